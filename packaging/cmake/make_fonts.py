#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes Leye Hei and Leye Song: Noto Sans and Noto Serif CJK SC, fit for PDFs that can be searched.

Qt 6.4 names a glyph in a PDF after the lowest character that has it. In Noto CJK that is a Kangxi radical for 月, 人 and
two hundred more, so a search for 月 finds nothing. Here each glyph keeps the character that people type.
The Open Font License asks that a changed font bears a name of its own, hence the new ones.

    make_fonts.py SOURCE_DIR OUTPUT_DIR

A font that cannot be made is named on stderr and left out: the program then falls back to other Chinese fonts.
"""
import os
import sys
from collections import defaultdict
from pathlib import Path

SOURCES = {  # output: (file, family in it, our family, style)
    "LeyeHei-Regular.otf": ("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", "Leye Hei", "Regular"),
    "LeyeHei-Bold.otf": ("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC", "Leye Hei", "Bold"),
    "LeyeSong-Regular.otf": ("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "Leye Song", "Regular"),
    "LeyeSong-Bold.otf": ("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC", "Leye Song", "Bold"),
}
RADICALS = range(0x2E80, 0x2FE0)
COPYRIGHT, FAMILY, STYLE, UNIQUE, FULL, VERSION, POSTSCRIPT, TRADEMARK, DESCRIPTION = 0, 1, 2, 3, 4, 5, 6, 7, 10


def seldom(code: int) -> int:
    """How seldom people here type a character: Latin and · first, then GB 2312, GBK, and what is in neither."""
    if code < 0x100:
        return 0
    for rank, charset in enumerate(("gb2312", "gbk"), start=1):
        try:
            chr(code).encode(charset)
            return rank
        except UnicodeEncodeError:
            pass
    return 3


def shadowing(cmap: dict[int, str]) -> set[int]:
    """The characters that would stand in a PDF in place of one that people type: the radicals, and those before the
    least seldom of a glyph's characters, such as 㬵 before 胶. Blanks are left, for layout needs each."""
    codes_of_glyph = defaultdict(list)
    for code in sorted(cmap.keys() - set(RADICALS)):
        codes_of_glyph[cmap[code]].append(code)
    found = set(RADICALS)
    for codes in codes_of_glyph.values():
        typed = min(codes, key=seldom)
        found.update(code for code in codes if code < typed and not chr(code).isspace())
    return found


def drop_shadowing(font):
    dropped = shadowing(font.getBestCmap())
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format != 14:
            for code in dropped & table.cmap.keys():
                del table.cmap[code]


def rename(font, source_family: str, family: str, style: str):
    names = font["name"]
    postscript = f"{family.replace(' ', '')}-{style}"
    origin = f"{source_family} {style}, {names.getDebugName(VERSION)}"
    names.names = [record for record in names.names if record.langID == 0x409 and record.nameID != TRADEMARK]
    for number, text in {FAMILY: family, STYLE: style, FULL: f"{family} {style}", POSTSCRIPT: postscript,
                         UNIQUE: f"{postscript}, from {origin}",
                         DESCRIPTION: f"{origin}, changed: other names, and one character for each glyph."}.items():
        names.setName(text, number, 3, 1, 0x409)
    outlines = font["CFF "].cff
    outlines.fontNames[0] = postscript
    outlines[0].FamilyName, outlines[0].FullName = family, f"{family} {style}"
    outlines[0].Notice = names.getDebugName(COPYRIGHT)


def face(path: Path, family: str):
    from fontTools.ttLib import TTCollection
    faces = TTCollection(path, lazy=True, recalcBBoxes=False, recalcTimestamp=False).fonts
    return next(font for font in faces if font["name"].getDebugName(FAMILY) == family)


def make(source: Path, output: Path, source_family: str, family: str, style: str):
    font = face(source, source_family)
    drop_shadowing(font)
    rename(font, source_family, family, style)
    unfinished = output.with_suffix(".part")
    font.save(unfinished)
    os.replace(unfinished, output)


def main(source_dir: str, output_dir: str) -> int:
    output = Path(output_dir)
    output.mkdir(parents=True, exist_ok=True)
    missing = {}
    for name, (file, source_family, family, style) in SOURCES.items():
        try:
            make(Path(source_dir, file), output / name, source_family, family, style)
        except (ImportError, OSError, StopIteration) as error:
            missing[name] = error
    if missing:
        print(f"warning: {', '.join(missing)} not made, other Chinese fonts stand in (apt-get install fonts-noto-cjk "
              f"python3-fonttools): {list(missing.values())[0]}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
