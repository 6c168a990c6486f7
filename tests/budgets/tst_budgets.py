#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each budget can fail: a small tree that keeps them all, then one breach at a time."""
import contextlib
import io
import tempfile
import unittest
from pathlib import Path

import budgets
from source import Source, functions

LICENCE = "// SPDX-License-" "Identifier: GPL-3.0-or-later\n"
GOOD_CODE = LICENCE + '#include "models/core/id.h"\n\n#include <QString>\n\nint answer()\n{\n    return 42;\n}\n'
GOOD_TEST = LICENCE + '#include "models/people/person.h"\n' + "// a line of test\n" * 20


def lines(count: int) -> str:
    return LICENCE + "int x;\n" * (count - 1)


def body(name: str, count: int) -> str:
    """A function of exactly `count` lines."""
    return LICENCE + f"int {name}()\n{{\n" + "    step();\n" * (count - 3) + "}\n"


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.write("models/people/person.cpp", GOOD_CODE)
        self.write("tests/people/tst_person.cpp", GOOD_TEST)

    def write(self, path: str, text: str):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def breaches(self) -> list[str]:
        """Without the ratio of tests, which has tests of its own and would sound at every long file here."""
        return [str(breach) for breach in budgets.check(budgets.read(self.root)) if breach.path != "tests"]

    def assert_breach(self, path: str, text: str, line: int, words: str):
        self.write(path, text)
        found = self.breaches()
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(f"{path}:{line}: "), found)
        self.assertIn(words, found[0])

    def assert_kept(self, path: str, text: str):
        self.write(path, text)
        self.assertEqual(self.breaches(), [])


class FileLengths(Tree):
    def test_a_cpp_may_have_500_lines(self):
        self.assert_kept("tests/a.cpp", lines(500))

    def test_a_cpp_of_501_lines_is_too_long(self):
        self.assert_breach("tests/a.cpp", lines(501), 501, "501 lines, at most 500")

    def test_a_header_of_201_lines_is_too_long(self):
        self.assert_breach("models/people/a.h", lines(201), 201, "at most 200")

    def test_main_of_61_lines_is_too_long(self):
        self.assert_breach("app/main.cpp", lines(61), 61, "at most 60")

    def test_the_main_window_of_301_lines_is_too_long(self):
        for name in "abc":
            self.write(f"ui/shell/{name}.cpp", GOOD_CODE)
        self.assert_breach("ui/shell/mainwindow.cpp", lines(301), 301, "at most 300")

    def test_the_median_counts_the_program_and_not_the_tests(self):
        self.write("models/people/a.cpp", lines(151))
        self.write("models/people/person.cpp", lines(151))
        self.assertEqual(self.breaches(), ["app, ui, models: the median .cpp has 151 lines, at most 150"])


class FunctionLengths(Tree):
    def test_a_function_may_have_60_lines(self):
        self.assert_kept("models/people/a.cpp", body("Person::save", 60))

    def test_a_function_of_61_lines_is_too_long(self):
        self.assert_breach("models/people/a.cpp", body("Person::save", 61), 2, "save() has 61 lines")

    def test_data_of_26_lines_is_too_long(self):
        self.assert_breach("ui/people/a.cpp", body("PersonModel::data", 26), 2, "data() has 26 lines, at most 25")

    def test_the_rows_of_a_test_are_not_data(self):
        self.assert_kept("tests/people/a.cpp", body("PersonTest::finds_data", 40))

    def test_a_table_of_any_length_is_no_function(self):
        rows = '    {u"a"_s, Kind::A, {1, 2}},\n' * 80
        self.assert_kept("models/people/a.cpp", LICENCE + "constexpr std::array<Row, 80> kRows{{\n" + rows + "}};\n")

    def test_a_lambda_in_a_table_is_a_function(self):
        row = "const Row kRow{1, [](const Person &person) {\n" + "    step();\n" * 60 + "}};\n"
        self.assert_breach("models/people/a.cpp", LICENCE + row, 2, "lambda() has 62 lines")


