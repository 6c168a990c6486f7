#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets every n-th call that changes a file fail, for one save and one import of 20 rows, until the work succeeds.

Each time: the program does not crash, it says an error or has done its work, the state is the one before or after, and
what was acknowledged is there. Afterwards the same work goes through as if nothing had been.
"""
import dataclasses

from lab import Desk, Fault, Lab, acknowledged, main, need, service_lines

ONCE = ("EIO", "ENOSPC", "SHORT")
FURTHER = ("EINTR", "EIO+", "ENOSPC+")  # with --full; + : and every later call
DOCTOR_EVERY = {False: 25, True: 5}


@dataclasses.dataclass
class Work:
    name: str
    command: list
    given: str
    operations: int  # that it writes
    at_once: int  # of them in one transaction


def one_fault(desk: Desk, work: Work, fault: Fault, before: int) -> bool:
    """True while the work has as many calls."""
    done = desk.lab.run(work.command, work.given, desk.path, fault)
    where = f"{work.name}, {fault.kind} at call {fault.at}"
    need(not done.died_of_itself(), f"{where}: died of signal {-done.code}")
    acks = acknowledged([line for line in done.lines if '"error"' not in line])
    seen = desk.look()
    seen.holds(acks)
    made = len(seen.operations) - before
    need(made in range(0, work.operations + 1, work.at_once), f"{where}: half a transaction, {made} operations")
    need(made in (len(acks), len(acks) + work.at_once), f"{where}: {made} operations, {len(acks)} acknowledged")
    if done.code == 0:
        need(len(acks) == work.operations, f"{where}: said it was done, {len(acks)} of {work.operations} acknowledged")
    else:
        need(done.errors.strip() != "", f"{where}: failed with {done.code} and said nothing")
        need(done.code in (1, 3, 4), f"{where}: ended with {done.code}")
    need(done.calls is not None, f"{where}: no count")
    return done.calls >= fault.at


def every_fault(lab: Lab, desk: Desk, work: Work) -> None:
    files = desk.snapshot()
    before = len(desk.look().operations)
    runs = 0
    for kind in ONCE + (FURTHER if lab.full else ()):
        number = 1
        while True:
            desk.put_back(files)
            more = one_fault(desk, work, Fault(kind, number), before)
            runs += 1
            if number % DOCTOR_EVERY[lab.full] == 0 or not more:
                again = lab.must(work.command, work.given)
                need(len(acknowledged(again.lines)) == work.operations, f"{work.name}: does not go through afterwards")
                desk.doctor()
            if not more:
                break
            number += 1
        print(f"{work.name}: {kind} at each of {number - 1} calls", flush=True)
    print(f"{work.name}: {runs} runs, none crashed, none left half a state", flush=True)


def save(lab: Lab) -> None:
    desk = Desk(lab, "save")
    every_fault(lab, desk, Work("save", desk.recording(), service_lines(desk, 1), 1, 1))


def take_in(lab: Lab) -> None:
    desk = Desk(lab, "import")
    every_fault(lab, desk, Work("import", desk.importing(20, 20), "", 20, 20))


main(__doc__, {"save": save, "import": take_in})
