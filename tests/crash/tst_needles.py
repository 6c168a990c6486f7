#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants 1,000 names, ID numbers and notes, works a day with them, and looks for them where they must not be.

They may be in the workspace, in what was asked for (backup, export, print, standard output), and nowhere else: not in
temporary folders, caches, configuration, state, logs, standard error, nor in a core file after a crash. The shim notes
every file that is opened for writing, wherever it lies.
"""
import json
import pathlib
import signal
import subprocess

from lab import Desk, Lab, main, need, roster, synthetic_people

PEOPLE, NOTES = 400, 200
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")


def a_day(lab: Lab, desk: Desk, asked: pathlib.Path, people: list, notes: list[str]) -> list[str]:
    """Gives what the programs said on standard error."""
    spoken = []

    def say(*parts, given: str = "", codes: tuple = (0,)) -> list[str]:
        done = lab.run(desk.signed_in(*parts), given, lab.root)
        need(done.code in codes, f"{parts}: {done.code} {done.errors}")
        spoken.append(done.errors)
        return done.lines

    say("import", "people", roster(asked / "roster.csv", people), "--json")
    lines = [json.dumps({"person": people[i][1], "kind": "职业指导", "note": note}, ensure_ascii=False)
             for i, note in enumerate(notes)]
    say("record", "service", "--from", "-", given="\n".join(lines) + "\n")
    for name, number, phone in people[:5]:
        for typed in (name, number, phone, number[-4:]):
            say("find", typed)
        say("show", "person", number, "--json")
    say("edit", "person", people[0][1], "--set", "phone=13800001111")
    say("find", notes[0][:6])
    say("import", "people", asked / "roster.csv")  # again: nobody is new
    say("record", "service", "--person", people[0][1], "--kind", "没有这种", "--note", notes[0], codes=(1,))
    say("record", "service", "--from", "-", given=lines[0].replace("职业指导", "没有这种") + "\n", codes=(3,))
    say("ledger", "verify")
    say("ledger", "export", asked / "ledger.jsonl")
    say("backup", asked / "backup")
    say("doctor", "--rebuild")
    return spoken


def crash(lab: Lab, desk: Desk, notes: list[str]) -> None:
    """In the middle of its work, as a fault in the program would."""
    process = subprocess.Popen([str(part) for part in desk.signed_in("record", "service", "--from", "-")],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=lab.home / "state",
                               env=lab.environment())
    for note in notes[:3]:
        line = json.dumps({"person": desk.people[0], "kind": "职业指导", "note": note}) + "\n"
        process.stdin.write(line.encode())
        process.stdin.flush()
        need(b'"op"' in process.stdout.readline(), "not acknowledged")
    process.send_signal(signal.SIGSEGV)
    process.communicate()
    need(process.returncode == -signal.SIGSEGV, f"ended with {process.returncode}")


def needles_in(content: bytes, needles: dict[str, list[bytes]]) -> list[str]:
    return [needle for needle, forms in needles.items() if any(form in content for form in forms)]


def look(lab: Lab, desk: Desk, asked: pathlib.Path, spoken: list[str], planted: list[str]) -> None:
    needles = {needle: [needle.encode(encoding) for encoding in ENCODINGS] for needle in planted}
    present = needles_in((desk.path / "leye.db").read_bytes() + b"".join(p.read_bytes() for p in asked.iterdir()), needles)
    need(len(present) == len(planted), f"only {len(present)} of {len(planted)} were planted at all")
    written = {pathlib.Path(line) for line in (lab.root / "trace").read_text("utf-8").splitlines()}
    allowed = (desk.path, asked, lab.home, lab.root / "trace", lab.root / "calls", pathlib.Path("/dev"))
    outside = [path for path in written if not any(path == place or place in path.parents for place in allowed)]
    need(not outside, f"files opened for writing elsewhere: {outside}")
    looked = 0
    for path in (path for path in lab.home.rglob("*") if path.is_file()):
        looked += 1
        found = needles_in(path.read_bytes(), needles)
        need(not found, f"{len(found)} needles in {path}")
    found = needles_in("\n".join(spoken).encode(), needles)
    need(not found, f"{len(found)} needles on standard error")
    print(f"{len(planted)} needles: none in {looked} files outside, none of {len(written)} files written elsewhere, none "
          "on standard error", flush=True)


def needles(lab: Lab) -> None:
    desk = Desk(lab, "desk")
    asked = lab.root / "asked"
    asked.mkdir()
    people = synthetic_people(PEOPLE, seed=7)
    notes = [f"暗语{name[1:]}第{i}次谈及{number[6:14]}往事" for i, (name, number, _) in enumerate(people[:NOTES])]
    lab.trace = lab.root / "trace"
    spoken = a_day(lab, desk, asked, people, notes)
    crash(lab, desk, notes)
    look(lab, desk, asked, spoken, [name for name, _, _ in people] + [number for _, number, _ in people] + notes)


main(__doc__, {"needles": needles})
