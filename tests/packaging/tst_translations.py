#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Chinese translation is whole: nothing unfinished, and every placeholder of a sentence is in its translation.

    tst_translations.py LEYEDESK_ZH_CN.ts
"""
import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree

FILE = ""
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.messages = []
        for context in ElementTree.parse(FILE).getroot().iter("context"):
            name = context.findtext("name")
            for message in context.iter("message"):
                cls.messages.append((name, message.findtext("source"), message.find("translation")))

    def test_there_are_sentences(self):
        self.assertGreater(len(self.messages), 500)

    def test_every_sentence_is_translated(self):
        for context, source, translation in self.messages:
            with self.subTest(context=context, source=source):
                self.assertIsNone(translation.get("type"))
                words = "".join(translation.itertext()).strip()
                self.assertTrue(words)

    def test_every_placeholder_is_kept(self):
        for context, source, translation in self.messages:
            with self.subTest(context=context, source=source):
                forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
                for form in forms:
                    self.assertEqual(sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(form)))


if __name__ == "__main__":
    FILE = sys.argv[1]
    unittest.main(argv=sys.argv[:1])
