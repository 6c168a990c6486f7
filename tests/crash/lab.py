# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scripts of the crash lab share: desks that can be put back, runs under faults, and the checks afterwards."""
import argparse
import dataclasses
import json
import os
import pathlib
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

PASSPHRASE = "tian-mi-de-hai-zi-9"
SKIPPED = 77


class Broken(Exception):
    """A promise was not kept."""


def need(kept: bool, what: str) -> None:
    if not kept:
        raise Broken(what)


@dataclasses.dataclass
class Fault:
    """What the shim does in a run (shim/fault_shim.cpp)."""
    kind: str
    at: int


@dataclasses.dataclass
class Run:
    """A finished program."""
    code: int  # negative: the signal that ended it
    lines: list[str]  # whole lines of its standard output
    errors: str
    calls: int | None  # counted by the shim; None when it was killed or ran without it

    def died_of_itself(self) -> bool:
        return self.code < 0 and self.code != -signal.SIGKILL


class Lab:
    """Where everything happens: the programs, a sandbox of its own for every folder a program may think of."""

    def __init__(self, what: str):
        parser = argparse.ArgumentParser(description=what)
        parser.add_argument("--leyedesk", required=True)
        parser.add_argument("--driver", required=True)
        parser.add_argument("--shim", required=True)
        parser.add_argument("--full", action="store_true", help="the figures of the design instead of those of CI")
        parser.add_argument("--seed", type=int, default=None)
        parser.add_argument("--only", default="", help="one part, by its name")
        self.options = parser.parse_args()
        self.full = self.options.full
        self.seed = self.options.seed if self.options.seed is not None else random.SystemRandom().randrange(10**9)
        self.random = random.Random(self.seed)
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="leye-crash-"))
        self.home = self.root / "home"
        for name in ("tmp", "cache", "config", "data", "state", "run"):
            (self.home / name).mkdir(parents=True)
        (self.home / "run").chmod(0o700)
        self.passphrase = self.root / "passphrase"
        self.passphrase.write_text(PASSPHRASE + "\n")
        self.passphrase.chmod(0o600)
        self.trace: pathlib.Path | None = None  # gets what the programs open for writing
        print(f"seed {self.seed}", flush=True)

    def environment(self, further: dict[str, str] | None = None) -> dict[str, str]:
        home = str(self.home)
        return {
            "PATH": os.environ["PATH"], "HOME": home, "TMPDIR": home + "/tmp", "XDG_CACHE_HOME": home + "/cache",
            "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data", "XDG_STATE_HOME": home + "/state",
            "XDG_RUNTIME_DIR": home + "/run", "LC_ALL": "C.UTF-8", "TZ": "Asia/Shanghai",
            "QT_QPA_PLATFORM": "offscreen", **(further or {})
        }

    def start(self, command: list, folder: pathlib.Path | None = None, fault: Fault | None = None) -> subprocess.Popen:
        further = {}
        if folder is not None:
            further = {"LD_PRELOAD": self.options.shim, "LEYE_FAULT_FOLDER": str(folder),
                       "LEYE_FAULT_COUNT": str(self.root / "calls")}
            (self.root / "calls").unlink(missing_ok=True)
        if folder is not None and self.trace is not None:
            further["LEYE_FAULT_TRACE"] = str(self.trace)
        if fault is not None:
            further |= {"LEYE_FAULT_AT": str(fault.at), "LEYE_FAULT_KIND": fault.kind}
        return subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, env=self.environment(further))

    def end(self, process: subprocess.Popen, given: str = "", kill_after: float | None = None) -> Run:
        """Waits for it, or kills it after so many seconds."""
        try:
            out, err = process.communicate(given.encode(), timeout=kill_after)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
        counted = self.root / "calls"
        calls = int(counted.read_text()) if counted.exists() and counted.stat().st_size else None
        whole = out.decode("utf-8", "replace").split("\n")[:-1]  # a line that was cut off acknowledges nothing
        return Run(process.returncode, whole, err.decode("utf-8", "replace"), calls)

    def run(self, command: list, given: str = "", folder: pathlib.Path | None = None, fault: Fault | None = None) -> Run:
        return self.end(self.start(command, folder, fault), given, kill_after=120)

    def must(self, command: list, given: str = "") -> Run:
        done = self.run(command, given)
        need(done.code == 0, f"{command} ended with {done.code}: {done.errors}")
        return done