class Counting(unittest.TestCase):
    """The brace counter: (source, [(line, name, lines)])."""

    CASES = {
        "a member with qualifiers": ("int A::b(int c) const noexcept\n{\n}\n", [(1, "b", 3)]),
        "a constructor with braces in its list": ("A::A()\n    : m_a{1}, m_b(2), m_c{3}\n{\n}\n", [(1, "A", 4)]),
        "a default argument in braces": ("int f(Options options = {})\n{\n}\n", [(1, "f", 3)]),
        "a template over a class": ("template <class T, int n = (1 > 0)>\nT f()\n{\n}\n", [(1, "f", 4)]),
        "a trailing return type": ("auto f() -> Result<QString>\n{\n}\n", [(1, "f", 3)]),
        "members after labels and macros": (
            "class A {\n    Q_OBJECT\npublic:\n    int a() { return 1; }\nprivate Q_SLOTS:\n    void b() {}\n};\n",
            [(4, "a", 1), (6, "b", 1)]),
        "braces in text and comments": ('int f()\n{\n    g("}", \'}\', u"{"); // }\n    /* } */\n}\n', [(1, "f", 5)]),
        "braces in raw text": (
            'int f()\n{\n    g(R"x({ "a": { )x");\n}\nint h() {}\n', [(1, "f", 4), (5, "h", 1)]),
        "separated digits": (
            "int f()\n{\n    return 1'000;\n}\nchar c = 'c';\nint h() {}\n", [(1, "f", 4), (6, "h", 1)]),
        "a lambda inside is a part": ("int f()\n{\n    g([] {\n        h();\n    });\n}\n", [(1, "f", 6)]),
        "namespaces and enums are none": ("namespace a {\nenum class B { c, d };\nstruct E { int f = 1; };\n}\n", []),
        "a lambda without arguments": ("const auto kA = [] {\n    return 1;\n}();\n", [(1, "lambda", 3)]),
        "a macro with braces is none": (
            "#define A(x) \\\n    do { x; \\\n    } while (false)\nint f() {}\n", [(4, "f", 1)]),
    }

    def test_functions_are_found_with_their_lines(self):
        for name, (text, expected) in self.CASES.items():
            with self.subTest(name):
                self.assertEqual([tuple(function) for function in functions(Source(text).code)], expected)


class Words(Tree):
    def test_a_widget_in_models_is_seen(self):
        for header in ("QLabel", "qdialog.h", "QtWidgets/QWidget", "QTableView", "QStyledItemDelegate"):
            with self.subTest(header):
                self.assert_breach("models/people/a.h", LICENCE + f"#include <{header}>\n", 2, "QtWidgets")

    def test_what_only_sounds_like_a_widget_is_not(self):
        headers = "QByteArrayView", "QStringView", "QTextLayout", "QAbstractItemModel", "QStyleHints"
        self.assert_kept("models/people/a.h", LICENCE + "".join(f"#include <{header}>\n" for header in headers))

    def test_a_widget_in_ui_is_at_home(self):
        self.assert_kept("ui/people/a.h", LICENCE + "#include <QLabel>\n")

    def test_sql_outside_a_store_is_seen(self):
        for sql in ("SELECT name FROM person", "INSERT OR IGNORE INTO a VALUES (1)", "UPDATE person SET name = 'x'",
                    "DELETE FROM person", "CREATE TABLE a (b)", "CREATE UNIQUE INDEX a ON b (c)", "SELECT a, "):
            with self.subTest(sql):
                self.assert_breach("models/journal/a.cpp", LICENCE + f'const char *a = "{sql}";\n', 2, "SQL outside")

    def test_sql_split_over_lines_is_seen(self):
        text = LICENCE + 'const auto a = u"-- all\\nSELECT name "_s\n    u"FROM person"_s;\n'
        self.assert_breach("models/people/a.cpp", text, 2, "SQL outside")

    def test_raw_sql_is_seen(self):
        self.assert_breach("app/a.cpp", LICENCE + 'const char *a = R"(\n DELETE FROM a)";\n', 2, "SQL outside")

    def test_sql_is_at_home_in_stores(self):
        sql = LICENCE + 'const char *a = "SELECT a FROM b";\n'
        for path in ("models/people/person_store.cpp", "models/store/database.cpp", "tests/people/tst_a.cpp"):
            with self.subTest(path):
                self.assert_kept(path, sql)

    def test_a_sentence_for_people_is_no_sql(self):
        sentence = 'auto a = tr("Select a person from the list, update and set it");\n'
        self.assert_kept("ui/people/a.cpp", LICENCE + sentence)

    def test_forbidden_calls_are_seen(self):
        for call in ("Thing::instance()", "QApplication::processEvents()", "SIGNAL(clicked())", "SLOT(close())"):
            with self.subTest(call):
                name = call.split("(")[0].split(":")[-1]
                self.assert_breach("ui/a.cpp", LICENCE + f"\nint a = f({call});\n", 3, name)

    def test_words_about_forbidden_calls_are_allowed(self):
        self.assert_kept("ui/a.cpp", LICENCE + '// no processEvents here\nauto a = "SIGNAL(x)";\nint instances(int);\n')

    def test_a_source_without_licence_is_seen(self):
        self.assert_breach("models/people/a.h", "#pragma once\n", 1, "SPDX")

    def test_a_script_without_licence_is_seen(self):
        self.assert_breach("packaging/a.sh", "#!/bin/sh\necho\n", 2, "SPDX")

    def test_a_script_has_its_licence_under_the_shebang_and_is_not_read_as_cpp(self):
        licence = LICENCE.replace("//", "#")
        self.assert_kept("tests/a.py", "#!/usr/bin/env python3\n" + licence + "x = 'SELECT a FROM b'\n" * 600)


