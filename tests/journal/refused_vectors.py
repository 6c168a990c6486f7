# SPDX-License-Identifier: GPL-3.0-or-later
"""Byte strings that every reader must refuse, with the reason: each breaks one rule of models/journal/FORMAT.md."""
from format_writer import DESK, OUYANG, PERSON, USER, change, encode, made_up_id


def body_with(**keys):
    body = {1: "a", 2: USER, 3: None, 4: made_up_id("action"), 5: [], 6: 1, 7: 0, 8: 0}
    body.update({int(key[1:]): value for key, value in keys.items()})
    return bytes(16) + encode({key: value for key, value in body.items() if value != "left out"})


def header_with(**keys):
    header = {1: 1, 2: 1, 3: DESK, 4: 1, 5: bytes(32), 6: 0, 7: 0, 8: 1, 9: OUYANG, 10: 1, 11: 1, 12: bytes(32)}
    header.update({int(key[1:]): value for key, value in keys.items()})
    return encode({key: value for key, value in header.items() if value != "left out"})


def cells_with(*cells):
    return body_with(k5=[change("person", PERSON, cells)])


def refused_values():
    deep = 0
    for _ in range(5):
        deep = [deep]
    return [
        ("", "nothing"),
        ("1817", "23 in two bytes"),
        ("190018", "24 in three bytes"),
        ("1a0000ffff", "65535 in five bytes"),
        ("1b00000000ffffffff", "2^32-1 in nine bytes"),
        ("3817", "-24 in two bytes"),
        ("1b8000000000000000", "2^63"),
        ("3b8000000000000000", "-2^63-1"),
        ("f97c00", "a float"),
        ("fb3ff0000000000000", "a float of 64 bits"),
        ("f7", "undefined"),
        ("f816", "null in two bytes"),
        ("e0", "a simple value"),
        ("ff", "a break"),
        ("c000", "a tag"),
        ("5f4101ff", "bytes of indefinite length"),
        ("7f6161ff", "text of indefinite length"),
        ("9f01ff", "an array of indefinite length"),
        ("bf0101ff", "a map of indefinite length"),
        ("a10101", "a map"),
        ("0000", "bytes after the end"),
        ("4201", "bytes that end early"),
        ("8201", "an array that ends early"),
        ("9bffffffffffffffff", "an array of 2^64-1 items"),
        ("5bffffffffffffffff", "2^64-1 bytes"),
        ("7a7fffffff61", "a text of 2 GiB"),
        ("580161", "one byte with a long head"),
        ("980101", "one item with a long head"),
        ("61ff", "a byte that is not UTF-8"),
        ("62c080", "an overlong zero"),
        ("63eda080", "half a surrogate pair"),
        ("64f4908080", "beyond U+10FFFF"),
        ("63efbbbf", "a byte order mark"),
        ("64efbbbf61", "a text after a byte order mark"),
        (encode(deep).hex(), "arrays five deep"),
    ]


def refused():
    two = encode({1: 1, 2: 1})
    ref = [DESK, 1]
    rows = [("value", bytes.fromhex(data), reason) for data, reason in refused_values()]
    rows += [
        ("header", data, reason)
        for data, reason in [
            (header_with(k1=2), "another version"),
            (header_with(k2=2), "another suite"),
            (header_with(k4=0), "sequence 0"),
            (header_with(k4=2**40), "sequence 2^40"),
            (header_with(k3=bytes(15)), "an origin of 15 bytes"),
            (header_with(k5=bytes(31)), "a hash of 31 bytes"),
            (header_with(k6=-1), "a clock before its beginning"),
            (header_with(k7=1), "index 1 of 1"),
            (header_with(k8=0), "count 0"),
            (header_with(k8=1001), "count 1001"),
            (header_with(k9=10**9), "an area of ten digits"),
            (header_with(k10=6), "class 6"),
            (header_with(k11=0), "reader 0"),
            (header_with(k12="left out"), "no commit"),
            (header_with(k0=1), "key 0"),
            (header_with(k9="310109009"), "area as text"),
            (two + b"\x00", "bytes after a header that is too short"),
            (b"\xa3\x01\x01\x01\x01\x02\x01", "a key twice"),
            (b"\xa2\x02\x01\x01\x01", "keys that descend"),
            (header_with(k13=[[[[[[[[[0]]]]]]]]]), "an unknown key nine deep"),
            (b"\xbf" + header_with()[1:] + b"\xff", "an indefinite length"),
            (header_with() + b"\x00", "a byte after the end"),
            (header_with()[:-1], "a byte too few"),
        ]
    ]
    rows += [
        ("payload", data, reason)
        for data, reason in [
            (bytes(15), "half a salt"),
            (bytes(16), "no body"),
            (body_with(k1=""), "an empty name"),
            (body_with(k1="a" * 65), "a long name"),
            (body_with(k2=bytes(17)), "a user of 17 bytes"),
            (body_with(k3=bytes(16)), "a subject of zeros"),
            (body_with(k4=bytes(16)), "an action of zeros"),
            (body_with(k5=None), "no changes"),
            (body_with(k6=0), "schema 0"),
            (body_with(k7=-1), "a time before 1970"),
            (body_with(k8=1440), "a zone of a whole day"),
            (body_with(k9=""), "an empty reason"),
            (body_with(k10=bytes(16)), "undoing zeros"),
            (body_with(k11=[0, bytes(64)]), "authority sequence 0"),
            (body_with(k11=[1, bytes(63)]), "a signature of 63 bytes"),
            (body_with(k5="left out"), "no changes at all"),
            (body_with(k5=[change("", PERSON, [])]), "a change without type"),
            (body_with(k5=[change("a", bytes(16), [])]), "a record of zeros"),
            (body_with(k5=[{1: "a", 2: PERSON, 3: False, 4: []}]), "a flag that says no"),
            (body_with(k5=[{1: "a", 2: PERSON}]), "a change without cells"),
            (body_with(k5=[change("a", PERSON, []), change("a", PERSON, [])]), "a record twice"),
            (cells_with(["a", 1], ["a", 2]), "a field twice"),
            (cells_with(["", 1]), "a field without name"),
            (cells_with(["a"]), "a cell without value"),
            (cells_with(["a", 1, [], 1]), "a cell of four parts"),
            (cells_with(["a", {1: 1}]), "a map as a value"),
            (cells_with(["a" * 257, 1]), "a long field"),
            (cells_with(["a", 1, None]), "replaces null"),
            (cells_with(["a", 1, [ref, ref]]), "an operation replaced twice"),
            (cells_with(["a", 1, [[DESK, 2], ref]]), "replaced operations that descend"),
            (cells_with(["a", 1, [[DESK, 0]]]), "replacing sequence 0"),
            (cells_with(*[[str(i), i] for i in range(513)]), "513 cells"),
        ]
    ]
    return [{"kind": kind, "bytes": data.hex(), "reason": reason} for kind, data, reason in rows]