class Desk:
    """A workspace with a few people, quick to open, and the program that works on it."""

    def __init__(self, lab: Lab, name: str, people: int = 3, root: pathlib.Path | None = None):
        self.lab = lab
        self.path = (root or lab.root) / name
        self.key = lab.root / (name + ".key")
        self.key.unlink(missing_ok=True)
        self.made = lab.run(self.making(people))
        self.people = self.made.lines

    def making(self, people: int) -> list:
        return [self.lab.options.driver, "make", self.path, self.lab.passphrase, self.key, people]

    def command(self, *parts) -> list:
        return [self.lab.options.leyedesk, "--workspace", self.path, "--key-file", self.key, *parts]

    def signed_in(self, *parts) -> list:
        return [self.lab.options.leyedesk, "--workspace", self.path, "--passphrase-file", self.lab.passphrase, *parts]

    def recording(self) -> list:
        return self.command("record", "service", "--from", "-")

    def importing(self, roster: pathlib.Path) -> list:
        return self.signed_in("import", "people", roster, "--json")

    def keep_file(self, size: int) -> None:
        (self.path / "attachments" / "ab").mkdir()
        (self.path / "attachments" / "ab" / "lab").write_bytes(bytes(size))

    # Putting it back. The folder itself stays: another one would be a copy, and so another desk.
    def snapshot(self) -> dict[str, bytes]:
        return {str(p.relative_to(self.path)): p.read_bytes() for p in self.path.rglob("*") if p.is_file()}

    def put_back(self, files: dict[str, bytes]) -> None:
        for entry in self.path.iterdir():
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        (self.path / "attachments").mkdir(mode=0o700)
        for name, content in files.items():
            (self.path / name).parent.mkdir(parents=True, exist_ok=True)
            (self.path / name).write_bytes(content)
            (self.path / name).chmod(0o600)

    # What is on the disk, seen by another program: on a copy, because opening would already repair it.
    def look(self) -> "Seen":
        with tempfile.TemporaryDirectory(dir=self.lab.root) as folder:
            for name in ("leye.db", "leye.db-wal"):
                if (self.path / name).exists():
                    shutil.copy(self.path / name, folder)
            return Seen(pathlib.Path(folder) / "leye.db")

    def doctor(self, rebuild: bool = True) -> None:
        done = self.lab.run(self.command("doctor", "--json", *(["--rebuild"] if rebuild else [])))
        need(done.code == 0, f"doctor: {done.code} {done.errors} {done.lines}")
        answer = json.loads(done.lines[0])
        wrong = [f for f in answer["findings"] if f["severity"] == "fault" or
                 (f["subject"] == "folder" and f["severity"] != "fine")]
        need(answer["ok"] and not wrong, f"doctor found {wrong}")


class Seen:
    """The content of a database as Python's SQLite reads it."""

    def __init__(self, path: pathlib.Path):
        database = sqlite3.connect(path)
        try:
            self.integrity = [row[0] for row in database.execute("PRAGMA integrity_check")]
            self.version = database.execute("PRAGMA user_version").fetchone()[0]
            self.operations = {(bytes(row[0]).hex(), row[1]) for row in database.execute(
                "SELECT origin.id, op.k & 1099511627775 FROM op JOIN origin ON origin.o = op.k >> 40 "
                "WHERE op.header IS NOT NULL")}
            self.services = {bytes(row[0]).hex() for row in database.execute("SELECT id FROM service")}
            self.numbers = [row[0] for row in database.execute("SELECT id_number FROM person WHERE "
                            "id_number IS NOT NULL ORDER BY n")]
            self.sizes = [row[0] for row in database.execute("SELECT size FROM origin")]
        finally:
            database.close()
        need(self.integrity == ["ok"], f"integrity_check: {self.integrity}")
        need(sum(self.sizes) == len(self.operations), f"{len(self.operations)} operations, the desks say {self.sizes}")

    def holds(self, acknowledged: list["Ack"]) -> None:
        lost = [a for a in acknowledged if a.operation not in self.operations or (a.record and a.record not in self.services)]
        need(not lost, f"{len(lost)} of {len(acknowledged)} acknowledged are gone, the first: {lost[:1]}")


