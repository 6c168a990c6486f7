#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the C++ table "character -> pinyin syllables" from the Unihan database and resources/pinyin.

Which readings count, and in which order: resources/pinyin/README.md. Every reading of our own tables must be
attested in Unihan, or say so in its source column: a slip of the pen then stops the build.
"""
import argparse
import bz2
import csv
import itertools
import re
import sys
import unicodedata
import zlib

MAX_READINGS = 4  # a name of three characters then has at most 64 readings, and the most common come first
FIELDS = {"kMandarin", "kHanyuPinlu", "kHanyuPinyin", "kTGHZ2013", "kXHC1983"}
VARIANTS = ["kTraditionalVariant", "kSimplifiedVariant", "kSemanticVariant", "kZVariant"]
TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0304\u030c"))
CIRCUMFLEX = {ord("\u0302"): None}  # ê is typed e


def toneless(syllable):
    """'lǘ' -> 'lv'."""
    letters = unicodedata.normalize("NFD", syllable.strip().lower()).translate(TONES).translate(CIRCUMFLEX)
    plain = unicodedata.normalize("NFC", letters).replace("ü", "v")
    return plain if re.fullmatch("[a-z]*[aeiouv][a-z]*", plain) else ""  # no name holds the interjections m, n, ng


def unique(items):
    return list(dict.fromkeys(item for item in items if item))


def read_unihan(path, fields):
    """{character: {field: value}} of a compressed Unihan file."""
    table = {}
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] in fields:
                table.setdefault(int(parts[0][2:], 16), {})[parts[1]] = parts[2]
    return table


def syllables(fields, name):
    """The readings of one field in its own order."""
    value = fields.get(name, "")
    if name == "kHanyuPinlu":  # zhǎng(1879) cháng(1179): how often each occurred in running text
        counts = {}
        for syllable, count in re.findall(r"(\S+)\((\d+)\)", value):
            counts[toneless(syllable)] = counts.get(toneless(syllable), 0) + int(count)
        return sorted(counts, key=lambda syllable: -counts[syllable])
    if name == "kMandarin":
        return unique(toneless(syllable) for syllable in value.split())
    return unique(toneless(syllable)
                  for entry in value.split() for syllable in entry.split(":")[-1].split(","))


def characters(fields, name):
    """The code points of a variant field: U+4E94<kMatthews U+4F0D."""
    return [int(code, 16) for code in re.findall(r"U\+([0-9A-F]+)", fields.get(name, ""))]


def attested(fields):
    return unique(itertools.chain.from_iterable(syllables(fields, name) for name in sorted(FIELDS)))


def common_readings(fields):
    """Running text decides where it has the character; then the dictionaries of today; then the old ones."""
    frequent = syllables(fields, "kHanyuPinlu")
    standard = syllables(fields, "kMandarin")[:1]
    if frequent:
        return unique(frequent + standard)
    modern = syllables(fields, "kTGHZ2013") or syllables(fields, "kXHC1983")
    return unique(standard + modern) or syllables(fields, "kHanyuPinyin")[:1]


def read_rows(path, key, unihan):
    """{name: [syllables]} of one of our tables; refuses a reading that Unihan does not know."""
    rows = {}
    with open(path, encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            name, readings = row[key], row["readings"].split()
            if name in rows or not readings or not row["why"]:
                sys.exit(f"{path}: {name}: twice, or without readings or why")
            wanted = zip(name, readings, strict=True) if len(name) > 1 else ((name, r) for r in readings)
            for character, reading in wanted:
                if row["source"] == "Unihan" and reading not in attested(unihan.get(ord(character), {})):
                    sys.exit(f"{path}: {name}: Unihan has no reading {reading} of {character}")
            rows[name] = readings
    return rows


class Table:
    def __init__(self, unihan, variants, corrections, surnames, compounds):
        self.unihan, self.surnames, self.compounds = unihan, dict(surnames), dict(compounds)
        self.traditional = {}
        self.common = {code: self.with_surname(code, corrections.get(chr(code)) or common_readings(fields))
                       for code, fields in unihan.items() if not unicodedata.decomposition(chr(code))}
        self.common.update((ord(c), self.with_surname(ord(c), readings)) for c, readings in corrections.items())
        for code, fields in variants.items():
            forms = characters(fields, "kSimplifiedVariant")
            if forms and code not in forms and chr(code) not in corrections:
                self.follow(code, forms)
        for code, fields in variants.items():
            if not self.common.get(code):
                self.borrow(code, itertools.chain.from_iterable(characters(fields, name) for name in VARIANTS))
        self.add_traditional_compounds()
        self.common = {code: readings[:MAX_READINGS] for code, readings in self.common.items() if readings}

    def with_surname(self, code, readings):
        return unique(readings + self.surnames.get(chr(code), []))

    def follow(self, code, forms):
        """A traditional form is read like its simplified forms, as far as Unihan knows the reading for it."""
        own = attested(self.unihan.get(code, {}))
        for form in forms:
            self.traditional.setdefault(chr(form), []).append(chr(code))
            surname = [r for r in self.surnames.get(chr(form), []) if r in own]
            if surname and chr(code) not in self.surnames:
                self.surnames[chr(code)] = surname
        shared = [r for form in forms for r in self.common.get(form, []) if r in own]
        if shared:
            self.common[code] = unique(shared + syllables(self.unihan[code], "kMandarin")[:1])

    def borrow(self, code, forms):
        """A character Unihan has no reading of is read like the first variant that has one."""
        self.common[code] = next((self.common[form] for form in forms if self.common.get(form)), [])

    def add_traditional_compounds(self):
        for surname, readings in list(self.compounds.items()):
            for form in itertools.product(*([c] + self.traditional.get(c, []) for c in surname)):
                self.compounds.setdefault("".join(form), readings)


def u_as_v_and_u(readings):
    """ü is keyed v by input methods and u by many people: two readings."""
    return unique(r for reading in readings for r in (reading, reading.replace("v", "u")))


class Source:
    """The C++ text: lists of syllables once each, and a two-level table of characters to lists."""

    def __init__(self):
        self.flat, self.sets, self.index = [], [(0, 0)], {}

    def set_of(self, readings):
        key = tuple(readings)
        if key not in self.index:
            self.index[key] = len(self.sets)
            self.sets.append((len(self.flat), len(key)))
            self.flat.extend(key)
        return self.index[key]

    def text(self, table):
        pages, blocks = {}, {}
        for code, readings in sorted(table.common.items()):
            pages.setdefault(code >> 8, [0] * 256)[code & 255] = self.set_of(u_as_v_and_u(readings))
        page_row = [blocks.setdefault(tuple(pages.get(page, [0] * 256)), len(blocks)) for page in range(max(pages) + 1)]
        surnames = [f"{{0x{ord(c):x}, {self.set_of(u_as_v_and_u(r))}}}" for c, r in sorted(table.surnames.items())]
        compounds = [f"{{0x{ord(name[0]):x}, 0x{ord(name[1]):x}, {self.set_of(readings)}}}"
                     for name, readings in sorted(table.compounds.items())]
        parts = [array("QStringView kSyllables[]", [f"u\"{s}\"" for s in self.flat]),
                 array("SyllableList kLists[]", [f"{{{first}, {count}}}" for first, count in self.sets]),
                 array("quint16 kPages[]", map(str, page_row)),
                 array(f"quint16 kBlocks[][256]", ["{" + ",".join(map(str, block)) + "}" for block in blocks]),
                 array("SurnameEntry kSurnames[]", surnames),
                 array("CompoundEntry kCompounds[]", compounds)]
        body = "\n".join(parts)
        return (f"// Made by packaging/cmake/make_pinyin_table.py; included by models/core/pinyin.cpp only.\n{body}\n"
                f"constexpr quint32 kFingerprint = {zlib.crc32(body.encode())}u;\n")


def array(declaration, items):
    return f"constexpr {declaration} = {{\n" + ",\n".join(items) + "\n};"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("readings", "variants", "corrections", "surnames", "compounds", "output"):
        parser.add_argument(f"--{option}", required=True)
    args = parser.parse_args()
    unihan = read_unihan(args.readings, FIELDS)
    variants = read_unihan(args.variants, set(VARIANTS))
    table = Table(unihan, variants, read_rows(args.corrections, "character", unihan),
                  read_rows(args.surnames, "character", unihan), read_rows(args.compounds, "surname", unihan))
    text = Source().text(table)  # before the file is opened: a failure leaves none behind that looks made
    with open(args.output, "w", encoding="utf-8", newline="\n") as output:
        output.write(text)


if __name__ == "__main__":
    main()
