#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program while it saves, imports, migrates, backs up and restores; nothing acknowledged may be gone.

Half of the kills come after a random time, half at a random call that changes a file (sometimes in the middle of a
write). After each, another program reads the database, and `doctor --rebuild` must find nothing.
"""
import pathlib
import shutil
import time

from lab import (Desk, Fault, Lab, Run, acknowledged, is_safe_to_migrate, is_whole_backup, main, need, roster,
                 service_lines, synthetic_people)

KILLS = {False: 20, True: 200}
PER_DESK = 20  # workspaces stay small: the rebuild reads all of them each time


class Killer:
    """Runs a command again and again and kills it somewhere else each time."""

    def __init__(self, lab: Lab, folder: pathlib.Path):
        self.lab = lab
        self.folder = folder
        self.calls = 1
        self.seconds = 0.1
        self.killed = 0
        self.finished = 0

    def measure(self, command: list, given: str = "") -> Run:
        began = time.monotonic()
        done = self.lab.run(command, given, self.folder)
        self.seconds = time.monotonic() - began
        need(done.code == 0 and done.calls, f"{command} without a fault: {done.code} {done.errors}")
        self.calls = done.calls
        return done

    def run(self, number: int, command: list, given: str = "") -> Run:
        if number % 2 == 0:
            began = time.monotonic()
            done = self.lab.end(self.lab.start(command), given, kill_after=self.lab.random.uniform(0, self.seconds))
            if done.code == 0:  # the machine is quicker now than when it was measured
                self.seconds = time.monotonic() - began
        else:
            kind = self.lab.random.choice(["KILL", "TORN"])
            done = self.lab.run(command, given, self.folder, Fault(kind, self.lab.random.randint(1, self.calls)))
        need(not done.died_of_itself(), f"{command} died of signal {-done.code}")
        need(done.code in (0, -9), f"{command} ended with {done.code}: {done.errors}")
        self.killed += done.code != 0
        self.finished += done.code == 0
        return done

    def report(self, what: str, lost: str) -> None:
        print(f"{what}: {self.killed} killed, {self.finished} finished before; {lost}", flush=True)


def kill_saving(lab: Lab) -> None:
    total = killed = finished = 0
    for number in range(KILLS[lab.full]):
        if number % PER_DESK == 0:
            desk = Desk(lab, f"save-{number}")
            killer = Killer(lab, desk.path)
            held = acknowledged(killer.measure(desk.recording(), service_lines(desk, 6)).lines)
        before = killer.killed
        acks = acknowledged(killer.run(number, desk.recording(), service_lines(desk, 6, number * 6)).lines)
        killed += killer.killed - before
        finished += 1 - (killer.killed - before)
        total += len(acks)
        held += acks
        desk.look().holds(held)
        desk.doctor()
        desk.look().holds(held)
    print(f"save: {killed} killed, {finished} finished before; 0 of {total} acknowledged gone", flush=True)


def kill_importing(lab: Lab) -> None:
    """Every row is there whole or not at all, and the same command goes on to the end as if nothing had been."""
    desk = Desk(lab, "import")
    desk.doctor()
    files = desk.snapshot()
    stopped = set()
    small = KILLS[lab.full] * 9 // 10  # the others are of a list that is written in several slices
    for rows, first, last in ((60, 0, small), (12_000, small, KILLS[lab.full])):
        people = synthetic_people(rows)
        command = desk.importing(roster(lab.root / f"{rows}.csv", people))
        desk.put_back(files)
        killer = Killer(lab, desk.path)
        killer.measure(command)
        for number in range(first, last):
            desk.put_back(files)
            killer.run(number, command)
            numbers = desk.look().numbers
            stopped.add(len(numbers))
            need(numbers == [number for _, number, _ in people][:len(numbers)], f"not the first {len(numbers)} rows")
            lab.must(command)
            need(sorted(desk.look().numbers) == sorted(number for _, number, _ in people), "not each row once")
            desk.doctor()
        killer.report(f"import of {rows} rows", f"stopped after {sorted(stopped)}, all went on to the end")


def kill_making(lab: Lab) -> None:
    """Looks for the very call that makes the folder a workspace: from it on its recovery sheet is there and whole, so
    that nobody works in a workspace whose sheet nobody has; before it, the same command goes through afterwards."""
    place = lab.root / "making"
    sheet = place / "sheet.txt"
    options = ["--workspace", place / "w", "--passphrase-file", lab.passphrase]
    command = [lab.options.leyedesk, *options, "init", "--station", "31010901701", "--user", "王芳", "--recovery-out", sheet]
    place.mkdir()
    last = Killer(lab, place).measure(command).calls
    lines = sheet.read_text(encoding="utf-8").count("\n")
    kills = 0

    def is_workspace_after(call: int) -> bool:
        nonlocal kills
        shutil.rmtree(place)
        place.mkdir()
        done = lab.run(command, "", place, Fault("KILL", call))
        need(done.code == -9, f"init was not killed at call {call}: {done.code} {done.errors}")
        kills += 1
        begun = (place / "w" / "workspace.json").exists()
        whole = sheet.exists() and sheet.read_text(encoding="utf-8").count("\n") == lines
        need(whole or not begun, f"a workspace without its recovery sheet at call {call}")
        return begun

    before, after = 0, last
    while after - before > 1:
        middle = (before + after) // 2
        before, after = (before, middle) if is_workspace_after(middle) else (middle, after)
    need(is_workspace_after(after), f"no workspace after call {after}")
    lab.must([lab.options.leyedesk, *options, "ledger", "status"])
    need(not is_workspace_after(before), f"a workspace after call {before}")
    sheet.unlink(missing_ok=True)
    lab.must(command)
    print(f"init: {kills} killed, a workspace from call {after} of {last} on, never without its sheet", flush=True)


def kill_migrating(lab: Lab) -> None:
    desk = Desk(lab, "migration")
    lab.must(desk.recording(), service_lines(desk, 40))
    before = desk.look()
    files = desk.snapshot()
    command = [lab.options.driver, "migrate", desk.path]
    killer = Killer(lab, desk.path)
    killer.measure(command)
    versions = set()
    for number in range(KILLS[lab.full]):
        desk.put_back(files)
        killer.run(number, command)
        seen = desk.look()
        versions.add(seen.version - before.version)
        is_safe_to_migrate(desk, before, seen)
        lab.must(command)  # goes on by itself
        need(desk.look().version == before.version + 4, "the migration did not come to its end")
        lab.must([lab.options.driver, "unmigrate", desk.path])
        desk.doctor()
        need(desk.look().operations == before.operations, "operations differ after the migration")
    killer.report("migration", f"stopped after {sorted(versions)} steps, all went on to the end")


def kill_backing_up(lab: Lab) -> None:
    desk = Desk(lab, "backup")
    lab.must(desk.recording(), service_lines(desk, 20))
    desk.keep_file(3_000_000)
    stick = lab.root / "stick"
    stick.mkdir()
    operations = len(desk.look().operations)
    killer = Killer(lab, stick)
    killer.measure(desk.command("backup", stick / "b"))
    kept = 0
    for number in range(KILLS[lab.full]):
        if number % 4 == 0:
            shutil.rmtree(stick)
            stick.mkdir()
        killer.run(number, desk.command("backup", stick / "b"))
        if (stick / "b").exists():  # the one before or the new one
            kept += 1
            is_whole_backup(stick / "b", operations)
        lab.must(desk.command("backup", stick / "b"))
        need([p.name for p in stick.iterdir()] == ["b"], f"left beside the backup: {list(stick.iterdir())}")
        is_whole_backup(stick / "b", operations)
        (stick / "b").unlink() if number % 2 else None
    desk.doctor()
    killer.report("backup", f"{kept} files under the name, all whole")


def kill_restoring(lab: Lab) -> None:
    desk = Desk(lab, "original")
    lab.must(desk.recording(), service_lines(desk, 20))
    before = desk.look()
    backup = lab.root / "original.leyebackup"
    lab.must(desk.command("backup", backup))
    # The same people and key, at another place.
    copy = Desk.__new__(Desk)
    copy.lab, copy.key, copy.people, copy.path = lab, desk.key, desk.people, lab.root / "restored" / "desk"
    killer = Killer(lab, copy.path.parent)
    killer.measure(copy.command("restore", backup))
    whole = 0
    for number in range(KILLS[lab.full]):
        shutil.rmtree(copy.path.parent)
        killer.run(number, copy.command("restore", backup))
        if (copy.path / "workspace.json").exists():
            whole += 1
        else:
            lab.must(copy.command("restore", backup))
        copy.doctor()
        seen = copy.look()
        need(before.operations <= seen.operations and len(seen.sizes) == 2, "the restored desk lacks operations")
        lab.must(copy.recording(), service_lines(copy, 1))
    killer.report("restore", f"{whole} were a whole workspace, the others were made again")


main(__doc__, {"save": kill_saving, "import": kill_importing, "init": kill_making, "migration": kill_migrating, "backup": kill_backing_up,
               "restore": kill_restoring})
