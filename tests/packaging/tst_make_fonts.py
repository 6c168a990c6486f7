#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made fonts let a PDF be searched, and bear no name that their licence reserves.

    tst_make_fonts.py SOURCE_DIR     the folder of the Noto CJK collections; without them their part is skipped
"""
import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging/cmake"))
import make_fonts  # noqa: E402

SOURCE_DIR = sys.argv.pop(1)


def cmap_of(*glyphs: str) -> dict[int, str]:
    """Each text is one glyph that all its characters share."""
    return {ord(character): f"glyph{number}" for number, text in enumerate(glyphs) for character in text}


class Shadowing(unittest.TestCase):
    CASES = {
        "a radical before its character": ("⽉月", "⽉"),
        "a rare character before a common one": ("㬵胶", "㬵"),
        "two common characters": ("墫壿", ""),
        "two rare characters": ("㖈䎛", ""),
        "a compatibility character after its original": ("林林", ""),
        "the middle dot of names before a Japanese one": ("·•・", ""),
        "a wave before the tilde of date ranges": ("〜～", "〜"),
        "a fraction before the full-width stroke": ("∕／", "∕"),
        "blanks of one width": ("\u2003\u3000", ""),
        "a hyphen before the soft one": ("-\u00ad", ""),
    }

    def test_each_glyph_keeps_the_character_that_people_type(self):
        for name, (shared, dropped) in self.CASES.items():
            with self.subTest(name):
                found = make_fonts.shadowing(cmap_of(shared, "甲", "a")) - set(make_fonts.RADICALS)
                radicals = {ord(character) for character in shared} & set(make_fonts.RADICALS)
                self.assertEqual(found | radicals, {ord(character) for character in dropped})

    def test_every_radical_goes(self):
        self.assertLessEqual(set(range(0x2E80, 0x2FE0)), make_fonts.shadowing(cmap_of("甲")))


class WithoutSources(unittest.TestCase):
    def test_nothing_is_made_and_the_build_goes_on_with_a_warning(self):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stderr(io.StringIO()) as said:
            self.assertEqual(make_fonts.main(str(Path(folder, "none")), folder), 0)
            self.assertEqual(list(Path(folder).iterdir()), [])
        self.assertIn("warning: LeyeHei-Regular.otf", said.getvalue())
        self.assertEqual(said.getvalue().count("\n"), 1)


class MadeFont(unittest.TestCase):
    NAME = "LeyeHei-Regular.otf"

    @classmethod
    def setUpClass(cls):
        if not Path(SOURCE_DIR, make_fonts.SOURCES[cls.NAME][0]).exists():
            raise unittest.SkipTest("fonts-noto-cjk is not installed")
        try:
            from fontTools.ttLib import TTFont
        except ImportError as error:
            raise unittest.SkipTest("python3-fonttools is not installed") from error
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        file, *names = make_fonts.SOURCES[cls.NAME]
        path = Path(cls.folder.name, cls.NAME)
        make_fonts.make(Path(SOURCE_DIR, file), path, *names)
        cls.font = TTFont(path, lazy=True)
        cls.addClassCleanup(cls.font.close)

    def test_each_character_of_gb2312_is_the_first_of_its_glyph(self):
        cmap = self.font.getBestCmap()
        first = {}
        for code in sorted(cmap):
            first.setdefault(cmap[code], code)
        places = [(row, cell) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF)]
        typed = [bytes(place).decode("gb2312", "ignore") for place in places]
        wrong = [text for text in typed if text and first[cmap[ord(text)]] != ord(text)]
        self.assertEqual(sum(map(len, typed)), 6763)
        self.assertEqual(wrong, [])

    def test_no_name_is_one_of_the_original(self):
        names = self.font["name"]
        outlines = self.font["CFF "].cff
        ours = [str(record) for record in names.names if record.nameID in (1, 3, 4, 6, 16, 17, 18, 21)]
        ours = [text.partition(", from ")[0] for text in ours]
        ours += [outlines.fontNames[0], outlines[0].FamilyName, outlines[0].FullName]
        for text in ours:
            self.assertNotRegex(text, "Noto|Source")
            self.assertRegex(text, "Leye ?Hei|Regular")

    def test_copyright_and_licence_stay(self):
        names = self.font["name"]
        self.assertIn("Adobe", names.getDebugName(0))
        self.assertIn("SIL Open Font License", names.getDebugName(13))
        self.assertIn("Noto Sans CJK SC Regular, Version", names.getDebugName(10))


if __name__ == "__main__":
    unittest.main()
