#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets every n-th call that changes a file fail, for one save and one import of 20 rows, until the work succeeds.

Each time: the program does not crash, it says an error or has done its work, the state is the one before or after, and
what was acknowledged is there. Afterwards the same work goes through as if nothing had been.
"""
import dataclasses
import json
from collections.abc import Callable

from lab import Desk, Fault, Lab, Run, Seen, acknowledged, main, need, roster, service_lines, synthetic_people

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


main(__doc__, {"save": save, "import": take_in})
