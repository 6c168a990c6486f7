#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`leyedesk import` as a script meets it: exit status, answer, the table of rows to put right, and a kill in the middle.

    tst_import.py LEYEDESK SAMPLES
"""
import csv
import json
import os
import signal
import subprocess
import sys
import time
import unittest
from pathlib import Path

from program import Program

BINARY = ""
SAMPLES = Path()
DONE, FAILED, USAGE, PARTLY = 0, 1, 2, 3
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def number(i: int) -> str:
    """A synthetic ID number with a sequence that is never given out, a different one for each i."""
    first17 = f"310109{1950 + i // 336:04d}{i // 28 % 12 + 1:02d}{i % 28 + 1:02d}99{7 + i // 336 % 3}"
    return first17 + "10X98765432"[sum(int(c) * w for c, w in zip(first17, WEIGHTS)) % 11]


class Import(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program(BINARY)
        assert cls.program.init().exit == DONE

    def write(self, name: str, text: str) -> str:
        path = self.program.folder / name
        path.write_text(text, "utf-8")
        return str(path)

    def test_a_sample_gives_its_answer_and_says_that_rows_are_missing(self):
        errors = self.program.path("errors.csv")
        answer = self.program.run("import", "people", str(SAMPLES / "roster_a.xlsx"), "--errors", errors)
        self.assertEqual(answer.exit, PARTLY, answer.err)
        expected = json.loads((SAMPLES / "roster_a.expected.json").read_text("utf-8"))["xlsx"]
        self.assertEqual({key: answer.json[key] for key in expected}, expected)
        self.assertEqual(answer.json["unknown_columns"], [])
        self.assertTrue(answer.json["whole"])
        with open(errors, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(len(rows), expected["rejected_total"])
        self.assertTrue(all(row["行号"] and row["原因"] and row["怎么办"] for row in rows))
        self.assertEqual(os.stat(errors).st_mode & 0o077, 0)

    def test_a_clean_list_is_done_and_elders_and_services_follow(self):
        people = self.write("clean.csv", f"姓名,身份证号,联系电话\n演示老人,{number(17_000)},13800000001\n")
        answer = self.program.run("import", "elders", people)
        self.assertEqual((answer.exit, answer.json["accepted"]), (DONE, 1), answer.err)
        ledger = self.write("ledger.csv", f"身份证号,服务类型,服务日期,备注\n{number(17_000)},探访,2024-05-06,身体好\n")
        answer = self.program.run("import", "services", ledger)
        self.assertEqual((answer.exit, answer.json["accepted"]), (DONE, 1), answer.err)
        self.assertEqual(self.program.run("import", "services", ledger).json["already_on_file"], 1)

    def test_a_dry_run_writes_nothing(self):
        people = self.write("dry.csv", f"姓名,身份证号,星座\n演示一,{number(17_100)},双鱼\n")
        answer = self.program.run("import", "people", people, "--dry-run")
        self.assertEqual((answer.exit, answer.json["accepted"]), (DONE, 1), answer.err)
        self.assertEqual(answer.json["unknown_columns"], ["星座"])
        self.assertIn("星座", answer.err)
        self.assertEqual(self.program.run("find", "演示一").json["results"], [])

    def test_a_value_that_no_list_knows_is_named_with_what_could_stand_there(self):
        people = self.write("levels.csv", f"姓名,身份证号,文化程度\n演示二,{number(17_150)},研究僧\n演示三,{number(17_151)},本科\n")
        answer = self.program.run("import", "people", people, "--dry-run")
        self.assertEqual(answer.json["warnings"], {"unknown_code": 1})
        [unknown] = answer.json["unknown_values"]
        self.assertEqual((unknown["column"], unknown["values"], unknown["more"]), ("文化程度", ["研究僧"], False))
        self.assertTrue(unknown["choices"])
        said = self.program.words("import", "people", people, "--dry-run").out
        self.assertIn("文化程度: 研究僧 (possible: " + unknown["choices"][0], said)

    def test_of_many_such_values_a_few_are_named(self):
        rows = "".join(f"演示多{i},{number(17_160 + i)},没有{i}\n" for i in range(6))
        answer = self.program.run("import", "people", self.write("many.csv", "姓名,身份证号,文化程度\n" + rows), "--dry-run")
        [unknown] = answer.json["unknown_values"]
        self.assertEqual((unknown["values"], unknown["more"]), ([f"没有{i}" for i in range(5)], True))

    def test_what_cannot_be_read_is_said_and_changes_nothing(self):
        no_headers = self.write("no_headers.csv", f"演示一,{number(17_200)}\n")
        for arguments in (("people", self.program.path("no_such_file.xlsx")), ("people", no_headers),
                          ("services", self.write("no_kind.csv", "姓名,电话\n演示一,13800000001\n")),
                          ("people", no_headers, "--profile", "没有的方案"),
                          ("people", str(SAMPLES / "roster_a.csv"), "--errors", self.program.path("no/such/folder.xlsx")),
                          ("people", str(SAMPLES / "roster_a.csv"), "--errors", self.program.path("errors.doc"))):
            answer = self.program.run("import", *arguments)
            self.assertEqual(answer.exit, FAILED, arguments)
            self.assertTrue(answer.err.startswith("leyedesk: "), answer.err)
        self.assertEqual(self.program.run("import", "cats", no_headers).exit, USAGE)

    def test_a_file_is_read_as_what_it_is_and_its_name_is_said_to_be_wrong(self):
        csv_as_xlsx = self.write("roster.xlsx", f"姓名,身份证号\n演示一,{number(17_300)}\n")
        answer = self.program.run("import", "people", csv_as_xlsx, "--dry-run")
        self.assertEqual((answer.exit, answer.json["accepted"]), (DONE, 1), answer.err)
        self.assertIn("roster.xlsx is no workbook, whatever its name: it is text (UTF-8)", answer.err)
        xlsx_as_csv = self.program.folder / "roster.csv"
        xlsx_as_csv.write_bytes((SAMPLES / "roster_a.xlsx").read_bytes())
        answer = self.program.run("import", "people", str(xlsx_as_csv), "--dry-run")
        self.assertEqual(answer.exit, PARTLY, answer.err)
        self.assertIn("roster.csv is a workbook (xlsx), whatever its name", answer.err)
        answer = self.program.run("import", "people", str(SAMPLES / "roster_a.xlsx"), "--dry-run")
        self.assertNotIn("whatever its name", answer.err)

    def test_each_file_that_is_no_list_is_called_what_it_is(self):
        compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016)
        files = {
            "text.xlsx": ("只是一段话。\n没有表头。\n".encode(), "no workbook, whatever its name"),
            "page.xlsx": (b"<html><table><tr><td>1</td></tr></table></html>", "web page or XML file"),
            "old.xlsx": (compound + "Workbook".encode("utf-16-le"), r"old Excel workbook|is a workbook \(xls\)"),  # read where LibreOffice is
            "locked.xlsx": (compound + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
            "print.xlsx": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "This is a PDF"),
            "empty.xlsx": (b"", "The file is empty"),
            "photo.xlsx": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "neither a workbook nor a text file"),
        }
        for name, (content, words) in files.items():
            path = self.program.folder / name
            path.write_bytes(content)
            answer = self.program.run("import", "people", str(path))
            self.assertEqual(answer.exit, FAILED, name)
            self.assertRegex(answer.err, words, name)
        folder = self.program.folder / "folder.xlsx"
        folder.mkdir()
        self.assertIn("is a folder", self.program.run("import", "people", str(folder)).err)

    def test_a_name_that_nobody_can_have_is_rejected_and_one_that_reads_backwards_is_put_right(self):
        long = "陈" * 5_000
        people = self.write("names.csv", "姓名,身份证号\n" + "".join(
            f"{name},{number(17_400 + i)}\n" for i, name in enumerate(("😀👍", "·—", long, "\u202e欧阳演示\u202c"))))
        answer = self.program.run("import", "people", people)
        self.assertEqual((answer.json["accepted"], answer.json["rejected"]), (1, {"name_missing": 3}), answer.err)
        found = self.program.run("find", "欧阳演示").json["results"]
        self.assertEqual([hit["name"] for hit in found], ["欧阳演示"])
        for name in ("😀", long, "\u202e"):
            edited = self.program.run("edit", "person", found[0]["id"], "--set", f"name={name}")
            self.assertEqual(edited.exit, FAILED, edited.out)
            self.assertIn("The name is missing, or is none that somebody can have", edited.err)

    def test_the_list_itself_is_never_overwritten(self):
        people = self.write("own.csv", "姓名,身份证号\n,1\n")
        answer = self.program.run("import", "people", people, "--errors", people)
        self.assertEqual(answer.exit, FAILED)
        self.assertEqual(Path(people).read_text("utf-8"), "姓名,身份证号\n,1\n")

    def test_an_import_that_was_killed_again_and_again_goes_on(self):
        program = Program(BINARY)  # of its own: these numbers are also those of people in the samples
        self.assertEqual(program.init().exit, DONE)
        rows = 12_000
        wrong = rows // 100
        people = program.folder / "large.csv"
        people.write_text("姓名,身份证号,人员类别\n" + "".join(
            f"演示{i},{number(i)[:-1] if i % 100 == 99 else number(i)},失业人员\n" for i in range(rows)), "utf-8")
        command = [BINARY, "import", "people", str(people), "--workspace", program.path("w"), "--passphrase-file",
                   str(program.passphrase)]
        log = program.folder / "w" / "leye.db-wal"

        def size() -> int:
            return log.stat().st_size if log.exists() else 0

        def kill(when) -> None:
            with subprocess.Popen(command, env=program.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
                while running.poll() is None and not when():
                    time.sleep(0.01)
                running.send_signal(signal.SIGKILL)
                self.assertEqual(running.wait(), -signal.SIGKILL, "it was quicker than this test")

        began = time.monotonic()
        kill(lambda: time.monotonic() > began + 0.2)  # before anything was written
        before = size()
        kill(lambda: size() > before + 500_000)  # in the middle of writing the first slice
        began = time.monotonic()
        kill(lambda: time.monotonic() > began + 0.3)
        before = size()
        sizes = [before]

        def slice_is_written() -> bool:
            sizes.append(size())
            return sizes[-1] > before + 1_000_000 and len(sizes) > 3 and sizes[-1] == sizes[-3]

        kill(slice_is_written)
        answer = program.run("import", "people", str(people))
        self.assertEqual(answer.exit, PARTLY, answer.err)
        self.assertIn("goes on from there", answer.err)
        self.assertEqual({key: answer.json[key] for key in ("rows", "accepted", "rejected", "already_on_file", "whole")},
                         {"rows": rows, "accepted": rows - wrong, "rejected": {"id_length": wrong}, "already_on_file": 0,
                          "whole": True})
        again = program.run("import", "people", str(people))
        self.assertNotIn("goes on from there", again.err)
        self.assertEqual((again.json["accepted"], again.json["already_on_file"]), (0, rows - wrong))
        self.assertEqual(program.run("doctor", "--rebuild").exit, DONE)


if __name__ == "__main__":
    BINARY, SAMPLES = sys.argv.pop(1), Path(sys.argv.pop(1))
    unittest.main()
