#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command `demo` as a user and a script meet it.

    tst_demo_command.py LEYEDESK
"""
import json
import os
import signal
import subprocess
import sys
import time
import unittest

from program import Program

BINARY = ""
DONE, FAILED, USAGE = 0, 1, 2


class DemoCommand(unittest.TestCase):
    def setUp(self):
        self.program = Program(BINARY)
        self.workspace = self.program.folder / "w"

    def answer(self, *arguments):
        answer = self.program.run(*arguments)
        self.assertEqual(answer.exit, DONE, answer.err)
        return answer.json

    def test_the_story_is_made_and_xiao_chen_found(self):
        made = self.answer("demo", "--seed", "3", "--today", "2026-11-25")
        self.assertEqual((made["scale"], made["today"], made["demo"]), ("story", "2026-11-25", True))
        self.assertEqual(made["workspace"], str(self.workspace))
        self.assertGreaterEqual(made["people"], 24)
        self.assertTrue(json.loads((self.workspace / "workspace.json").read_text(encoding="utf-8"))["demo"])
        for typed in ("cxm", "陈小明", "小陈"):
            results = self.answer("find", typed)["results"]
            self.assertEqual([result["name"] for result in results], ["陈小明"], typed)
        for user in made["users"]:  # everybody has the passphrase given
            self.assertEqual(self.program.run("find", "cxm", "--user", user).exit, DONE, user)
        self.assertTrue(self.answer("ledger", "verify")["ok"])

    def test_xiao_chens_file_tells_what_the_article_tells(self):
        self.answer("demo")
        file = self.answer("show", "person", "cxm")
        counts = {kind: file["counts"][kind] for kind in ("职业指导", "岗位推荐", "招聘会陪同", "陪跑计划")}
        self.assertEqual(counts, {"职业指导": 2, "岗位推荐": 6, "招聘会陪同": 6, "陪跑计划": 1})
        self.assertEqual(file["outcome"]["job_title"], "设计师助手")
        self.assertEqual(sorted(mate["name"] for mate in file["household"]), ["李秀英", "沈福根"])

    def test_words_say_that_the_people_are_made_up(self):
        self.answer("demo")
        for arguments in (("find", "cxm"), ("show", "person", "cxm")):
            said = self.program.bare(*arguments, "--workspace", str(self.workspace), "--passphrase-file",
                                     str(self.program.passphrase), "--language", "en")
            self.assertEqual(said.out.split("\n")[0], "演示数据", said.err)
        self.assertIn("5,000.00", said.out)  # money and yes or no in words
        self.assertNotIn("true", said.out)

    def test_a_folder_with_something_in_it_is_not_touched(self):
        self.workspace.mkdir()
        letter = self.workspace / "letter.txt"
        letter.write_text("mine", encoding="utf-8")
        refused = self.program.run("demo")
        self.assertEqual((refused.exit, refused.out), (FAILED, ""))
        self.assertIn(str(self.workspace), refused.err)
        self.assertEqual(letter.read_text(encoding="utf-8"), "mine")
        self.assertEqual([path.name for path in self.workspace.iterdir()], ["letter.txt"])

    def test_wrong_usage_says_what_is_right(self):
        for arguments, word in ((("--scale", "town"), "station"), (("--today", "soon"), "2026"), (("--seed", "x"), "seed")):
            with self.subTest(arguments):
                refused = self.program.run("demo", *arguments)
                self.assertEqual(refused.exit, USAGE)
                self.assertIn(word, refused.err)
                self.assertFalse(self.workspace.exists())

    def test_a_day_before_the_end_of_the_story_is_refused(self):
        refused = self.program.run("demo", "--today", "2024-01-01")
        self.assertEqual(refused.exit, FAILED)
        self.assertIn("2024-08-05", refused.err)
        self.assertFalse(self.workspace.exists())

    def test_without_a_terminal_a_passphrase_file_is_needed(self):
        refused = subprocess.run([BINARY, "demo", "--workspace", str(self.workspace)], env=self.program.environment,
                                 capture_output=True, stdin=subprocess.DEVNULL, start_new_session=True, timeout=60,
                                 check=False)
        self.assertEqual(refused.returncode, FAILED)
        self.assertFalse(self.workspace.exists())

    def test_what_is_stopped_leaves_nothing_behind(self):
        command = [BINARY, "demo", "--scale", "district", "--workspace", str(self.workspace), "--passphrase-file",
                   str(self.program.passphrase)]
        with subprocess.Popen(command, env=self.program.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            while not (self.workspace / "leye.db").exists() and running.poll() is None:
                time.sleep(0.02)
            os.kill(running.pid, signal.SIGINT)
            running.communicate(timeout=240)
            self.assertEqual(running.returncode, FAILED)
        self.assertFalse(self.workspace.exists())


if __name__ == "__main__":
    BINARY = sys.argv.pop(1)
    unittest.main()
