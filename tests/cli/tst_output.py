#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves the program on the command line: exports that come back, and case files whose text can be searched.

    tst_output.py LEYEDESK ROSTER.csv
"""
import csv
import json
import os
import re
import subprocess
import sys
import unittest
import zipfile

from program import Program

BINARY = ""
ROSTER = ""
DONE, FAILED, USAGE = 0, 1, 2


def rows_of(path: str, encoding: str = "utf-8-sig") -> list:
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


class Output(unittest.TestCase):
    """One workspace for all, with the people of the sample roster."""

    @classmethod
    def setUpClass(cls):
        cls.program = Program(BINARY)
        made = cls.program.init()
        assert made.exit == DONE, made.err
        cls.accepted = cls.program.run("import", "people", ROSTER).json["accepted"]
        cls.somebody = cls.program.run("find", "解秀娟").json["results"][0]["id"]
        cls.program.run("record", "service", "--person", cls.somebody, "--kind", "职业指导", "--date", "2024-01-05",
                        "--channel", "面谈", "--result", "约下次", "--note", "一月见面，谈工作、老人和孩子")

    def path(self, name: str) -> str:
        return self.program.path(name)

    def export(self, kind: str, name: str, *options: str) -> dict:
        answer = self.program.run("export", kind, self.path(name), *options)
        self.assertEqual(answer.exit, DONE, answer.err)
        return answer.json

    # -- export

    def test_people_leave_masked_unless_said_otherwise(self):
        answer = self.export("people", "masked.csv")
        self.assertEqual((answer["rows"], answer["people"], answer["mask"]), (self.accepted, self.accepted, "partial"))
        rows = rows_of(self.path("masked.csv"))
        self.assertEqual(len(rows), self.accepted)
        for row in rows:
            self.assertRegex(row["证件号码"], r"^(.{1,6}\*{3,}.{1,4})?$")
            self.assertRegex(row["出生日期"], r"^([0-9]{4}-\*\*-\*\*)?$")
            self.assertTrue(row["姓名"])
        self.assertEqual(os.stat(self.path("masked.csv")).st_mode & 0o077, 0)

    def test_whole_numbers_need_a_purpose_and_nothing_is_left_without(self):
        answer = self.program.run("export", "people", self.path("whole.csv"), "--mask", "none")
        self.assertEqual(answer.exit, FAILED)
        self.assertFalse(os.path.exists(self.path("whole.csv")))
        self.export("people", "whole.csv", "--mask", "none", "--purpose", "核对")
        self.assertTrue(all("*" not in row["证件号码"] for row in rows_of(self.path("whole.csv"))))

    def test_what_was_exported_comes_back_into_an_empty_workspace(self):
        for name in ("back.xlsx", "back.csv"):
            with self.subTest(name):
                self.export("people", name, "--mask", "none", "--purpose", "搬家")
                other = Program(BINARY)
                self.assertEqual(other.init().exit, DONE)
                answer = other.run("import", "people", self.path(name)).json
                self.assertEqual((answer["rows"], answer["accepted"], answer["rejected_total"]), (self.accepted, self.accepted, 0))
                again = other.run("import", "people", self.path(name)).json
                self.assertEqual((again["accepted"], again["already_on_file"]), (0, self.accepted))

    def test_a_spreadsheet_holds_text_and_no_formula(self):
        self.export("people", "a.xlsx", "--mask", "none", "--purpose", "核对")
        with zipfile.ZipFile(self.path("a.xlsx")) as book:
            sheet = book.read("xl/worksheets/sheet1.xml").decode()
        self.assertNotIn("<f", sheet)
        self.assertFalse(re.search(r"<v>\d{15,}", sheet), "an ID number as a number loses its end")

    def test_gb18030_for_old_programs(self):
        self.export("people", "old.csv", "--encoding", "gb18030")
        self.assertEqual(len(rows_of(self.path("old.csv"), "gb18030")), self.accepted)

    def test_json_and_a_filter(self):
        answer = self.export("services", "a.json", "--filter", "kind:职业指导 since:2024-01-01")
        self.assertEqual(answer["rows"], 1)
        with open(self.path("a.json"), encoding="utf-8") as file:
            rows = json.load(file)
        self.assertEqual(rows[0]["kind"], "职业指导")
        self.assertEqual(rows[0]["date"], "2024-01-05")

    def test_a_filter_that_cannot_be_read_says_what_could_stand_there(self):
        answer = self.program.run("export", "people", self.path("no.csv"), "--filter", "colour:red")
        self.assertEqual(answer.exit, FAILED)
        self.assertIn("station", answer.err)
        self.assertFalse(os.path.exists(self.path("no.csv")))

    def test_an_ending_that_nobody_knows_is_wrong_usage(self):
        self.assertEqual(self.program.run("export", "people", self.path("a.doc")).exit, USAGE)
        self.assertEqual(self.program.run("export", "people", self.path("a.csv"), "--mask", "half").exit, USAGE)

    # -- the ledger

    def test_a_ledger_about_many_people_leaves_what_is_said_of_them_behind(self):
        many = Program(BINARY)
        self.assertEqual(many.init().exit, DONE)
        roster = many.folder / "many.csv"

        def payloads(people: int) -> tuple:
            """Of the registrations of people and of the office, whether each is there."""
            roster.write_text("姓名,联系电话\n" + "".join(f"演示{i},{13800000000 + i}\n" for i in range(people)), encoding="utf-8")
            self.assertEqual(many.run("import", "people", str(roster)).exit, DONE)
            answer = many.run("ledger", "export", many.path("ledger.jsonl"))
            self.assertEqual(answer.exit, DONE, answer.err)
            with open(many.path("ledger.jsonl"), encoding="utf-8") as file:
                operations = [line for line in map(json.loads, file) if "seq" in line]
            self.assertEqual(answer.json["people"], operations[-2]["payload"] is not None)
            return operations[0]["payload"] is not None, operations[-2]["payload"] is not None

        self.assertEqual(payloads(500), (True, True))
        self.assertEqual(payloads(501), (True, False))
        self.assertIn("--second-user", many.words("ledger", "export", many.path("ledger.jsonl")).out)

    # -- print

    def print_file(self, name: str, *options: str):
        return self.program.run("print", "casefile", self.somebody, "--out", self.path(name), *options)

    def text(self, name: str) -> str:
        return subprocess.run(["pdftotext", self.path(name), "-"], capture_output=True, check=True).stdout.decode()

    def test_a_case_file_can_be_searched(self):
        answer = self.print_file("a.pdf", "--purpose", "归档")
        self.assertEqual(answer.exit, DONE, answer.err)
        self.assertEqual(answer.json["people"], [self.somebody])
        text = re.sub(r"\s", "", self.text("a.pdf"))
        for words in ("一人一档", "解秀娟", "职业指导", "一月见面，谈工作、老人和孩子", "用途：归档", "第1页，共", "账本凭证"):
            self.assertIn(words, text)
        self.assertFalse(re.search("[\u2e80-\u2fdf]", text), "no radicals where characters belong")
        self.assertEqual(os.stat(self.path("a.pdf")).st_mode & 0o077, 0)

    def test_printing_is_silent_whatever_the_session_is(self):
        for further in ({}, {"XDG_RUNTIME_DIR": self.path("no/such")}, {"XDG_RUNTIME_DIR": "/"}):
            with self.subTest(further):
                answer = self.program.words("print", "casefile", self.somebody, "--out", self.path("quiet.pdf"), further=further)
                self.assertEqual((answer.exit, answer.err), (DONE, ""))

    def test_only_the_command_decides_that_it_is_printed(self):
        """Whoever prints loads the platform that draws without a display; nobody else waits for it."""
        def draws(*arguments):
            return "libqoffscreen" in self.program.words(*arguments, further={"LD_DEBUG": "files"}).err

        self.assertFalse(draws("find", "print"))
        self.assertFalse(draws("--user", "print", "find", "x"))
        self.assertTrue(draws("print", "casefile", self.somebody, "--out", self.path("drawn.pdf")))
        self.assertTrue(draws("--json", "--user=王芳", "print", "casefile", self.somebody, "--out", self.path("drawn.pdf")))

    def test_its_faces_are_embedded(self):
        self.assertEqual(self.print_file("fonts.pdf").exit, DONE)
        table = subprocess.run(["pdffonts", self.path("fonts.pdf")], capture_output=True, check=True).stdout.decode()
        faces = [line.split() for line in table.splitlines()[2:]]
        self.assertTrue(faces)
        for face in faces:
            self.assertTrue(face[0].startswith("Leye"), face[0])
            self.assertEqual(face[-5], "yes", "embedded")

    def test_whose_file_must_be_one_persons(self):
        answer = self.program.run("print", "casefile", "--person", "zzzzqqq", "--out", self.path("no.pdf"))
        self.assertEqual(answer.exit, FAILED)
        self.assertEqual(answer.json["candidates"], [])
        self.assertFalse(os.path.exists(self.path("no.pdf")))

    def test_a_file_that_cannot_be_written_is_said_and_nothing_is_left(self):
        answer = self.program.run("print", "casefile", self.somebody, "--out", self.path("no/such/folder.pdf"))
        self.assertEqual(answer.exit, FAILED)
        self.assertIn("no/such", answer.err)

    def test_everything_that_left_is_in_the_log(self):
        def size():
            return self.program.run("ledger", "status").json["origins"][0]["size"]
        before = size()
        self.export("people", "log.csv")
        self.assertEqual(self.print_file("log.pdf").exit, DONE)
        self.assertEqual(size(), before + 2)
        self.assertEqual(self.program.run("ledger", "verify").exit, DONE)


if __name__ == "__main__":
    BINARY, ROSTER = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
