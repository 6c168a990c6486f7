#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills small disks of 1 to 8 MB: nothing acknowledged is gone, the error says so, and all works once there is space.

Needs the right to mount a tmpfs; skipped with a message where that is missing.
"""
import contextlib
import pathlib
import subprocess

from lab import (SKIPPED, Desk, Lab, acknowledged, is_safe_to_migrate, main, need, roster, service_lines,
                 synthetic_people)

DISKS = {False: 8, True: 100}
SMALLEST, LARGEST = 1024, 8192  # KiB


def mount(folder: pathlib.Path, kib: int, again: bool = False) -> bool:
    options = f"size={kib}k,mode=700" + (",remount" if again else "")
    return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "leye-crash", str(folder)], capture_output=True,
                          check=False).returncode == 0


@contextlib.contextmanager
def small_disk(lab: Lab, kib: int):
    folder = lab.root / f"disk-{kib}"
    folder.mkdir()
    if not mount(folder, kib):
        yield None
        return
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False)


def said_full(errors: str) -> bool:
    return "free" in errors.lower() or "space" in errors.lower()


def import_and_migrate(lab: Lab, desk: Desk, disk: pathlib.Path, kib: int) -> None:
    """On the full disk all of it or nothing, and to the end once there is space."""
    people = synthetic_people(200)
    importing = desk.importing(roster(lab.root / "roster.csv", people))
    migrating = [lab.options.driver, "migrate", desk.path]
    done = lab.run(importing)
    need(done.code == 0 or (done.code == 1 and said_full(done.errors)), f"{kib} KiB, import: {done.code} {done.errors}")
    before = desk.look()
    need(len(before.numbers) == (len(people) if done.code == 0 else 0), f"{kib} KiB: {len(before.numbers)} people")
    done = lab.run(migrating)
    need(done.code == 0 or (done.code == 1 and said_full(done.errors)), f"{kib} KiB, migration: {done.code} {done.errors}")
    is_safe_to_migrate(desk, before, desk.look())
    need(mount(disk, 4 * LARGEST, again=True), "remount")
    lab.must(migrating)
    need(desk.look().version == before.version + 4, f"{kib} KiB: the migration did not come to its end")
    lab.must([lab.options.driver, "unmigrate", desk.path])
    lab.must(importing)
    need(sorted(desk.look().numbers) == sorted(number for _, number, _ in people), f"{kib} KiB: not each row once")


def fill(lab: Lab, disk: pathlib.Path, kib: int) -> int:
    """What fits onto one disk. Gives the number of acknowledged services."""
    desk = Desk(lab, f"desk-{kib}", root=disk)
    if desk.made.code != 0:  # no room for a workspace with its people
        need(said_full(desk.made.errors), f"{kib} KiB: {desk.made.errors}")
        need(mount(disk, 4 * LARGEST, again=True), "remount")
        if not (desk.path / "workspace.json").exists():
            desk.key.unlink(missing_ok=True)
            desk = Desk(lab, f"desk-{kib}", root=disk)
            need(desk.made.code == 0, f"{kib} KiB: not made once there is space: {desk.made.errors}")
        need(lab.run(desk.signed_in("doctor", "--rebuild")).code == 0, f"{kib} KiB: not whole")
        return 0
    acks = []
    for start in range(0, 100_000, 500):
        done = lab.run(desk.recording(), service_lines(desk, 500, start))
        need(not done.died_of_itself(), f"{kib} KiB: died of signal {-done.code}")
        acks += acknowledged(done.lines)
        desk.look().holds(acks)
        if done.code != 0:
            break
    need(done.code in (1, 3) and said_full(done.errors), f"{kib} KiB: {done.code} {done.errors}")
    backup = lab.run(desk.command("backup", disk / "b"))  # a second copy cannot fit
    need(backup.code == 1 and not list(disk.glob("b*")), f"{kib} KiB: {backup.code} {list(disk.iterdir())}")
    import_and_migrate(lab, desk, disk, kib)
    acks += acknowledged(lab.must(desk.recording(), service_lines(desk, 3)).lines)
    desk.look().holds(acks)
    desk.doctor()
    return len(acks)


def disks(lab: Lab) -> int:
    count = DISKS[lab.full]
    saved = 0
    for number in range(count):
        kib = SMALLEST + (LARGEST - SMALLEST) * number // (count - 1)
        with small_disk(lab, kib) as disk:
            if disk is None:
                print("SKIPPED: this user may not mount a small disk; run it as root to see it", flush=True)
                return SKIPPED
            saved += fill(lab, disk, kib)
    print(f"{count} disks filled, {saved} services acknowledged, none gone, all work again", flush=True)
    return 0


main(__doc__, {"disks": disks})
