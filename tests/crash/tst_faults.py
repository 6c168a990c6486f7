#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets every n-th call that changes a file fail, for one save, one import of 20 rows, one migration and one backup, until
the work succeeds.

Each time: the program does not crash, it says an error or has done its work, the state is the one before or after, and
what was acknowledged is there. Afterwards the same work goes through as if nothing had been.
"""
import dataclasses
import json
from collections.abc import Callable

from lab import (Desk, Fault, Lab, Run, Seen, acknowledged, is_safe_to_migrate, is_whole_backup, main, need, roster,
                 service_lines, synthetic_people)

ONCE = ("EIO", "ENOSPC", "SHORT")
FURTHER = ("EINTR", "EIO+", "ENOSPC+")  # with --full; + : and every later call
DOCTOR_EVERY = {False: 25, True: 5}


@dataclasses.dataclass
class Work:
    name: str
    command: list
    given: str
    units: int  # services or people, written in one transaction
    count: Callable[[Seen], int]  # how many are there
    said: Callable[[Run], int]  # how many the program said are there
    kinds: tuple = ONCE  # in CI


def one_fault(desk: Desk, work: Work, fault: Fault, before: int) -> bool:
    """True while the work has as many calls."""
    done = desk.lab.run(work.command, work.given, desk.path, fault)
    where = f"{work.name}, {fault.kind} at call {fault.at}"
    need(not done.died_of_itself(), f"{where}: died of signal {-done.code}")
    made = work.count(desk.look()) - before
    said = work.said(done)
    need(made in (0, work.units), f"{where}: half of it, {made} of {work.units}")
    need(said <= made, f"{where}: {said} acknowledged, {made} there")
    if done.code == 0:
        need(said == work.units, f"{where}: ended well and acknowledged {said} of {work.units}")
    else:
        need(done.errors.strip() != "", f"{where}: failed with {done.code} and said nothing")
        need(done.code in (1, 3, 4), f"{where}: ended with {done.code}")
    need(done.calls is not None, f"{where}: no count")
    return done.calls >= fault.at


def every_fault(desk: Desk, work: Work) -> None:
    files = desk.snapshot()
    before = work.count(desk.look())
    runs = 0
    for kind in ONCE + FURTHER if desk.lab.full else work.kinds:
        number = 1
        while True:
            desk.put_back(files)
            more = one_fault(desk, work, Fault(kind, number), before)
            runs += 1
            if number % DOCTOR_EVERY[desk.lab.full] == 0 or not more:
                desk.lab.must(work.command, work.given)
                need(work.count(desk.look()) >= before + work.units, f"{work.name}: does not go through afterwards")
                desk.doctor()
            if not more:
                break
            number += 1
        print(f"{work.name}: {kind} at each of {number - 1} calls", flush=True)
    print(f"{work.name}: {runs} runs, none crashed, none left half a state", flush=True)


def save(lab: Lab) -> None:
    desk = Desk(lab, "save")
    every_fault(desk, Work("save", desk.recording(), service_lines(desk, 1), 1, lambda seen: len(seen.services),
                           lambda done: len(acknowledged(done.lines))))


def take_in(lab: Lab) -> None:
    desk = Desk(lab, "import")
    rows = 20
    command = desk.importing(roster(lab.root / "roster.csv", synthetic_people(rows)))

    def said(done: Run) -> int:
        answer = json.loads(done.lines[0]) if done.lines else {}
        return answer.get("accepted", 0) + answer.get("already_on_file", 0)

    every_fault(desk, Work("import", command, "", rows, lambda seen: len(seen.numbers), said, ("EIO", "ENOSPC")))


def each_call(lab: Lab, name: str, one: Callable[[Fault], bool], often: Callable[[], None]) -> None:
    """`one` tells whether the work has as many calls; `often` looks closely, now and then and at the end."""
    for kind in ONCE + FURTHER if lab.full else ("EIO", "ENOSPC"):
        number = 1
        while True:
            more = one(Fault(kind, number))
            if number % DOCTOR_EVERY[lab.full] == 0 or not more:
                often()
            if not more:
                break
            number += 1
        print(f"{name}: {kind} at each of {number - 1} calls", flush=True)


def ended_in_words(done: Run, where: str) -> None:
    need(not done.died_of_itself(), f"{where}: died of signal {-done.code}")
    need(done.code in (0, 1), f"{where}: ended with {done.code}")
    need(done.code == 0 or done.errors.strip() != "", f"{where}: failed and said nothing")
    need(done.calls is not None, f"{where}: no count")


def migrate(lab: Lab) -> None:
    """The tables are of a version between the old and the new one, and the same command brings them to the new one."""
    desk = Desk(lab, "migration")
    lab.must(desk.recording(), service_lines(desk, 10))
    before = desk.look()
    files = desk.snapshot()
    command = [lab.options.driver, "migrate", desk.path]

    def one(fault: Fault) -> bool:
        desk.put_back(files)
        where = f"migration, {fault.kind} at call {fault.at}"
        done = lab.run(command, "", desk.path, fault)
        ended_in_words(done, where)
        seen = desk.look()
        is_safe_to_migrate(desk, before, seen)
        need(done.code != 0 or seen.version == before.version + 4, f"{where}: ended well at {seen.version}")
        return done.calls >= fault.at

    def often() -> None:
        lab.must(command)
        need(desk.look().version == before.version + 4, "the migration did not come to its end")
        lab.must([lab.options.driver, "unmigrate", desk.path])
        desk.doctor()
        need(desk.look().operations == before.operations, "operations differ after the migration")

    each_call(lab, "migration", one, often)


def back_up(lab: Lab) -> None:
    """Under its name is a whole backup at any time: the one before or the new one."""
    disk = lab.root / "disk"
    disk.mkdir()
    desk = Desk(lab, "desk", root=disk)
    desk.keep_file(20_000)
    stick = disk / "stick"
    stick.mkdir()
    command = desk.command("backup", stick / "b")
    lab.must(command)
    older, some = (stick / "b").read_bytes(), len(desk.look().operations)
    lab.must(desk.recording(), service_lines(desk, 5))
    files, all_of_them = desk.snapshot(), len(desk.look().operations)

    def one(fault: Fault) -> bool:
        desk.put_back(files)
        for path in stick.iterdir():
            path.unlink()
        (stick / "b").write_bytes(older)
        done = lab.run(command, "", disk, fault)
        ended_in_words(done, f"backup, {fault.kind} at call {fault.at}")
        is_whole_backup(stick / "b", all_of_them if done.code == 0 else some)
        return done.calls >= fault.at

    def often() -> None:
        lab.must(command)
        need([p.name for p in stick.iterdir()] == ["b"], f"left beside the backup: {list(stick.iterdir())}")
        is_whole_backup(stick / "b", all_of_them)
        desk.doctor()

    each_call(lab, "backup", one, often)


main(__doc__, {"save": save, "import": take_in, "migration": migrate, "backup": back_up})
