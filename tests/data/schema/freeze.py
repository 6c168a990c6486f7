#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes v1.sql, v2.sql …: a database as each version of the program left it, from resources/migrations and rows.sql.

Run it when a step that has not been released yet was edited, or a step was added. A released step is never edited, so
that for it nothing changes.
"""
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
STEPS = sorted((HERE.parents[2] / "resources" / "migrations").glob("[0-9]*.sql"))


def statements(step: pathlib.Path) -> str:
    """The step without its comments and empty lines: what SQLite was told."""
    lines = (re.sub(r"\s*--.*", "", line) for line in step.read_text("utf-8").splitlines())
    return "\n".join(line for line in lines if line.strip())


def rows() -> dict[int, str]:
    parts = re.split(r"^-- v(\d+)\n", (HERE / "rows.sql").read_text("utf-8"), flags=re.MULTILINE)
    return {int(number): text.strip() for number, text in zip(parts[1::2], parts[2::2])}


def fixture(version: int) -> str:
    head = "-- SPDX-License-Identifier: GPL-3.0-or-later\n-- Made by freeze.py.\n"
    tables = "\n".join(statements(step) for step in STEPS[:version])
    held = "\n".join(text for number, text in sorted(rows().items()) if number <= version)
    return f"{head}{tables}\n{held}\nPRAGMA user_version = {version};\n"


if __name__ == "__main__":
    for version in range(1, len(STEPS) + 1):
        (HERE / f"v{version}.sql").write_text(fixture(version), "utf-8")
