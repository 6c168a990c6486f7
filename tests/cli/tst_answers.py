#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What --json answers has the keys that the man page lists, all of them and no others.

    tst_answers.py LEYEDESK MANPAGE
"""
import json
import re
import sys
import unittest
from pathlib import Path

from program import STATION, Program

BINARY = ""
MANPAGE = ""
DONE, FAILED, PARTLY = 0, 1, 3


class Shape:
    """Of an object: its keys, which of them may be absent or null, and the shapes of what they hold. None: any keys."""

    def __init__(self, text: str):
        self.keys = {}
        self.optional = set()
        self.rest = re.findall(r"[\w*]+|[?\[{},]|\]", text)
        self.read()
        assert not self.rest, f"cannot be read from here: {self.rest[:5]}"

    def read(self) -> None:
        while self.rest and self.rest[0] != "}":
            key = self.rest.pop(0)
            if self.take("?"):
                self.optional.add(key)
            is_list = self.take("[") and self.take("]")
            self.keys[key] = (is_list, self.inner() if self.take("{") else None)
            self.take(",")

    def inner(self):
        shape = Shape("")
        shape.rest = self.rest
        shape.read()
        assert self.take("}")
        return None if "*" in shape.keys else shape

    def take(self, sign: str) -> bool:
        return bool(self.rest) and self.rest[0] == sign and bool(self.rest.pop(0))

    def faults(self, value: dict, path: str = "") -> list:
        keys = {key for key in value if not (key in self.optional and value[key] is None)}
        found = [f"{path}{key}: not in the man page" for key in keys - set(self.keys)]
        found += [f"{path}{key}: missing" for key in set(self.keys) - keys - self.optional]
        for key in keys & set(self.keys):
            is_list, shape = self.keys[key]
            if is_list != isinstance(value[key], list):
                found.append(f"{path}{key}: a list in one place only")
            elif shape:
                for element in value[key] if is_list else [value[key]]:
                    found += shape.faults(element, f"{path}{key}.")
        return found


def documented(person: str) -> dict:
    """By command, its shape."""
    text = Path(MANPAGE).read_text(encoding="utf-8").replace("\\-", "-")
    section = text.split(".SH JSON ANSWERS\n")[1].split(".SH ")[0]
    service = re.search(r'SERVICE for\n\.IR "([^"]+)"', section)[1]
    entries = re.findall(r"\.TP\n\.B ([^\n]+)\n((?:[^.\n][^\n]*\n)+)", section)
    return {command: Shape(keys.replace("PERSON", person).replace("SERVICE", service)) for command, keys in entries}


class Answers(unittest.TestCase):
    """One workspace with a little of everything, and the story of the demo for the file of a person."""

    @classmethod
    def setUpClass(cls):
        cls.program = Program(BINARY)
        cls.made = cls.program.init()
        assert cls.made.exit == DONE, cls.made.err
        roster = cls.program.folder / "roster.csv"
        roster.write_text("姓名,证件号码,文化程度\n演示一,,研究僧\n演示二,310109199911019991,本科\n", encoding="utf-8")
        cls.imported = cls.program.run("import", "people", str(roster))
        assert cls.imported.exit == PARTLY, cls.imported.err
        fields = cls.program.bare("edit", "person", "--help", "--language", "en").out.split("Fields: ")[1]
        cls.shapes = documented(", ".join(re.findall(r"(\w+)\s+\(", fields)))
        cls.seen = set()

    def check(self, command: str, answer, exit: int = DONE):
        self.assertEqual(answer.exit, exit, answer.out + answer.err)
        for line in answer.lines:
            self.assertEqual(self.shapes[command].faults(line), [])
        self.assertTrue(answer.lines)
        self.seen.add(command)
        return answer.lines[0]

    def run_all(self):
        run, path = self.program.run, self.program.path
        self.check("init", self.made)
        self.assertTrue(self.check("import", self.imported, PARTLY)["unknown_values"])
        self.check("export", run("export", "people", path("a.csv")))
        self.assertTrue(self.check("find", run("find", "演示一"))["results"])
        edited = self.check("edit person", run("edit", "person", "演示一", "--set", "phone=123"))
        self.assertTrue(edited["remarks"] and edited["ops"])
        self.check("record service", run("record", "service", "--person", "演示一", "--kind", "职业指导"))
        entry = json.dumps({"person": "演示一", "kind": "职业指导"}, ensure_ascii=False)
        answer = run("record", "service", "--from", "-", stdin=entry + "\n{}\n")
        self.check("record service --from", answer, PARTLY)
        self.assertEqual([set(line) for line in answer.lines], [{"id", "op"}, {"line", "error"}])
        self.check("print casefile", run("print", "casefile", "演示一", "--out", path("a.pdf")))
        self.check("ledger status", run("ledger", "status"))
        self.check("ledger verify", run("ledger", "verify"))
        self.check("ledger export", run("ledger", "export", path("a.jsonl")))
        self.check("backup", run("backup", path("a.leyebackup")))
        self.check("restore", run("restore", path("a.leyebackup"), workspace="restored"))
        self.check("doctor", run("doctor"))
        self.check("not one person", run("show", "person", "nobody"), FAILED)
        self.check("demo", run("demo", workspace="demo"))
        file = self.check("show person", run("show", "person", "cxm", workspace="demo"))
        for key in ("enrolments", "marks", "services", "referrals", "outcome", "household", "history", "standard"):
            self.assertTrue(file[key], key)

    def test_every_answer_has_the_keys_of_the_man_page(self):
        self.run_all()
        self.assertEqual(self.seen, set(self.shapes))

    def test_what_differs_is_noticed(self):
        shape = Shape("a, b?, c[]{d, e?{*}}, f{*}")
        right = {"a": 1, "c": [{"d": 1}, {"d": 2, "e": {"x": 1}}], "f": {"y": 1}}
        self.assertEqual(shape.faults(right), [])
        self.assertEqual(shape.faults(right | {"b": None}), [])
        for wrong in ({"g": 1}, {"c": {"d": 1}}, {"c": [{}]}, {"c": [{"d": 1, "x": 1}]}, {"a": []}):
            with self.subTest(wrong):
                self.assertEqual(len(shape.faults(right | wrong)), 1)
        del right["a"]
        self.assertEqual(shape.faults(right), ["a: missing"])


if __name__ == "__main__":
    BINARY, MANPAGE = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
