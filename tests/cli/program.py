# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program as a script would: one workspace in a temporary folder, answers read as JSON."""
import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

PASSPHRASE = "tian-mi-de-hai-zi-9"
STATION = "31010901701"


class Answer(NamedTuple):
    exit: int
    out: str
    err: str

    @property
    def json(self) -> dict:
        return json.loads(self.out)

    @property
    def lines(self) -> list:
        return [json.loads(line) for line in self.out.splitlines()]


class Program:
    """A folder with a passphrase file, and in it, once init() was called, the workspace `w`."""

    def __init__(self, binary: str):
        self.binary = binary
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.passphrase = self.folder / "passphrase"
        self.write_secret(self.passphrase, PASSPHRASE)
        home = self.folder / "home"
        home.mkdir()
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "Asia/Shanghai",
                            "TMPDIR": str(self.folder)}

    @staticmethod
    def write_secret(path: Path, text: str) -> None:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text + "\n")

    def path(self, name: str) -> str:
        return str(self.folder / name)

    def bare(self, *arguments: str, stdin: str = "", further: dict | None = None) -> Answer:
        """Nothing but the arguments; `further` goes into the environment."""
        done = subprocess.run([self.binary, *arguments], input=stdin, capture_output=True, text=True, encoding="utf-8",
                              env=self.environment | (further or {}), timeout=120, check=False)
        return Answer(done.returncode, done.stdout, done.stderr)

    def words(self, *arguments: str, workspace: str = "w", further: dict | None = None) -> Answer:
        """With the workspace and the passphrase, and answers in English words."""
        return self.bare(*arguments, "--workspace", self.path(workspace), "--passphrase-file", str(self.passphrase),
                         "--language", "en", further=further)

    def run(self, *arguments: str, stdin: str = "", workspace: str = "w") -> Answer:
        """With the workspace, the passphrase, and answers as JSON."""
        return self.bare(*arguments, "--workspace", self.path(workspace), "--passphrase-file", str(self.passphrase), "--json",
                         stdin=stdin)

    def init(self) -> Answer:
        return self.run("init", "--station", STATION, "--user", "王芳", "--recovery-out", self.path("recovery.txt"))
