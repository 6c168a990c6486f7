#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as DESIGN.md §7 says it: what it answers, and the exit status.

    tst_command_line.py LEYEDESK ROSTER.csv
"""
import json
import os
import shutil
import subprocess
import sys
import threading
import unittest

from program import PASSPHRASE, STATION, Program

BINARY = ""
ROSTER = ""
DONE, FAILED, USAGE, PARTLY, IN_USE = 0, 1, 2, 3, 4


class CommandLine(unittest.TestCase):
    """One workspace for all, made once, since each sign-in derives a key; tests add what they need under names of their own."""

    @classmethod
    def setUpClass(cls):
        cls.program = Program(BINARY)
        made = cls.program.init()
        assert made.exit == DONE, made.err
        cls.made = made.json
        imported = cls.program.run("import", "people", ROSTER)
        assert imported.exit in (DONE, PARTLY), imported.err
        cls.imported = imported.json
        people = cls.program.run("find", "解秀娟", "--limit", "5").json["results"]
        assert len(people) == 1, "the roster has one 解秀娟"
        cls.somebody = people[0]

    def answer(self, *arguments, **options):
        answer = self.program.run(*arguments, **options)
        self.assertEqual(answer.exit, DONE, answer.err)
        return answer.json

    # -- init

    def test_init_says_where_everything_is(self):
        self.assertEqual(self.made["station"], STATION)
        self.assertFalse(self.made["sealed"])
        sheet = open(self.program.path("recovery.txt"), encoding="utf-8").read()
        self.assertIn("恢复码", sheet)
        self.assertEqual(os.stat(self.program.path("recovery.txt")).st_mode & 0o077, 0)

    def test_init_never_overwrites_a_recovery_sheet(self):
        again = self.program.run("init", "--station", STATION, "--user", "李四", "--recovery-out",
                                 self.program.path("recovery.txt"), workspace="other")
        self.assertEqual(again.exit, FAILED)
        self.assertFalse(os.path.exists(self.program.path("other/workspace.json")))

    def test_no_workspace_is_made_without_its_recovery_sheet(self):
        answer = self.program.run("init", "--station", STATION, "--user", "李四", "--recovery-out",
                                  self.program.path("no/such/sheet.txt"), workspace="sheetless")
        self.assertEqual(answer.exit, FAILED)
        self.assertIn("no/such", answer.err)
        self.assertFalse(os.path.exists(self.program.path("sheetless")))

    # -- what cannot be

    def test_a_service_that_cannot_be_is_refused(self):
        before = self.answer("ledger", "status")["origins"][0]["size"]
        for option, value, told in (("--minutes", "-5", "-5"), ("--minutes", "0", "1440"), ("--station", "123", "123"),
                                    ("--date", "2999-01-01", "2999")):
            with self.subTest(option=option, value=value):
                answer = self.program.run("record", "service", "--person", self.somebody["id"], "--kind", "职业指导",
                                          option, value)
                self.assertEqual(answer.exit, FAILED)
                self.assertIn(told, answer.err)
        self.assertEqual(self.answer("ledger", "status")["origins"][0]["size"], before)

    def test_what_the_id_number_contradicts_is_refused_and_says_the_way_out(self):
        for change in ("sex=9", "sex=2", "birth=1880-01-01"):
            with self.subTest(change):
                answer = self.program.run("edit", "person", self.somebody["id"], "--set", change)
                self.assertEqual(answer.exit, FAILED)
                self.assertIn("derived_override", answer.err)

    def test_an_unusual_phone_is_kept_and_remarked_upon(self):
        answer = self.program.run("edit", "person", self.somebody["id"], "--set", "phone2=123")
        self.assertEqual(answer.exit, DONE)
        self.assertEqual(answer.json["remarks"], [{"field": "phone2", "reason": "phone_format"}])

    def test_the_fields_that_can_be_changed_are_listed(self):
        for field in ("phone", "derived_override", "wish_salary"):
            self.assertIn(field, self.program.bare("edit", "person", "--help").out)

    def test_a_folder_is_no_list(self):
        answer = self.program.run("import", "people", str(self.program.folder))
        self.assertEqual(answer.exit, FAILED)
        self.assertIn("folder", answer.err)

    # -- usage

    def test_wrong_usage_is_exit_2(self):
        for arguments in (["nonsense"], ["find"], ["ledger"], ["record", "service"], ["edit", "person", "x", "--set", "no-equals"]):
            with self.subTest(arguments):
                self.assertEqual(self.program.run(*arguments).exit, USAGE)

    def test_a_dash_is_no_file_to_write(self):
        for arguments in (["ledger", "export", "-"], ["backup", "-"], ["export", "people", "-"],
                          ["print", "casefile", self.somebody["id"], "--out", "-"], ["import", "people", ROSTER, "--errors", "-"],
                          ["init", "--station", STATION, "--user", "李四", "--recovery-out", "-"]):
            with self.subTest(arguments):
                answer = self.program.run(*arguments)
                self.assertEqual((answer.exit, answer.out), (USAGE, ""))
                self.assertIn("standard output", answer.err)
        self.assertFalse(os.path.exists("-"))

    def test_every_command_explains_itself_in_both_languages(self):
        for language, word in (("en", "Usage"), ("zh_CN", "工作区")):
            answer = self.program.bare("--language", language, "--help")
            self.assertEqual(answer.exit, DONE)
            self.assertIn(word, answer.out)
        for command in ("init", "find", "import", "export", "record", "ledger", "backup", "restore", "doctor"):
            with self.subTest(command):
                answer = self.program.bare(command, "--help")
                self.assertEqual(answer.exit, DONE)
                self.assertGreater(len(answer.out.splitlines()), 3)

    # -- signing in

    def test_a_wrong_passphrase_is_refused_in_words(self):
        Program.write_secret(self.program.folder / "wrong", "qiu-tian-de-hu-pan-7")
        answer = self.program.bare("find", "x", "--workspace", self.program.path("w"), "--passphrase-file", self.program.path("wrong"))
        self.assertEqual(answer.exit, FAILED)
        self.assertIn("passphrase", answer.err)
        self.assertNotIn("qiu-tian", answer.err)

    def test_a_passphrase_file_that_others_can_read_is_refused(self):
        open_file = self.program.folder / "open"
        open_file.write_text(PASSPHRASE + "\n", encoding="utf-8")
        open_file.chmod(0o644)
        answer = self.program.bare("find", "x", "--workspace", self.program.path("w"), "--passphrase-file", str(open_file))
        self.assertEqual(answer.exit, FAILED)
        self.assertIn("chmod 600", answer.err)

    def test_the_passphrase_may_come_from_standard_input(self):
        answer = self.program.bare("find", "x", "--workspace", self.program.path("w"), "--passphrase-file", "-", "--json",
                                   stdin=PASSPHRASE + "\n")
        self.assertEqual(answer.exit, DONE, answer.err)

    def test_a_workspace_that_is_not_there(self):
        answer = self.program.run("find", "x", workspace="nowhere")
        self.assertEqual(answer.exit, FAILED)
        self.assertIn("nowhere", answer.err)

    def test_a_workspace_in_use_is_exit_4(self):
        command = [BINARY, "record", "service", "--from", "-", "--workspace", self.program.path("w"), "--passphrase-file",
                   str(self.program.passphrase)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              encoding="utf-8", env=self.program.environment) as holder:
            entry = {"person": self.somebody["id"], "kind": "电话回访", "note": "占用"}
            holder.stdin.write(json.dumps(entry, ensure_ascii=False) + "\n")
            holder.stdin.flush()
            self.assertIn("op", json.loads(holder.stdout.readline()))  # it has it open now
            answer = self.program.run("find", "x")
            holder.stdin.close()
        self.assertEqual(answer.exit, IN_USE)
        self.assertIn("in use", answer.err)

    # -- find, show, edit

    def test_nobody_is_no_failure_of_find(self):
        self.assertEqual(self.answer("find", "zzzzqqq")["results"], [])

    def test_a_limit_is_not_taken_for_a_count(self):
        crowd = "".join(f"众人{i:02d},{13800001000 + i}\n" for i in range(51))
        roster = self.program.folder / "crowd.csv"
        roster.write_text("姓名,联系电话\n" + crowd, encoding="utf-8")
        self.assertEqual(self.answer("import", "people", str(roster))["accepted"], 51)
        answer = self.program.run("show", "person", "众人")
        self.assertEqual((answer.exit, len(answer.json["candidates"])), (FAILED, 50))
        self.assertIn("More than 50 people", answer.err)
        for limit, more in ((50, True), (51, False), (1, True)):
            with self.subTest(limit):
                found = self.answer("find", "众人", "--limit", str(limit))
                self.assertEqual((len(found["results"]), found["more"]), (limit, more))
                said = self.program.words("find", "众人", "--limit", str(limit)).out
                self.assertEqual(f"the first {limit}" in said, more)

    def test_find_says_who_where_and_why(self):
        self.assertEqual(set(self.somebody), {"id", "name", "kind", "station", "matched"})
        self.assertIn(self.somebody["matched"], ("exact", "prefix", "initials", "tail", "text"))

    def test_a_name_written_otherwise_is_found_by_its_sound_and_nothing_is_done_with_it(self):
        hits = self.answer("find", "谢秀捐")["results"]
        self.assertEqual([(hit["name"], hit["matched"]) for hit in hits], [("解秀娟", "sound")])
        self.assertIn("sounds the same", self.program.words("find", "谢秀捐").out)
        refused = self.program.run("show", "person", "谢秀捐")
        self.assertEqual((refused.exit, refused.json["candidates"]), (FAILED, hits))
        self.assertIn("解秀娟 sounds the same", refused.err)

    def test_show_has_the_documented_keys(self):
        file = self.answer("show", "person", self.somebody["id"])
        for key in ("person", "enrolments", "services", "counts", "referrals", "outcome", "household", "history"):
            self.assertIn(key, file)
        for key in ("name", "id_type", "id_number", "birth", "sex", "phone"):
            self.assertIn(key, file["person"])
        self.assertEqual(file["person"]["name"], self.somebody["name"])
        self.assertTrue(file["history"])

    def test_show_names_the_residents_committee(self):
        roster = self.program.folder / "committee.csv"
        roster.write_text("姓名,联系电话,所属街道,居委\n演示居民,13800002000,欧阳路街道,欧二居委会\n", encoding="utf-8")
        self.assertEqual(self.answer("import", "people", str(roster))["accepted"], 1)
        self.assertEqual(self.answer("show", "person", "演示居民")["person"]["committee"], "310109009002")
        said = self.program.words("show", "person", "演示居民").out
        self.assertIn("committee: 欧二居委会", said)
        self.assertNotIn("310109009002", said)

    def test_several_who_fit_are_candidates(self):
        answer = self.program.run("show", "person", "何")
        self.assertEqual(answer.exit, FAILED)
        self.assertGreater(len(answer.json["candidates"]), 1)

    def test_edit_changes_one_fact_and_keeps_the_old_one(self):
        person = self.somebody["id"]
        self.answer("edit", "person", person, "--set", "remark=第一次", "--reason", "本人来电")
        self.assertEqual(self.answer("edit", "person", person, "--set", "remark=第二次")["changed"], ["remark"])
        file = self.answer("show", "person", person)
        self.assertEqual(file["person"]["remark"], "第二次")
        changes = [line for line in file["history"] if line["to"] == "第二次"]
        self.assertEqual([line["from"] for line in changes], ["第一次"])
        self.assertIn("本人来电", [line["reason"] for line in file["history"]])

    def test_edit_refuses_what_cannot_be(self):
        for assignment in ("no_such_field=1", "birth=2026-02-30", "sex=7", "name="):
            with self.subTest(assignment):
                before = self.answer("show", "person", self.somebody["id"])["person"]
                answer = self.program.run("edit", "person", self.somebody["id"], "--set", assignment)
                self.assertEqual(answer.exit, FAILED)
                self.assertTrue(answer.err)
                self.assertEqual(self.answer("show", "person", self.somebody["id"])["person"], before)

    # -- record

    def test_a_recorded_service_is_counted_and_in_the_history(self):
        person = self.somebody["id"]
        before = self.answer("show", "person", person)["counts"].get("职业指导", 0)
        recorded = self.answer("record", "service", "--person", person, "--kind", "职业指导", "--minutes", "45", "--channel", "面谈",
                               "--result", "完成", "--note", "改简历")
        self.assertEqual(len(recorded["op"]), 2)
        file = self.answer("show", "person", person)
        self.assertEqual(file["counts"]["职业指导"], before + 1)
        service = next(service for service in file["services"] if service["id"] == recorded["id"])
        self.assertEqual((service["minutes"], service["staff"], service["note"]), (45, ["王芳"], "改简历"))

    def test_lines_are_acknowledged_one_by_one_and_bad_ones_passed_over(self):
        person = self.somebody["id"]
        good = json.dumps({"person": person, "kind": "政策宣讲", "date": "2026-01-05"}, ensure_ascii=False)
        bad = ["{", "[]", json.dumps({"person": person, "kind": "没有这种"}, ensure_ascii=False),
               json.dumps({"person": "nobody at all", "kind": "政策宣讲"}, ensure_ascii=False),
               json.dumps({"person": person, "kind": "政策宣讲", "date": "2031-01-01"}, ensure_ascii=False),
               json.dumps({"person": person, "kind": "政策宣讲", "surprise": 1}, ensure_ascii=False),
               *[json.dumps({"person": person, "kind": "政策宣讲", **wrong}, ensure_ascii=False)
                 for wrong in ({"date": 20260105}, {"note": 12345}, {"staff": 7}, {"staff": ["王芳", 7]}, {"minutes": "30"},
                               {"minutes": 30.5}, {"minutes": None}, {"station": 31010901701})]]
        answer = self.program.run("record", "service", "--from", "-", stdin="\n".join([good, *bad, good]) + "\n")
        self.assertEqual(answer.exit, PARTLY)
        self.assertEqual(["op" in line for line in answer.lines], [True] + [False] * len(bad) + [True])
        self.assertEqual([line.get("line") for line in answer.lines if "error" in line], list(range(2, 2 + len(bad))))

    def test_lines_come_through_a_pipe_that_is_filled_later(self):
        pipe = self.program.path("lines")
        os.mkfifo(pipe)
        line = json.dumps({"person": self.somebody["id"], "kind": "政策宣讲", "date": "2026-01-06"}, ensure_ascii=False)

        def fill():
            with open(pipe, "w", encoding="utf-8") as file:
                file.flush()  # the reader is there, and has nothing to read yet
                file.write(line + "\n")

        writer = threading.Thread(target=fill)
        writer.start()
        answer = self.program.run("record", "service", "--from", pipe)
        writer.join()
        self.assertEqual((answer.exit, len(answer.lines)), (DONE, 1), answer.err)

    def test_a_line_names_its_own_person(self):
        answer = self.program.run("record", "service", "--from", "-", "--person", self.somebody["id"], stdin="")
        self.assertEqual(answer.exit, USAGE)

    def test_an_answer_that_cannot_be_written_is_a_failure(self):
        with open("/dev/full", "w", encoding="utf-8") as full:
            done = subprocess.run([BINARY, "find", "cxm", "--json", "--workspace", self.program.path("w"), "--passphrase-file",
                                   str(self.program.passphrase)], stdout=full, stderr=subprocess.PIPE, text=True, check=False,
                                  env=self.program.environment)
        self.assertEqual(done.returncode, FAILED)
        self.assertIn("could not be written", done.stderr)

    # -- import

    def test_the_sample_roster_is_answered_exactly(self):
        expected = json.load(open(os.path.splitext(ROSTER)[0] + ".expected.json", encoding="utf-8"))["csv"]
        self.assertEqual({key: self.imported[key] for key in expected}, expected)

    def test_the_same_file_again_adds_nobody(self):
        again = self.program.run("import", "people", ROSTER).json
        self.assertEqual(again["accepted"], 0)
        self.assertEqual(again["rows"], self.imported["rows"])

    def test_a_dry_run_changes_nothing(self):
        before = self.answer("ledger", "status")["origins"][0]["size"]
        self.program.run("import", "people", ROSTER, "--dry-run")
        self.assertEqual(self.answer("ledger", "status")["origins"][0]["size"], before)

    # -- ledger, backup, restore, doctor

    def test_the_ledger_is_whole_and_leaves_for_others_to_check(self):
        verified = self.answer("ledger", "verify")
        self.assertTrue(verified["ok"])
        path = self.program.path("ledger.jsonl")
        self.answer("ledger", "export", path)
        lines = [json.loads(line) for line in open(path, encoding="utf-8")]
        operations = [line for line in lines if "seq" in line]
        self.assertEqual(set(operations[0]), {"origin", "public_key", "seq", "header", "payload"})
        self.assertTrue(any("checkpoint" in line for line in lines))

    def test_a_backup_is_restored_as_another_desk(self):
        backup = self.program.path("b.leyebackup")
        self.answer("backup", backup)
        restored = self.program.bare("restore", backup, "--workspace", self.program.path("restored"), "--passphrase-file",
                                     str(self.program.passphrase), "--json")
        self.assertEqual(restored.exit, DONE, restored.err)
        person = self.somebody["id"]
        there = self.program.run("show", "person", person, workspace="restored").json["person"]["name"]
        self.assertEqual(there, self.somebody["name"])
        self.assertEqual(self.program.run("ledger", "verify", workspace="restored").json["ok"], True)

    def test_a_missing_or_damaged_database_says_what_to_do_and_not_to_ask_the_doctor(self):
        backup = self.program.path("whole.leyebackup")
        self.answer("backup", backup)
        database = self.program.folder / "hurt" / "leye.db"
        for hurt, said in ((lambda: database.unlink(), "is missing"),
                           (lambda: database.write_bytes(b"\xff" * database.stat().st_size), "is damaged"),
                           (lambda: database.write_bytes(b""), "is not a LeyeDesk database")):
            with self.subTest(said):
                shutil.rmtree(database.parent, ignore_errors=True)
                self.assertEqual(self.program.run("restore", backup, workspace="hurt").exit, DONE)
                hurt()
                for answer in (self.program.words("find", "x", workspace="hurt"),
                               self.program.words("doctor", workspace="hurt")):
                    self.assertEqual(answer.exit, FAILED)
                    for words in (f"{database} {said}", "leyedesk restore BACKUP --workspace FOLDER"):
                        self.assertEqual((answer.out + answer.err).count(words), 1, answer.out + answer.err)
                    self.assertNotIn("leyedesk doctor", answer.out + answer.err)

    def test_doctor_says_what_it_did_not_look_at(self):
        rebuild = [finding for finding in self.answer("doctor")["findings"] if finding["subject"] == "rebuild"]
        self.assertEqual([finding["severity"] for finding in rebuild], ["notice"])
        self.assertIn("not compared", rebuild[0]["what"])
        self.assertIn("doctor --rebuild", rebuild[0]["advice"])
        self.assertIn("No fault was found in what was looked at.", self.program.words("doctor").out)

    def test_doctor_rebuilds_and_compares_equal(self):
        answer = self.program.run("doctor", "--rebuild")
        self.assertEqual(answer.exit, DONE, answer.out + answer.err)
        self.assertEqual([finding["severity"] for finding in answer.json["findings"] if finding["subject"] == "rebuild"], ["fine"])
        self.assertIn("本机数据库尚未加密", self.program.bare("doctor", "--workspace", self.program.path("w"), "--passphrase-file",
                                                       str(self.program.passphrase), "--language", "zh_CN").out)


if __name__ == "__main__":
    BINARY, ROSTER = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