class Arrows(Tree):
    WRONG = [("models/core/a.h", "models/store/database.h"), ("models/journal/a.h", "models/office/user.h"),
             ("models/people/a.h", "models/reports/report.h"), ("models/care/a.h", "models/cases/case.h"),
             ("models/people/a.h", "models/unheard/of.h"), ("models/people/a.h", "ui/people/list.h"),
             ("ui/people/a.h", "app/composition.h"), ("ui/people/a.h", "tests/support/fixture.h")]
    RIGHT = [("models/reports/a.h", "models/care/plan.h"), ("models/sheets/a.h", "models/core/id.h"),
             ("ui/people/a.h", "models/people/person.h"), ("app/a.h", "ui/people/list.h"),
             ("tests/a.h", "app/composition.h"), ("models/people/a.h", "models/people/b.h")]

    def test_an_include_against_the_arrow_is_seen(self):
        for path, included in self.WRONG:
            with self.subTest(f"{path} -> {included}"):
                self.assert_breach(path, LICENCE + f'\n#include "{included}"\n', 3, included)
                (self.root / path).unlink()

    def test_an_include_along_the_arrow_is_allowed(self):
        for path, included in self.RIGHT:
            with self.subTest(f"{path} -> {included}"):
                self.assert_kept(path, LICENCE + f'#include "{included}"\n')

    def test_a_folder_without_a_place_is_seen(self):
        self.assert_breach("models/misc/a.h", LICENCE, 1, "models/misc has no place")


class WholeTree(Tree):
    def run_main(self) -> tuple[int, str]:
        output = io.StringIO()
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
            return budgets.main([str(self.root)]), output.getvalue()

    def test_a_tree_that_keeps_them_all_passes(self):
        code, output = self.run_main()
        self.assertEqual(code, 0, output)
        self.assertIn("0 breaches", output)

    def test_too_few_lines_of_test_are_seen(self):
        self.write("tests/people/tst_person.cpp", LICENCE)
        code, output = self.run_main()
        self.assertEqual(code, 1)
        self.assertIn("tests: 0.14 lines of test per line of code", output)

    def test_empty_lines_and_benchmarks_are_no_tests(self):
        self.write("tests/people/tst_person.cpp", LICENCE + "\n" * 50)
        self.write("tests/bench/bench_person.cpp", GOOD_TEST)
        self.assertEqual(self.run_main()[0], 1)

    def test_a_tree_without_source_does_not_pass(self):
        (self.root / "models/people/person.cpp").unlink()
        self.assertEqual(self.run_main()[0], 2)


if __name__ == "__main__":
    unittest.main()
