#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the golden vectors of the operation format, without the program whose format they fix.

They are the log of one desk, made up, with nobody real in it; and byte strings that every reader must refuse.
`--write` renews tests/data/journal/golden_vectors.json and the last chapter of models/journal/FORMAT.md from here;
without it, both are compared with what this script makes. `--corpus DIR` writes seeds for the fuzzers.
"""
import base64
import json
import pathlib
import sys

from format_writer import (
    AIDE,
    AUTHORITY_KEY,
    AUTHORITY_SEED,
    CENTRE,
    DESK,
    DESK_KEY,
    DESK_SEED,
    OTHER,
    OUYANG,
    PERSON,
    SERVICE,
    USER,
    change,
    encode,
    made_up_id,
    sign,
)
from refused_vectors import refused
from verify_export import (
    MAX_INT64,
    Decoder,
    Refused,
    check_authority,
    is_value,
    merkle_root,
    read_header,
    read_payload,
    sha256,
)

ROOT = pathlib.Path(__file__).resolve().parents[2]
JSON_FILE = ROOT / "tests/data/journal/golden_vectors.json"
FORMAT_FILE = ROOT / "models/journal/FORMAT.md"
CHAPTER = "## 10. Golden vectors\n"
START_MS = 1795395600000  # 2026-11-23 09:00 in Shanghai


def natural_id(record_type, key):
    return sha256(f"leye/rec/{record_type}/{key}".encode())[:16]


INTEGERS = [
    0,
    23,
    24,
    255,
    256,
    65535,
    65536,
    2**32 - 1,
    2**32,
    MAX_INT64,
    -1,
    -24,
    -25,
    -256,
    -257,
    -1 - MAX_INT64,
]


def signed_by_authority(sequence, changes):
    digest = sha256(b"\x12", sequence.to_bytes(8, "big"), encode(changes))
    return {11: [sequence, sign(AUTHORITY_SEED, digest)]}


def operation(
    title, name, changes, subject=PERSON, area=OUYANG, sensitivity=1, index=0, count=1, reader=1, body=None, header=None
):
    return {
        "title": title,
        "name": name,
        "changes": changes,
        "subject": subject,
        "area": area,
        "sensitivity": sensitivity,
        "index": index,
        "count": count,
        "reader": reader,
        "body": body or {},
        "header": header or {},
    }


def operations():
    quota = [change("setting", natural_id("setting", "visit.every_days"), [["value", 7], ["source", "示例值"]], new=True)]
    erase = [change("person", PERSON, [["erased", True]])]
    seen = sorted([[DESK, 2], [OTHER, 41]])
    return [
        operation(
            "a setting, with a natural key and the authority's signature",
            "setting.set",
            quota,
            subject=None,
            area=CENTRE,
            sensitivity=0,
            body=signed_by_authority(1, quota),
        ),
        operation(
            "a new person",
            "person.create",
            [
                change(
                    "person",
                    PERSON,
                    [["name", "陈小明"], ["also_called", "小陈"], ["birth", "2002-05-17"], ["phone", "13800000000"]],
                    new=True,
                )
            ],
        ),
        operation(
            "one field, replacing the creating operation, with a reason",
            "person.edit",
            [change("person", PERSON, [["phone", "13900000000"]])],
            body={9: "本人来电更正"},
        ),
        operation(
            "a field that replaces two heads", "person.edit", [change("person", PERSON, [["name", "陈晓明", seen]])]
        ),
        operation(
            "a field that replaces nothing, of a record seen restored",
            "person.edit",
            [change("person", PERSON, [["note", "", []]], seen_life=[[DESK, 3]])],
        ),
        operation(
            "a set: one element in, one out",
            "service.staff",
            [change("service", SERVICE, [[f"staff/{USER.hex()}", True], [f"staff/{AIDE.hex()}", False]])],
        ),
        operation(
            "integers at every width",
            "test.integers",
            [change("test", made_up_id("integers"), [["list", INTEGERS]], new=True)],
            subject=made_up_id("integers"),
        ),
        operation(
            "texts: empty, rare characters, marks, line ends, a zero",
            "test.texts",
            [
                change(
                    "test",
                    made_up_id("texts"),
                    [["list", ["", "䶮", "𠮷", "é", "e\u0301", "a\r\nb", "\0", "👵🏻"]]],
                    new=True,
                )
            ],
            subject=made_up_id("texts"),
        ),
        operation(
            "bytes, null and booleans",
            "test.kinds",
            [
                change(
                    "test",
                    made_up_id("kinds"),
                    [
                        ["person", PERSON],
                        ["none", b""],
                        ["empty", None],
                        ["yes", True],
                        ["no", False],
                        ["long", bytes(range(256))],
                    ],
                    new=True,
                )
            ],
            subject=made_up_id("kinds"),
        ),
        operation(
            "arrays as deep as they may be",
            "test.arrays",
            [change("test", made_up_id("arrays"), [["list", [[], [[[1], None]], "x"]]], new=True)],
            subject=made_up_id("arrays"),
        ),
        operation(
            "the first of three that belong together",
            "service.record",
            [
                change(
                    "service",
                    SERVICE,
                    [["kind", "职业指导"], ["date", "2026-11-23"], ["minutes", 45], ["person", PERSON]],
                    new=True,
                )
            ],
            count=3,
        ),
        operation(
            "the second",
            "service.record",
            [change("enrolment", made_up_id("enrolment"), [["closed", None]])],
            sensitivity=2,
            index=1,
            count=3,
        ),
        operation("the third, without a change", "service.record", [], sensitivity=3, index=2, count=3),
        operation(
            "taking an action back",
            "undo",
            [change("person", PERSON, [["phone", "13800000000"]])],
            body={10: made_up_id("action 3")},
        ),
        operation(
            "into the bin, with what its author had seen",
            "person.remove",
            [change("person", PERSON, [["life", "deleted"], ["life_seen", [[DESK, 14], [OTHER, 41]]]])],
        ),
        operation(
            "a clock at its last count, a zone in the west",
            "person.edit",
            [change("person", PERSON, [["phone", None]])],
            body={7: 0, 8: -210},
            header={6: MAX_INT64},
        ),
        operation(
            "psychological",
            "service.record",
            [change("service", made_up_id("talk"), [["note", "谈话记录"]], new=True)],
            sensitivity=4,
        ),
        operation(
            "an audit entry without subject",
            "audit.reads",
            [change("read", made_up_id("reads"), [["entries", [["person", PERSON, START_MS]]]], new=True)],
            subject=None,
            sensitivity=5,
        ),
        operation("erasure", "person.erase", erase, body=signed_by_authority(2, erase)),
        operation(
            "of a later version: unknown keys everywhere",
            "person.edit",
            [change("person", PERSON, [["phone", "x"]], extra={6: {0: [1, {2: "deep"}]}, 99: b"\x01"})],
            reader=2,
            body={12: None, 1000: {1: -1}},
            header={13: "later", 2**40: [True]},
        ),
    ]


def golden():
    vectors, previous = [], sha256(b"\x11", DESK_KEY)
    for sequence, item in enumerate(operations(), 1):
        now = START_MS + 60000 * sequence
        body = {
            1: item["name"],
            2: USER,
            3: item["subject"],
            4: made_up_id(f"action {sequence - item['index']}"),
            5: item["changes"],
            6: 1,
            7: now,
            8: 480,
            **item["body"],
        }
        payload = made_up_id(f"salt {sequence}") + encode(body)
        header = {
            1: 1,
            2: 1,
            3: DESK,
            4: sequence,
            5: previous,
            6: now << 16,
            7: item["index"],
            8: item["count"],
            9: item["area"],
            10: item["sensitivity"],
            11: item["reader"],
            12: sha256(b"\x02", payload),
            **item["header"],
        }
        header_bytes = encode(header)
        previous = sha256(b"\x00", header_bytes)
        vectors.append(
            {
                "title": item["title"],
                "header": header_bytes.hex(),
                "payload": payload.hex(),
                "commit": header[12].hex(),
                "hash": previous.hex(),
            }
        )
    return vectors


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
        "natural_records": [
            {"type": kind, "key": key, "id": natural_id(kind, key).hex()}
            for kind, key in (("setting", "visit.every_days"), ("station", "31010900901"), ("code", "kind/职业指导"))
        ],
        "operations": vectors,
        "checkpoints": [{"size": size, "note": checkpoint(vectors, size)} for size in (0, 1, 13, 20)],
        "refused": refused(),
    }


def export_lines(vectors):
    """What `ledger export` writes of them; class 4 stays unread."""
    for sequence, vector in enumerate(vectors, 1):
        is_sealed = read_header(bytes.fromhex(vector["header"]))[10] == 4
        yield json.dumps(
            {
                "origin": DESK.hex(),
                "public_key": DESK_KEY.hex(),
                "seq": sequence,
                "header": vector["header"],
                "payload": None if is_sealed else vector["payload"],
            },
            ensure_ascii=False,
        ) + "\n"
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
    lines = [
        CHAPTER,
        "\n",
        "Written by `tests/journal/golden_vectors.py --write`, as is `tests/data/journal/golden_vectors.json`; that file\n",
        "also has the byte strings to refuse that are too long to print. Nobody in them is real. The desk:\n\n",
        f"```\nseed        {made['desk']['seed']}\npublic key  {made['desk']['public_key']}\n",
        f"id          {made['desk']['id']}\n",
        f"authority   {made['authority']['public_key']}\n```\n",
    ]
    for number, vector in enumerate(made["operations"], 1):
        lines.append(f"\n**{number}. {vector['title'][0].upper()}{vector['title'][1:]}**\n```\n")
        lines += [f"{key:<8}{vector[key]}\n" for key in ("header", "payload", "commit", "hash")]
        lines.append("```\n")
    lines.append("\n**Checkpoint over all twenty**\n```\n" + made["checkpoints"][-1]["note"] + "```\n")
    lines.append("\n**Refused**\n\n| Kind | Why | Bytes |\n|---|---|---|\n")
    lines += [
        f"| {row['kind']} | {row['reason']} | {'`' + row['bytes'] + '`' if row['bytes'] else ''} |\n"
        for row in made["refused"]
        if len(row["bytes"]) <= 400
    ]
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
        raise SystemExit(
            "The golden vectors on file are not those this script makes. They are frozen: find what changed."
        )
    print(f"{len(made['operations'])} operations, {len(made['refused'])} byte strings to refuse")


if __name__ == "__main__":
    main()
