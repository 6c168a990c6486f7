# SPDX-License-Identifier: GPL-3.0-or-later
"""The script that makes the pinyin table, over a small Unihan of its own. Usage: tst_pinyin_table.py SCRIPT"""
import bz2
import pathlib
import subprocess
import sys
import tempfile
import unittest

SCRIPT = sys.argv.pop(1) if len(sys.argv) > 1 else ""
READINGS = """# comment
U+957F\tkHanyuPinlu\tzhǎng(1879) cháng(1179)
U+957F\tkMandarin\tzhǎng
U+9577\tkHanyuPinyin\t64050.010:cháng,zhǎng,zhàng
U+9577\tkMandarin\tzhǎng
U+5355\tkHanyuPinlu\tdān(603)
U+5355\tkTGHZ2013\t036.140:chán 064.090:dān 325.010:shàn
U+5415\tkMandarin\tlǚ
U+5B59\tkTGHZ2013\t353.010:sūn
U+6B38\tkXHC1983\t0001.010:ê̄,ǹg
U+7F55\tkHanyuPinyin\t42913.010:hǎn,hàn
"""
VARIANTS = "U+9577\tkSimplifiedVariant\tU+957F\nU+20BB7\tkSemanticVariant\tU+5B59<kMatthews\n"


class PinyinTable(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        for name, text in (("readings", READINGS), ("variants", VARIANTS)):
            (self.folder / name).write_bytes(bz2.compress(text.encode()))

    def make(self, corrections="", surnames="", compounds=""):
        """Runs the script over our tables with these rows."""
        command = [sys.executable, SCRIPT]
        for option, first, rows in (("corrections", "character", corrections), ("surnames", "character", surnames),
                                    ("compounds", "surname", compounds)):
            (self.folder / option).write_text(f"{first},readings,source,why\n{rows}", encoding="utf-8")
        for option in ("readings", "variants", "corrections", "surnames", "compounds", "output"):
            command += [f"--{option}", str(self.folder / option)]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    def readings(self, character, **rows):
        """What the table in the C++ text says of a character."""
        made = self.make(**rows)
        self.assertEqual(made.returncode, 0, made.stderr)
        source = (self.folder / "output").read_text(encoding="utf-8")
        arrays = {}
        for part in source.split("constexpr ")[1:-1]:
            name, _, body = part.partition("[")
            arrays[name.split()[-1]] = body[body.index("{") + 1:body.rindex("}")].strip()
        block = int(arrays["kPages"].split(",")[ord(character) >> 8])
        index = arrays["kBlocks"].split("{")[block + 1].split("}")[0].split(",")[ord(character) & 255]
        first, count = map(int, arrays["kLists"].split("{")[int(index) + 1].split("}")[0].split(","))
        return [s.strip().strip('u"') if s.strip() != 'u"u"' else "u"
                for s in arrays["kSyllables"].split(",")[first:first + count]]

    def test_running_text_orders_readings(self):
        self.assertEqual(self.readings("长"), ["zhang", "chang"])

    def test_running_text_leaves_out_the_rare(self):
        self.assertEqual(self.readings("单"), ["dan"])

    def test_a_surname_adds_its_reading(self):
        self.assertEqual(self.readings("单", surnames="单,shan,Unihan,surname\n"), ["dan", "shan"])

    def test_a_correction_replaces(self):
        self.assertEqual(self.readings("长", corrections="长,chang,Unihan,names\n"), ["chang"])

    def test_a_traditional_form_follows(self):
        self.assertEqual(self.readings("長", corrections="长,chang zhang,Unihan,names\n"), ["chang", "zhang"])

    def test_a_variant_borrows(self):
        self.assertEqual(self.readings("𠮷"), ["sun"])

    def test_u_with_dots_is_two_readings(self):
        self.assertEqual(self.readings("吕"), ["lv", "lu"])

    def test_marks_and_interjections(self):
        self.assertEqual(self.readings("欸"), ["e"])

    def test_the_great_dictionary_gives_its_first(self):
        self.assertEqual(self.readings("罕"), ["han"])

    def test_a_misprint_stops_the_build(self):
        made = self.make(surnames="单,shen,Unihan,surname\n")
        self.assertNotEqual(made.returncode, 0)
        self.assertIn("Unihan has no reading shen of 单", made.stderr)
        self.assertFalse((self.folder / "output").exists())

    def test_what_unihan_lacks_must_say_so(self):
        self.assertEqual(self.readings("单", surnames="单,shen,usage,surname\n"), ["dan", "shen"])

    def test_rows_are_whole(self):
        for rows in ("单,shan,Unihan,\n", "单,,Unihan,why\n", "单,shan,Unihan,a\n单,shan,Unihan,b\n"):
            self.assertNotEqual(self.make(surnames=rows).returncode, 0, rows)

    def test_a_compound_has_a_syllable_for_each_character(self):
        self.assertNotEqual(self.make(compounds="长孙,zhang,Unihan,why\n").returncode, 0)
        self.assertEqual(self.make(compounds="长孙,zhang sun,Unihan,why\n").returncode, 0)
        self.assertIn("{0x9577, 0x5b59,", (self.folder / "output").read_text(encoding="utf-8"))

    def test_the_same_input_gives_the_same_table(self):
        self.make()
        first = (self.folder / "output").read_bytes()
        self.make()
        self.assertEqual((self.folder / "output").read_bytes(), first)


if __name__ == "__main__":
    unittest.main()
