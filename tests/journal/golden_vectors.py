#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the golden vectors of the operation format, without the program whose format they fix.

They are the log of one desk, made up, with nobody real in it; and byte strings that every reader must refuse.
`--write` renews tests/data/journal/golden_vectors.json and the last chapter of models/journal/FORMAT.md from here;
without it, both are compared with what this script makes. `--corpus DIR` writes seeds for the fuzzers.
"""
import base64
import hashlib
import json
import pathlib
import sys

from verify_export import (BASE, MAX_INT64, ORDER, P, check_authority, merkle_root, point_times, read_header,
                           read_payload, sha256, Decoder, Refused, is_value)

ROOT = pathlib.Path(__file__).resolve().parents[2]
JSON_FILE = ROOT / "tests/data/journal/golden_vectors.json"
FORMAT_FILE = ROOT / "models/journal/FORMAT.md"
CHAPTER = "## 10. Golden vectors\n"


# FORMAT.md §1, writing.

def head(major, argument):
    if argument < 24:
        return bytes([major << 5 | argument])
    for info, width in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << (8 * width):
            return bytes([major << 5 | info]) + argument.to_bytes(width, "big")
    raise ValueError(argument)


def encode(item):
    if item is None or isinstance(item, bool):
        return {None: b"\xf6", True: b"\xf5", False: b"\xf4"}[item]
    if isinstance(item, int):
        return head(0, item) if item >= 0 else head(1, -1 - item)
    if isinstance(item, bytes):
        return head(2, len(item)) + item
    if isinstance(item, str):
        return head(3, len(item.encode())) + item.encode()
    if isinstance(item, list):
        return head(4, len(item)) + b"".join(map(encode, item))
    return head(5, len(item)) + b"".join(encode(key) + encode(item[key]) for key in sorted(item))


# RFC 8032 §5.1.5 and §5.1.6.

def compressed(point):
    inverse = pow(point[2], -1, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def halves(seed):
    digest = hashlib.sha512(seed).digest()
    scalar = int.from_bytes(digest[:32], "little") & ~7 & (2**255 - 1) | 2**254
    return scalar & (2**255 - 1), digest[32:]


def public_key(seed):
    return compressed(point_times(halves(seed)[0], BASE))


def sign(seed, message):
    scalar, prefix = halves(seed)
    nonce = int.from_bytes(hashlib.sha512(prefix + message).digest(), "little") % ORDER
    point = compressed(point_times(nonce, BASE))
    challenge = int.from_bytes(hashlib.sha512(point + public_key(seed) + message).digest(), "little") % ORDER
    return point + ((nonce + challenge * scalar) % ORDER).to_bytes(32, "little")


# The desk and its people.

DESK_SEED, OTHER_SEED, AUTHORITY_SEED = bytes(range(32)), bytes(range(32, 64)), bytes(range(64, 96))
DESK_KEY, OTHER_KEY, AUTHORITY_KEY = map(public_key, (DESK_SEED, OTHER_SEED, AUTHORITY_SEED))
DESK, OTHER = sha256(b"\x10", DESK_KEY)[:16], sha256(b"\x10", OTHER_KEY)[:16]
CENTRE, OUYANG = 310109, 310109009
START_MS = 1795395600000  # 2026-11-23 09:00 in Shanghai


def made_up_id(name):
    return sha256(b"golden/", name.encode())[:16]


def natural_id(record_type, key):
    return sha256(f"leye/rec/{record_type}/{key}".encode())[:16]


USER, AIDE, PERSON, SERVICE = map(made_up_id, ("user", "aide", "person", "service"))
INTEGERS = [0, 23, 24, 255, 256, 65535, 65536, 2**32 - 1, 2**32, MAX_INT64, -1, -24, -25, -256, -257, -1 - MAX_INT64]


def change(record_type, record, cells, new=False, **more):
    result = {1: record_type, 2: record, 4: [list(cell) for cell in cells], **more.get("extra", {})}
    if new:
        result[3] = True
    if "seen_life" in more:
        result[5] = more["seen_life"]
    return result


def signed_by_authority(sequence, changes):
    digest = sha256(b"\x12", sequence.to_bytes(8, "big"), encode(changes))
    return {11: [sequence, sign(AUTHORITY_SEED, digest)]}


def operation(title, name, changes, subject=PERSON, area=OUYANG, sensitivity=1, index=0, count=1, reader=1, body=None,
              header=None):
    return {"title": title, "name": name, "changes": changes, "subject": subject, "area": area,
            "sensitivity": sensitivity, "index": index, "count": count, "reader": reader, "body": body or {},
            "header": header or {}}


def operations():
    quota = [change("setting", natural_id("setting", "visit.every_days"), [["value", 7], ["source", "示例值"]], new=True)]
    erase = [change("person", PERSON, [["erased", True]])]
    seen = sorted([[DESK, 2], [OTHER, 41]])
    return [
        operation("a setting, with a natural key and the authority's signature", "setting.set", quota, subject=None,
                  area=CENTRE, sensitivity=0, body=signed_by_authority(1, quota)),
        operation("a new person", "person.create", [change("person", PERSON, [
            ["name", "陈小明"], ["also_called", "小陈"], ["birth", "2002-05-17"], ["phone", "13800000000"]], new=True)]),
        operation("one field, replacing the creating operation, with a reason", "person.edit",
                  [change("person", PERSON, [["phone", "13900000000"]])], body={9: "本人来电更正"}),
        operation("a field that replaces two heads", "person.edit",
                  [change("person", PERSON, [["name", "陈晓明", seen]])]),
        operation("a field that replaces nothing, of a record seen restored", "person.edit",
                  [change("person", PERSON, [["note", "", []]], seen_life=[[DESK, 3]])]),
        operation("a set: one element in, one out", "service.staff", [change("service", SERVICE, [
            [f"staff/{USER.hex()}", True], [f"staff/{AIDE.hex()}", False]])]),
        operation("integers at every width", "test.integers",
                  [change("test", made_up_id("integers"), [["list", INTEGERS]], new=True)], subject=made_up_id("integers")),
        operation("texts: empty, rare characters, marks, line ends, a zero", "test.texts",
                  [change("test", made_up_id("texts"), [["list", ["", "䶮", "𠮷", "é", "e\u0301", "a\r\nb", "\0", "👵🏻"]]], new=True)],
                  subject=made_up_id("texts")),
        operation("bytes, null and booleans", "test.kinds", [change("test", made_up_id("kinds"), [
            ["person", PERSON], ["none", b""], ["empty", None], ["yes", True], ["no", False], ["long", bytes(range(256))]],
            new=True)], subject=made_up_id("kinds")),
        operation("arrays as deep as they may be", "test.arrays",
                  [change("test", made_up_id("arrays"), [["list", [[], [[[1], None]], "x"]]], new=True)],
                  subject=made_up_id("arrays")),
        operation("the first of three that belong together", "service.record", [change("service", SERVICE, [
            ["kind", "职业指导"], ["date", "2026-11-23"], ["minutes", 45], ["person", PERSON]], new=True)], count=3),
        operation("the second", "service.record", [change("enrolment", made_up_id("enrolment"), [["closed", None]])],
                  sensitivity=2, index=1, count=3),
        operation("the third, without a change", "service.record", [], sensitivity=3, index=2, count=3),
        operation("taking an action back", "undo", [change("person", PERSON, [["phone", "13800000000"]])],
                  body={10: made_up_id("action 3")}),
        operation("into the bin, with what its author had seen", "person.remove", [change("person", PERSON, [
            ["life", "deleted"], ["life_seen", [[DESK, 14], [OTHER, 41]]]])]),
        operation("a clock at its last count, a zone in the west", "person.edit",
                  [change("person", PERSON, [["phone", None]])], body={7: 0, 8: -210}, header={6: MAX_INT64}),
        operation("psychological", "service.record", [change("service", made_up_id("talk"), [["note", "谈话记录"]], new=True)],
                  sensitivity=4),
        operation("an audit entry without subject", "audit.reads", [change("read", made_up_id("reads"), [
            ["entries", [["person", PERSON, START_MS]]]], new=True)], subject=None, sensitivity=5),
        operation("erasure", "person.erase", erase, body=signed_by_authority(2, erase)),
        operation("of a later version: unknown keys everywhere", "person.edit",
                  [change("person", PERSON, [["phone", "x"]], extra={6: {0: [1, {2: "deep"}]}, 99: b"\x01"})],
                  reader=2, body={12: None, 1000: {1: -1}}, header={13: "later", 2**40: [True]}),
    ]


def golden():
    vectors, previous = [], sha256(b"\x11", DESK_KEY)
    for sequence, item in enumerate(operations(), 1):
        now = START_MS + 60000 * sequence
        body = {1: item["name"], 2: USER, 3: item["subject"], 4: made_up_id(f"action {sequence - item['index']}"),
                5: item["changes"], 6: 1, 7: now, 8: 480, **item["body"]}
        payload = made_up_id(f"salt {sequence}") + encode(body)
        header = {1: 1, 2: 1, 3: DESK, 4: sequence, 5: previous, 6: now << 16, 7: item["index"], 8: item["count"],
                  9: item["area"], 10: item["sensitivity"], 11: item["reader"], 12: sha256(b"\x02", payload),
                  **item["header"]}
        header_bytes = encode(header)
        previous = sha256(b"\x00", header_bytes)
        vectors.append({"title": item["title"], "header": header_bytes.hex(), "payload": payload.hex(),
                        "commit": header[12].hex(), "hash": previous.hex()})
    return vectors


# What must be refused.

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
        ("", "nothing"), ("1817", "23 in two bytes"), ("190018", "24 in three bytes"), ("1a0000ffff", "65535 in five bytes"),
        ("1b00000000ffffffff", "2^32-1 in nine bytes"), ("3817", "-24 in two bytes"), ("1b8000000000000000", "2^63"),
        ("3b8000000000000000", "-2^63-1"), ("f97c00", "a float"), ("fb3ff0000000000000", "a float of 64 bits"),
        ("f7", "undefined"), ("f816", "null in two bytes"), ("e0", "a simple value"), ("ff", "a break"),
        ("c000", "a tag"), ("5f4101ff", "bytes of indefinite length"), ("7f6161ff", "text of indefinite length"),
        ("9f01ff", "an array of indefinite length"), ("bf0101ff", "a map of indefinite length"), ("a10101", "a map"),
        ("0000", "bytes after the end"), ("4201", "bytes that end early"), ("8201", "an array that ends early"),
        ("9bffffffffffffffff", "an array of 2^64-1 items"), ("5bffffffffffffffff", "2^64-1 bytes"),
        ("7a7fffffff61", "a text of 2 GiB"), ("580161", "one byte with a long head"), ("980101", "one item with a long head"),
        ("61ff", "a byte that is not UTF-8"), ("62c080", "an overlong zero"), ("63eda080", "half a surrogate pair"),
        ("64f4908080", "beyond U+10FFFF"), ("63efbbbf", "a byte order mark"), ("64efbbbf61", "a text after a byte order mark"),
        (encode(deep).hex(), "arrays five deep"),
    ]


def refused():
    two = encode({1: 1, 2: 1})
    ref = [DESK, 1]
    rows = [("value", bytes.fromhex(data), reason) for data, reason in refused_values()]
    rows += [("header", data, reason) for data, reason in [
        (header_with(k1=2), "another version"), (header_with(k2=2), "another suite"), (header_with(k4=0), "sequence 0"),
        (header_with(k4=2**40), "sequence 2^40"), (header_with(k3=bytes(15)), "an origin of 15 bytes"),
        (header_with(k5=bytes(31)), "a hash of 31 bytes"), (header_with(k6=-1), "a clock before its beginning"),
        (header_with(k7=1), "index 1 of 1"), (header_with(k8=0), "count 0"), (header_with(k8=1001), "count 1001"),
        (header_with(k9=10**9), "an area of ten digits"), (header_with(k10=6), "class 6"), (header_with(k11=0), "reader 0"),
        (header_with(k12="left out"), "no commit"), (header_with(k0=1), "key 0"), (header_with(k9="310109009"), "area as text"),
        (two + b"\x00", "bytes after a header that is too short"), (b"\xa3\x01\x01\x01\x01\x02\x01", "a key twice"),
        (b"\xa2\x02\x01\x01\x01", "keys that descend"), (header_with(k13=[[[[[[[[[0]]]]]]]]]), "an unknown key nine deep"),
        (b"\xbf" + header_with()[1:] + b"\xff", "an indefinite length"), (header_with() + b"\x00", "a byte after the end"),
        (header_with()[:-1], "a byte too few"),
    ]]
    rows += [("payload", data, reason) for data, reason in [
        (bytes(15), "half a salt"), (bytes(16), "no body"), (body_with(k1=""), "an empty name"), (body_with(k1="a" * 65), "a long name"),
        (body_with(k2=bytes(17)), "a user of 17 bytes"), (body_with(k3=bytes(16)), "a subject of zeros"),
        (body_with(k4=bytes(16)), "an action of zeros"), (body_with(k5=None), "no changes"), (body_with(k6=0), "schema 0"),
        (body_with(k7=-1), "a time before 1970"), (body_with(k8=1440), "a zone of a whole day"), (body_with(k9=""), "an empty reason"),
        (body_with(k10=bytes(16)), "undoing zeros"), (body_with(k11=[0, bytes(64)]), "authority sequence 0"),
        (body_with(k11=[1, bytes(63)]), "a signature of 63 bytes"), (body_with(k5="left out"), "no changes at all"),
        (body_with(k5=[change("", PERSON, [])]), "a change without type"), (body_with(k5=[change("a", bytes(16), [])]), "a record of zeros"),
        (body_with(k5=[{1: "a", 2: PERSON, 3: False, 4: []}]), "a flag that says no"), (body_with(k5=[{1: "a", 2: PERSON}]), "a change without cells"),
        (body_with(k5=[change("a", PERSON, []), change("a", PERSON, [])]), "a record twice"),
        (cells_with(["a", 1], ["a", 2]), "a field twice"), (cells_with(["", 1]), "a field without name"), (cells_with(["a"]), "a cell without value"),
        (cells_with(["a", 1, [], 1]), "a cell of four parts"), (cells_with(["a", {1: 1}]), "a map as a value"), (cells_with(["a" * 257, 1]), "a long field"),
        (cells_with(["a", 1, None]), "replaces null"), (cells_with(["a", 1, [ref, ref]]), "an operation replaced twice"),
        (cells_with(["a", 1, [[DESK, 2], ref]]), "replaced operations that descend"), (cells_with(["a", 1, [[DESK, 0]]]), "replacing sequence 0"),
        (cells_with(*[[str(i), i] for i in range(513)]), "513 cells"),
    ]]
    return [{"kind": kind, "bytes": data.hex(), "reason": reason} for kind, data, reason in rows]


def checkpoint(vectors, size):
    name = f"leyedesk/{DESK.hex()}"
    root = merkle_root([bytes.fromhex(vector["hash"]) for vector in vectors[:size]])
    text = f"{name}\n{size}\n{base64.b64encode(root).decode()}\n"
    key_id = sha256(name.encode(), b"\n\x01", DESK_KEY)[:4]
    signature = base64.b64encode(key_id + sign(DESK_SEED, text.encode())).decode()
    return f"{text}\n\u2014 {name} {signature}\n"


def document():
    vectors = golden()
    return {
        "about": "Made by tests/journal/golden_vectors.py; nobody in it is real.",
        "desk": {"seed": DESK_SEED.hex(), "public_key": DESK_KEY.hex(), "id": DESK.hex()},
        "authority": {"seed": AUTHORITY_SEED.hex(), "public_key": AUTHORITY_KEY.hex()},
        "natural_records": [{"type": kind, "key": key, "id": natural_id(kind, key).hex()}
                            for kind, key in (("setting", "visit.every_days"), ("station", "31010900901"), ("code", "kind/职业指导"))],
        "operations": vectors,
        "checkpoints": [{"size": size, "note": checkpoint(vectors, size)} for size in (0, 1, 13, 20)],
        "refused": refused(),
    }


def export_lines(vectors):
    """What `ledger export` writes of them; class 4 stays unread."""
    for sequence, vector in enumerate(vectors, 1):
        is_sealed = read_header(bytes.fromhex(vector["header"]))[10] == 4
        yield json.dumps({"origin": DESK.hex(), "public_key": DESK_KEY.hex(), "seq": sequence, "header": vector["header"],
                          "payload": None if is_sealed else vector["payload"]}, ensure_ascii=False) + "\n"
    yield json.dumps({"origin": DESK.hex(), "checkpoint": checkpoint(vectors, len(vectors))}, ensure_ascii=False) + "\n"


# Judged by the reader of verify_export, which was written apart from the writer above.

def judge(made):
    for vector in made["operations"]:
        read_header(bytes.fromhex(vector["header"]))
        check_authority(*read_payload(bytes.fromhex(vector["payload"])), AUTHORITY_KEY)
    readers = {"header": read_header, "payload": read_payload, "value": read_value}
    for row in made["refused"]:
        try:
            readers[row["kind"]](bytes.fromhex(row["bytes"]))
        except Refused:
            continue
        raise SystemExit(f"not refused: {row['kind']}, {row['reason']}")


def read_value(data):
    value = Decoder(data).whole()
    if not is_value(value):
        raise Refused("no value")


def chapter(made):
    lines = [CHAPTER, "\n", "Written by `tests/journal/golden_vectors.py --write`, from which `tests/data/journal/golden_vectors.json` comes as\n",
             "well; that file also has the byte strings to refuse that are too long to print. Nobody in them is real. The desk:\n\n",
             f"```\nseed        {made['desk']['seed']}\npublic key  {made['desk']['public_key']}\nid          {made['desk']['id']}\n",
             f"authority   {made['authority']['public_key']}\n```\n"]
    for number, vector in enumerate(made["operations"], 1):
        lines.append(f"\n**{number}. {vector['title'][0].upper()}{vector['title'][1:]}**\n```\n")
        lines += [f"{key:<8}{vector[key]}\n" for key in ("header", "payload", "commit", "hash")]
        lines.append("```\n")
    lines.append("\n**Checkpoint over all twenty**\n```\n" + made["checkpoints"][-1]["note"] + "```\n")
    lines.append("\n**Refused**\n\n| Kind | Why | Bytes |\n|---|---|---|\n")
    lines += [f"| {row['kind']} | {row['reason']} | {'`' + row['bytes'] + '`' if row['bytes'] else ''} |\n"
              for row in made["refused"] if len(row["bytes"]) <= 400]
    return "".join(lines)


def write_corpus(made, folder):
    rows = [(kind, vector[kind]) for vector in made["operations"] for kind in ("header", "payload")]
    rows += [(row["kind"], row["bytes"]) for row in made["refused"]]
    rows += [("value", encode(item).hex()) for item in (None, INTEGERS, "陈小明", [b"x", [True, []]])]
    for number, (kind, data) in enumerate(rows):
        path = folder / ("cbor" if kind == "value" else "operation") / f"{kind}{number}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes.fromhex(data))


def main():
    made = document()
    judge(made)
    if sys.argv[1:2] == ["--corpus"]:
        return write_corpus(made, pathlib.Path(sys.argv[2]))
    wanted = json.dumps(made, ensure_ascii=False, indent=1) + "\n"
    text = FORMAT_FILE.read_text(encoding="utf-8")
    start = text.index(CHAPTER)
    if "--write" in sys.argv[1:]:
        JSON_FILE.write_text(wanted, encoding="utf-8")
        FORMAT_FILE.write_text(text[:start] + chapter(made), encoding="utf-8")
    elif JSON_FILE.read_text(encoding="utf-8") != wanted or text[start:] != chapter(made):
        raise SystemExit("The golden vectors on file are not those this script makes. They are frozen: find what changed.")
    print(f"{len(made['operations'])} operations, {len(made['refused'])} byte strings to refuse")


if __name__ == "__main__":
    main()
