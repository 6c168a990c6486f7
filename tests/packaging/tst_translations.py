#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations are whole: nothing unfinished, and every placeholder of a sentence is in its translation.

    tst_translations.py LEYEDESK_ZH_CN.ts LEYEDESK_EN.ts
"""
import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree

CHINESE = ""
ENGLISH = ""
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def messages_of(path: str) -> list:
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            messages.append((name, message.findtext("source"), message.find("translation")))
    return messages


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.messages = messages_of(CHINESE)

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

    def test_english_has_its_plurals_and_nothing_else(self):
        counted = {(context, source) for context, source, _ in self.messages if "%n" in source}
        english = messages_of(ENGLISH)
        self.assertEqual({(context, source) for context, source, _ in english}, counted)
        for context, source, translation in english:
            with self.subTest(context=context, source=source):
                self.assertIsNone(translation.get("type"))
                forms = [form.text for form in translation.iter("numerusform")]
                self.assertEqual(len(forms), 2)
                self.assertNotEqual(*forms)


if __name__ == "__main__":
    CHINESE, ENGLISH = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
