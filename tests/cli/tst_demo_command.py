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
import tempfile
import time
import unittest
from pathlib import Path

PROGRAM = ""
SECRET = "tian-mi-de-hai-zi-9"


class DemoCommand(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.home = Path(self.folder.name)
        self.workspace = self.home / "w"
        self.secret = self.home / "secret"
        self.secret.touch(mode=0o600)
        self.secret.write_text(SECRET + "\n")

    def command(self, *arguments):
        return [PROGRAM, *arguments, "--workspace", str(self.workspace), "--passphrase-file", str(self.secret),
                "--language", "en"]

    def run_(self, *arguments):
        return subprocess.run(self.command(*arguments), capture_output=True, text=True, timeout=240,
                              stdin=subprocess.DEVNULL)

    def answer(self, *arguments):
        done = self.run_(*arguments, "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def test_the_story_is_made_and_xiao_chen_found(self):
        made = self.answer("demo", "--seed", "3", "--today", "2026-11-25")
        self.assertEqual(made["scale"], "story")
        self.assertIs(made["demo"], True)
        self.assertEqual(made["today"], "2026-11-25")
        self.assertGreaterEqual(made["people"], 24)
        self.assertEqual(made["workspace"], str(self.workspace))
        self.assertTrue(json.loads((self.workspace / "workspace.json").read_text())["demo"])
        for typed in ("cxm", "陈小明", "小陈"):
            results = self.answer("find", typed)["results"]
            self.assertEqual([result["name"] for result in results], ["陈小明"], typed)
        for user in made["users"]:  # everybody has the passphrase given
            self.assertEqual(len(self.answer("find", "cxm", "--user", user)["results"]), 1, user)
        self.assertTrue(self.answer("ledger", "verify")["ok"])
        counts = self.answer("show", "person", "cxm")["counts"]
        self.assertEqual({kind: counts[kind] for kind in ("职业指导", "岗位推荐", "招聘会陪同", "陪跑计划")},
                         {"职业指导": 2, "岗位推荐": 6, "招聘会陪同": 6, "陪跑计划": 1})

    def test_a_workspace_that_is_there_is_not_touched(self):
        self.workspace.mkdir()
        (self.workspace / "letter.txt").write_text("mine")
        refused = self.run_("demo")
        self.assertEqual(refused.returncode, 1)
        self.assertEqual(refused.stdout, "")
        self.assertIn(str(self.workspace), refused.stderr)
        self.assertIn("letter.txt", [path.name for path in self.workspace.iterdir()])

    def test_wrong_usage_says_what_is_right(self):
        for arguments, word in ((("--scale", "town"), "station"), (("--today", "soon"), "2026"),
                                (("--seed", "x"), "seed")):
            refused = self.run_("demo", *arguments)
            self.assertEqual(refused.returncode, 2, arguments)
            self.assertIn(word, refused.stderr)
            self.assertFalse(self.workspace.exists())

    def test_a_day_before_the_end_of_the_story_is_refused(self):
        refused = self.run_("demo", "--today", "2024-01-01")
        self.assertEqual(refused.returncode, 1)
        self.assertIn("2024-08-05", refused.stderr)
        self.assertFalse(self.workspace.exists())

    def test_without_a_terminal_a_passphrase_file_is_needed(self):
        refused = subprocess.run([PROGRAM, "demo", "--workspace", str(self.workspace)], capture_output=True, text=True,
                                 stdin=subprocess.DEVNULL, start_new_session=True, timeout=60)
        self.assertEqual(refused.returncode, 1)
        self.assertFalse(self.workspace.exists())

    def test_what_is_stopped_leaves_nothing_behind(self):
        with subprocess.Popen(self.command("demo", "--scale", "district"), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True) as running:
            database = self.workspace / "leye.db"
            while not database.exists() and running.poll() is None:
                time.sleep(0.02)
            os.kill(running.pid, signal.SIGINT)
            _, words = running.communicate(timeout=240)
            self.assertEqual(running.returncode, 1, words)
        self.assertIn("Stopped", words)
        self.assertFalse(self.workspace.exists())


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()
