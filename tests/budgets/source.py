# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads C++ just well enough to count it: what is code, what is a literal, where a function begins and ends."""
import re
from typing import Iterator, NamedTuple

TOKEN = re.compile(
    r"""//[^\n]*
      | /\*.*?\*/
      | (?<!\w)\d[\w'.]*
      | R"(?P<mark>[^()\\\s]{0,16})\((?P<raw>.*?)\)(?P=mark)"
      | "(?P<text>(?:\\.|[^"\\\n])*)"
      | '(?:\\.|[^'\\\n])+'""",
    re.VERBOSE | re.DOTALL)
ESCAPE = re.compile(r"\\.", re.DOTALL)
DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]+)[">]', re.MULTILINE)
JOINED = re.compile(r"(?:_\w+)?\s*(?:u8|u|U|L)?\Z")


class Literal(NamedTuple):
    line: int
    text: str


class Function(NamedTuple):
    line: int
    name: str
    lines: int


class Source:
    """One file: `code` keeps every line end, but holds no comment, no text of a literal and no directive."""

    def __init__(self, text: str):
        self.text = text
        self.literals: list[Literal] = []
        self.code = DIRECTIVE.sub(lambda found: "\n" * found.group().count("\n"), self._strip())

    def includes(self) -> Iterator[tuple[int, str]]:
        for found in INCLUDE.finditer(self.text):
            yield line_at(self.text, found.start(1)), found.group(1)

    def _strip(self) -> str:
        pieces, done, literal_end = [], 0, -1
        for found in TOKEN.finditer(self.text):
            token = found.group()
            pieces.append(self.text[done:found.start()])
            done = found.end()
            literal = found["raw"] if found["text"] is None else ESCAPE.sub(" ", found["text"])
            if literal is not None:
                joins = literal_end >= 0 and JOINED.match(self.text[literal_end:found.start()])
                self._add(literal, line_at(self.text, found.start()), bool(joins))
                literal_end = found.end()
            if not token[0].isdigit():
                token = ("" if literal is None else '""') + "\n" * token.count("\n")
            pieces.append(token)
        return "".join(pieces) + self.text[done:]

    def _add(self, text: str, line: int, joins: bool):
        """The compiler joins neighbouring literals, so a statement split over lines is one text here too."""
        if joins:
            text = self.literals[-1].text + text
            line = self.literals.pop().line
        self.literals.append(Literal(line, text))


def line_at(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


LABEL = re.compile(r"\s*(?:public|protected|private|Q_SIGNALS|signals)(?:\s+Q_SLOTS)?\s*\Z")
MACRO = re.compile(r"\s*Q_[A-Z_]+(?:\(.*\))?\s*\Z", re.DOTALL)
SCOPE = re.compile(r"(?:(?:typedef|static|inline|constexpr|const|export)\s+)*"
                   r"(?:class|struct|union|enum|namespace|extern)\b")
QUALIFIER = re.compile(r"(?:\b(?:const|override|final|mutable|volatile|try)|\bnoexcept(?:\s*\([^()]*\))?|&&?"
                       r"|->\s*[\w:<>,*&\s]+)\s*\Z")
LAMBDA = re.compile(r"(?:^|[^\w\]\s])\s*\[[^\[\]]*\]\s*\Z")
CONSTRUCTOR = re.compile(r"\)\s*(?:noexcept\s*)?:(?!:)")
NAME = re.compile(r"(~?\w+)\s*\(")


class _Block(NamedTuple):
    kind: str  # "function", "scope" (namespace, class …) or "value" (an initialiser)
    head: str  # what stood before the brace
    line: int  # where that head began


def functions(code: str) -> Iterator[Function]:
    """Every outermost function or lambda; what is nested in one counts as a part of it."""
    blocks: list[_Block] = []
    inside = 0  # braces open within a function
    head, head_line, line, done = "", 0, 1, 0
    for found in re.finditer(r"[{};:,\n]", code):
        mark, piece = found.group(), code[done:found.start()]
        done = found.end()
        if not head.strip() and piece.strip():
            head_line = line
        head += piece
        if mark == "\n":
            line += 1
        if inside:
            inside += {"{": 1, "}": -1}.get(mark, 0)
            if inside:
                continue
            block = blocks.pop()
            yield Function(block.line, name_of(block.head), line - block.line + 1)
            head = ""
        elif mark == "{":
            blocks.append(_Block(kind_of(head), head, head_line if head.strip() else line))
            inside = 1 if blocks[-1].kind == "function" else 0
            head = ""
        elif mark == "}":
            block = blocks.pop() if blocks else _Block("scope", "", line)
            head, head_line = (block.head + "{}", block.line) if block.kind == "value" else ("", line)
        elif mark == ";" or (mark == ":" and LABEL.match(head)) or (mark == "\n" and MACRO.match(head)):
            head = ""
        elif mark == "," and blocks and blocks[-1].kind == "value" and head.count("(") == head.count(")"):
            head = ""
        else:
            head += mark


def kind_of(head: str) -> str:
    head = re.sub(r"\[\[.*?\]\]", "", _without_template(head.strip())).strip()
    if SCOPE.match(head):
        return "scope"
    while qualifier := QUALIFIER.search(head):
        head = head[:qualifier.start()].rstrip()
    constructor = head.endswith("{}") and CONSTRUCTOR.search(head)
    return "function" if head.endswith(")") or constructor or LAMBDA.search(head) else "value"


def name_of(head: str) -> str:
    found = NAME.search(_without_template(head.strip()))
    return found.group(1) if found else "lambda"


def _without_template(head: str) -> str:
    while head.startswith("template"):
        depth = 0
        for at, character in enumerate(head):
            depth += {"<": 1, ">": -1}.get(character, 0)
            if character == ">" and depth == 0:
                head = head[at + 1:].strip()
                break
        else:
            return head
    return head
