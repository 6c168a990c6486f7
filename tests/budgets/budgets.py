#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the budgets of the source tree and prints every breach as file:line: what is wrong.

A budget is a smoke detector: when it sounds, rethink the shape instead of cutting a file in two halves.

    budgets.py [ROOT]      exit 0: all kept; 1: at least one breach; 2: nothing to check
"""
import re
import statistics
import sys
from pathlib import Path
from typing import Callable, Iterator, NamedTuple

from source import Source, functions, line_at

LINES_MAX = {".cpp": 500, ".h": 200}
LINES_MAX_OF = {"app/main.cpp": 60, "ui/shell/mainwindow.cpp": 300}
CPP_MEDIAN = 150
FUNCTION_MAX = 60
FUNCTION_MAX_OF = {"data": 25}
TESTS_PER_CODE = 0.6

PROGRAM = ("app", "ui", "models")
FOLDERS = (*PROGRAM, "tests", "packaging")
SCRIPTS = (".py", ".sh")
LAYERS = {"app": 2, "ui": 1, "models": 0}
# A folder may include only those with a smaller rank, and itself; folders of one rank do not know each other.
MODELS = {"core": 0, "store": 1, "sheets": 2, "journal": 3, "office": 4, "sync": 5, "people": 6,
          "care": 7, "openings": 7, "schedule": 7, "cases": 7, "practice": 7, "reports": 8, "demo": 9}

WIDGETS = re.compile(
    r"QtWidgets(?:/.*)?|Q(?:Abstract(?:Button|ItemDelegate|ItemView|ScrollArea|Slider|SpinBox)|Application|BoxLayout"
    r"|ButtonGroup|CheckBox|(?:Font)?ComboBox|CommonStyle|Completer|DataWidgetMapper|Dial|DialogButtonBox"
    r"|FileIconProvider|FocusFrame|FormLayout|Frame|Gesture\w*|Graphics\w+|GridLayout|GroupBox|HBoxLayout"
    r"|ItemDelegate|ItemEditor\w+|LCDNumber|Label|Layout(?:Item)?|MainWindow|Mdi\w+|Menu(?:Bar)?|ErrorMessage"
    r"|MessageBox|PlainTextEdit|ProgressBar|ProxyStyle|(?:CommandLink|Push|Radio)Button|RubberBand|Scroll(?:Area|Bar"
    r"|er\w*)|Size(?:Grip|Policy)|Slider|SpacerItem|SplashScreen|Splitter\w*|Stacked\w+|StatusBar|Style(?!Hints)\w*"
    r"|StyledItemDelegate|SystemTrayIcon|TabBar|TextBrowser|Tool\w+|VBoxLayout|WhatsThis|Wizard\w*|\w*Widget(?:Item"
    r"|Action)?|\w*Dialog|(?:Column|Header|List|Table|Tree|Undo)View|(?:Date|DateTime|KeySequence|Line|Text|Time)Edit"
    r"|(?:Double)?SpinBox)(?:\.h)?", re.IGNORECASE)
# Keywords in capitals, as all our SQL is written: "Select … from …" in a sentence for people is none.
SQL = re.compile(r"\bSELECT\b.*\bFROM\b|\A\s*SELECT\s|\bINSERT\s+(?:OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\S+\s+SET\b"
                 r"|\bDELETE\s+FROM\b|\b(?:CREATE|DROP|ALTER)\s+(?:\w+\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\b", re.DOTALL)
FORBIDDEN = {
    re.compile(r"\binstance\s*\("): "instance(): pass what is needed to the constructor",
    re.compile(r"\bprocessEvents\b"): "processEvents: run the work in the background, or wait for a signal",
    re.compile(r"\bSIGNAL\s*\("): "SIGNAL(): connect with a pointer to the member",
    re.compile(r"\bSLOT\s*\("): "SLOT(): connect with a pointer to the member",
}


class Breach(NamedTuple):
    path: str
    line: int  # 0: of the whole folder
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}" if self.line else f"{self.path}: {self.what}"


class File:
    def __init__(self, root: Path, path: Path):
        self.path = path.relative_to(root).as_posix()
        self.parts = self.path.split("/")
        self.suffix = path.suffix
        self.text = path.read_text(encoding="utf-8")
        self.lines = self.text.count("\n")
        self.filled = sum(1 for line in self.text.splitlines() if line.strip())
        self.source = Source(self.text)

    def at(self, line: int, what: str) -> Breach:
        return Breach(self.path, line, what)

    @property
    def folder(self) -> str:
        """The folder of models/ it is in, or nothing."""
        return self.parts[1] if self.parts[0] == "models" and len(self.parts) > 2 else ""


def length_of_file(file: File) -> Iterator[Breach]:
    most = LINES_MAX_OF.get(file.path, LINES_MAX[file.suffix])
    if file.lines > most:
        yield file.at(most + 1, f"{file.lines} lines, at most {most}")


def length_of_functions(file: File) -> Iterator[Breach]:
    for function in functions(file.source.code):
        most = FUNCTION_MAX_OF.get(function.name, FUNCTION_MAX)
        if function.lines > most:
            yield file.at(function.line, f"{function.name}() has {function.lines} lines, at most {most}")


def widgets_in_models(file: File) -> Iterator[Breach]:
    if file.parts[0] == "models":
        for line, path in file.source.includes():
            if WIDGETS.fullmatch(path):
                yield file.at(line, f"<{path}> is of QtWidgets, which models/ does not know")


def sql_outside_stores(file: File) -> Iterator[Breach]:
    if file.parts[0] not in PROGRAM or file.folder == "store" or file.parts[-1].rsplit(".", 1)[0].endswith("_store"):
        return
    for literal in file.source.literals:
        if SQL.search(literal.text):
            yield file.at(literal.line, "SQL outside *_store.*, models/store/ and resources/migrations/")


def forbidden_calls(file: File) -> Iterator[Breach]:
    for pattern, advice in FORBIDDEN.items():
        for found in pattern.finditer(file.source.code):
            yield file.at(line_at(file.source.code, found.start()), advice)


def include_arrows(file: File) -> Iterator[Breach]:
    top = file.parts[0]
    if top not in PROGRAM:
        return
    if top == "models" and file.folder not in MODELS:
        yield file.at(1, f"models/{file.folder} has no place in the order of the folders")
        return
    for line, path in file.source.includes():
        there = path.split("/")
        if there[0] == "tests" or LAYERS.get(there[0], -1) > LAYERS[top]:
            yield file.at(line, f"{top}/ must not include {path}")
        elif top == there[0] == "models" and not _may_include(file.folder, there[1]):
            yield file.at(line, f"models/{file.folder} must not include {path}")


def _may_include(here: str, there: str) -> bool:
    return here == there or MODELS.get(there, len(MODELS)) < MODELS[here]


def licence_line(file: File) -> Iterator[Breach]:
    shebang, rest = re.match(r"(#!.*\n)?(.*)", file.text).groups()
    if not re.match(r"(?://|#) SPDX-License-Identifier: ", rest):
        yield file.at(2 if shebang else 1, "the first line is no SPDX-License-Identifier")


def median_of_cpp(files: list[File]) -> Iterator[Breach]:
    median = median_lines(files)
    if median > CPP_MEDIAN:
        yield Breach("app, ui, models", 0, f"the median .cpp has {median:g} lines, at most {CPP_MEDIAN}")


def median_lines(files: list[File]) -> float:
    lengths = [file.lines for file in files if file.suffix == ".cpp" and file.parts[0] in PROGRAM]
    return statistics.median(lengths or [0])


def enough_tests(files: list[File]) -> Iterator[Breach]:
    ratio = tests_per_code(files)
    if ratio < TESTS_PER_CODE:
        yield Breach("tests", 0, f"{ratio:.2f} lines of test per line of code, at least {TESTS_PER_CODE}")


def tests_per_code(files: list[File]) -> float:
    """Lines that are not empty; benchmarks are not counted, for they check nothing."""
    code = sum(file.filled for file in files if file.parts[0] in PROGRAM)
    tests = sum(file.filled for file in files if file.parts[0] == "tests" and file.parts[1] != "bench")
    return tests / code if code else 0.0


OF_CPP: list[Callable[[File], Iterator[Breach]]] = [
    length_of_file, length_of_functions, widgets_in_models, sql_outside_stores, forbidden_calls, include_arrows]
OF_ANY: list[Callable[[File], Iterator[Breach]]] = [licence_line]
OF_THE_TREE: list[Callable[[list[File]], Iterator[Breach]]] = [median_of_cpp, enough_tests]


def read(root: Path) -> list[File]:
    return [File(root, path) for folder in FOLDERS for path in sorted((root / folder).rglob("*"))
            if path.suffix in (*LINES_MAX, *SCRIPTS) and path.is_file()]


def only_cpp(files: list[File]) -> list[File]:
    return [file for file in files if file.suffix in LINES_MAX]


def check(files: list[File]) -> list[Breach]:
    cpp = only_cpp(files)
    found = [breach for rule in OF_ANY for file in files for breach in rule(file)]
    found += [breach for rule in OF_CPP for file in cpp for breach in rule(file)]
    return sorted(found + [breach for rule in OF_THE_TREE for breach in rule(cpp)])


def main(arguments: list[str]) -> int:
    root = Path(arguments[0] if arguments else Path(__file__).parents[2]).resolve()
    files = read(root)
    cpp = only_cpp(files)
    if not any(file.parts[0] in PROGRAM for file in cpp):
        print(f"budgets: no source in {root}", file=sys.stderr)
        return 2
    breaches = check(files)
    print(*breaches, sep="\n", end="\n" if breaches else "")
    print(f"budgets: {len(files)} files, median .cpp {median_lines(cpp):g} lines, "
          f"{tests_per_code(cpp):.2f} lines of test per line of code, {len(breaches)} breaches")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