def is_whole_backup(path: pathlib.Path, operations: int) -> None:
    with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as database:
        need(database.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "the backup is damaged")
        need(database.execute("SELECT count(*) FROM op").fetchone()[0] >= operations, "the backup lacks operations")
        names = {row[0] for row in database.execute("SELECT name FROM backup_part WHERE length(bytes) = 0")}
        need({"workspace.json", "keyslots", "attachments/ab/lab"} <= names, f"the backup lacks parts: {names}")


def is_safe_to_migrate(desk: Desk, before: Seen, seen: Seen) -> None:
    """Half-way through a migration: nothing is gone, and the copy from before is whole or not needed yet."""
    need(seen.operations == before.operations, "operations differ after a migration that was cut off")
    copy = desk.path / f"leye.db.before-{before.version}"
    if not copy.exists():
        need(seen.version in (before.version, before.version + 4), "a step was made before there was a copy")
        return
    with sqlite3.connect(f"file:{copy}?mode=ro&immutable=1", uri=True) as database:
        need(database.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "the copy before is damaged")
        need(database.execute("SELECT count(*) FROM op").fetchone()[0] == len(before.operations), "the copy lacks rows")


@dataclasses.dataclass(frozen=True)
class Ack:
    operation: tuple[str, int]
    record: str = ""


def acknowledged(lines: list[str]) -> list[Ack]:
    """The lines of `record service --from` that say it is durable."""
    said = (json.loads(line) for line in lines)
    return [Ack((one["op"][0], one["op"][1]), one["id"]) for one in said if "op" in one]


def service_lines(desk: Desk, count: int, start: int = 0) -> str:
    kinds = ("职业指导", "岗位推荐", "走访摸排", "政策宣讲")
    lines = (json.dumps({"person": desk.people[i % len(desk.people)], "kind": kinds[i % len(kinds)], "minutes": 30,
                         "note": f"第{i}次：谈到培训和岗位"}, ensure_ascii=False) for i in range(start, start + count))
    return "\n".join(lines) + "\n"


def id_number(day: str, number: int) -> str:
    """A number with a right check digit (GB 11643-1999), of nobody."""
    digits = f"310109{day}{number:03d}"
    rest = sum(int(d) * w for d, w in zip(digits, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11
    return digits + "10X98765432"[rest]


def synthetic_people(count: int, seed: int = 0) -> list[tuple[str, str, str]]:
    """Names, ID numbers and phones of people who do not exist; up to 24,000 numbers, all different."""
    chance = random.Random(seed)
    signs = [chr(code) for code in range(0x5B50, 0x6E90)]
    people = []
    for number in range(count):
        year = 1950 + 28 * (number // 1000 % 2) + chance.randint(0, 27)  # the number below repeats after a thousand
        day = f"{year}{number // 2000 % 12 + 1:02d}{chance.randint(1, 28):02d}"
        name = chance.choice("赵钱孙李周吴郑王") + chance.choice(signs) + chance.choice(signs)
        people.append((name, id_number(day, number % 1000), f"139{seed % 10}{number:07d}"))
    return people


def roster(path: pathlib.Path, people: list[tuple[str, str, str]]) -> pathlib.Path:
    lines = ["姓名,身份证号,联系电话,人员类别"] + [f"{name},{number},{phone},失业人员" for name, number, phone in people]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def main(what: str, parts: dict) -> None:
    """Runs the parts; ends with 0, 1 with the seed and where the files are, or 77 when everything was skipped."""
    lab = Lab(what)
    began = time.monotonic()
    results = []
    try:
        for name, part in parts.items():
            if lab.options.only in ("", name):
                results.append(part(lab))
    except Broken as broken:
        print(f"FAILED: {broken}\nseed {lab.seed}; the files are in {lab.root}", flush=True)
        sys.exit(1)
    shutil.rmtree(lab.root)
    print(f"{time.monotonic() - began:.0f} s", flush=True)
    sys.exit(SKIPPED if results and all(result == SKIPPED for result in results) else 0)
