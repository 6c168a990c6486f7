#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the file that `leyedesk ledger export` writes, from models/journal/FORMAT.md alone.

It shares no line with the program and needs nothing but Python: what it accepts, anybody can accept. It recomputes
every desk id, chain hash, commit, sequence, transaction, checkpoint root and signature, and with the authority's public
key the signatures behind operations that need one. Exit 0: all holds; 1: it does not, with the number of the first line
at fault.
"""
import argparse
import base64
import hashlib
import json
import sys

MAX_PAYLOAD, MAX_CELLS, MAX_TEXT, MAX_NAME, MAX_FIELD = 256 * 1024, 512, 64 * 1024, 64, 256
MAX_SEQUENCE, MAX_INT, MAX_INT64 = 2**40 - 1, 2**31 - 1, 2**63 - 1
MAX_VALUE_DEPTH, MAX_NOTE = 4, 64 * 1024
GUARDED_TYPES, GUARDED_NAMES = {"desk", "user", "setting", "code"}, {"key.grant", "person.erase"}


class Refused(Exception):
    """The input breaks a rule of the format; says which."""


def check(holds, reason):
    if not holds:
        raise Refused(reason)


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


# FORMAT.md §1: deterministic CBOR.


class Decoder:
    """Reads one item. `spans` keeps where each value of the outermost map lies, for what is signed as bytes."""

    def __init__(self, data):
        self.data, self.at, self.spans = data, 0, {}

    def whole(self):
        item = self.item(0)
        check(self.at == len(self.data), "bytes after the end")
        return item

    def take(self, count):
        check(self.at + count <= len(self.data), "the bytes end inside an item")
        self.at += count
        return self.data[self.at - count : self.at]

    def head(self):
        first = self.take(1)[0]
        major, info = first >> 5, first & 31
        if info < 24:
            return major, info
        check(info <= 27, "an indefinite length, or a reserved head")
        check(major != 7, "a float, or a simple value that is not allowed")
        width = 1 << (info - 24)
        argument = int.from_bytes(self.take(width), "big")
        check(argument >= (24 if width == 1 else 1 << (4 * width)), "a head that is longer than need be")
        return major, argument

    def item(self, depth):
        check(depth <= 16, "nested too deep")
        major, argument = self.head()
        if major in (0, 1):
            check(argument <= MAX_INT64, "an integer of more than 64 bits")
            return argument if major == 0 else -1 - argument
        if major in (2, 3):
            check(argument <= MAX_TEXT, "a string that is too long")
            content = self.take(argument)
            return content if major == 2 else self.text(content)
        if major == 4:
            check(argument <= len(self.data), "more items than bytes")
            return [self.item(depth + 1) for _ in range(argument)]
        if major == 5:
            return self.map(argument, depth)
        check(major == 7 and argument in (20, 21, 22), "a tag, float, undefined or simple value")
        return {20: False, 21: True, 22: None}[argument]

    @staticmethod
    def text(content):
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("a text that is not valid UTF-8") from None
        check(not text.startswith("\ufeff"), "a text with a byte order mark")
        return text

    def map(self, pairs, depth):
        result, last = {}, -1
        check(pairs <= len(self.data), "more pairs than bytes")
        for _ in range(pairs):
            major, key = self.head()
            check(
                major == 0 and key <= MAX_INT64 and key > last, "keys that do not ascend, or are no unsigned integers"
            )
            start, last = self.at, key
            result[key] = self.item(depth + 1)
            if depth == 0:
                self.spans[key] = self.data[start : self.at]
        return result


def is_int(value, lowest, highest):
    return isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest


def is_bytes(value, size):
    return isinstance(value, bytes) and len(value) == size


def is_id(value):
    return is_bytes(value, 16) and value != bytes(16)


def is_text(value, longest=MAX_TEXT):
    return isinstance(value, str) and 1 <= len(value.encode()) <= longest


def is_value(value, depth=0):
    if isinstance(value, list):
        return depth < MAX_VALUE_DEPTH and all(is_value(item, depth + 1) for item in value)
    return not isinstance(value, dict)


def is_refs(value):
    def is_ref(ref):
        return isinstance(ref, list) and len(ref) == 2 and is_bytes(ref[0], 16) and is_int(ref[1], 1, MAX_SEQUENCE)

    return isinstance(value, list) and all(map(is_ref, value)) and all(a < b for a, b in zip(value, value[1:]))


def nesting(item):
    if isinstance(item, (list, dict)):
        return 1 + max(map(nesting, item.values() if isinstance(item, dict) else item), default=0)
    return 0


def keys_of(item, needed, optional, what):
    """Needed keys are there, and nothing unknown below the highest key that has a meaning."""
    check(isinstance(item, dict), f"{what}: no map")
    known = needed | optional
    check(needed <= item.keys(), f"{what}: a key that must be there is missing")
    check(all(key in known or key > max(known) for key in item), f"{what}: a key that has no meaning here")
    check(all(nesting(item[key]) <= 2 * MAX_VALUE_DEPTH for key in item.keys() - known), f"{what}: nested too deep")


# FORMAT.md §2 and §3.


def read_header(data):
    header = Decoder(data).whole()
    check(isinstance(header, dict) and header.get(1) == 1 and header.get(2) == 1, "header: version or suite")
    keys_of(header, set(range(1, 13)), set(), "header")
    check(is_bytes(header[3], 16) and is_bytes(header[5], 32) and is_bytes(header[12], 32), "header: an id or hash")
    check(is_int(header[4], 1, MAX_SEQUENCE), "header: sequence")
    check(is_int(header[6], 0, MAX_INT64), "header: clock")
    check(is_int(header[8], 1, 1000) and is_int(header[7], 0, header[8] - 1), "header: place in its transaction")
    check(is_int(header[9], 0, 999_999_999) and is_int(header[10], 0, 5), "header: area or class")
    check(is_int(header[11], 1, MAX_INT), "header: lowest reader")
    return header


def check_change(change):
    keys_of(change, {1, 2, 4}, {3, 5}, "change")
    check(is_text(change[1], MAX_NAME) and is_id(change[2]), "change: type or record")
    check(change.get(3, True) is True, "change: a flag that is not true")
    check(5 not in change or is_refs(change[5]), "change: seen life")
    check(isinstance(change[4], list), "change: cells")
    for cell in change[4]:
        check(isinstance(cell, list) and len(cell) in (2, 3), "cell: parts")
        check(is_text(cell[0], MAX_FIELD) and is_value(cell[1]), "cell: field or value")
        check(len(cell) == 2 or is_refs(cell[2]), "cell: what it replaces")
    check(len({cell[0] for cell in change[4]}) == len(change[4]), "change: a field twice")
    return len(change[4])


def read_payload(data):
    """The body, and the bytes of its changes."""
    check(16 <= len(data) <= MAX_PAYLOAD, "payload: size")
    decoder = Decoder(data[16:])
    body = decoder.whole()
    keys_of(body, set(range(1, 9)), {9, 10, 11}, "body")
    check(is_text(body[1], MAX_NAME) and is_bytes(body[2], 16) and is_id(body[4]), "body: name, user or action")
    check(body[3] is None or is_id(body[3]), "body: subject")
    check(isinstance(body[5], list), "body: changes")
    check(sum(check_change(change) for change in body[5]) <= MAX_CELLS, "body: too many cells")
    check(len({(change[1], change[2]) for change in body[5]}) == len(body[5]), "body: a record twice")
    check(
        is_int(body[6], 1, MAX_INT) and is_int(body[7], 0, MAX_INT64) and is_int(body[8], -1439, 1439), "body: numbers"
    )
    check(9 not in body or is_text(body[9]), "body: reason")
    check(10 not in body or is_id(body[10]), "body: what it undoes")
    if 11 in body:
        mark = body[11]
        check(
            isinstance(mark, list) and len(mark) == 2 and is_int(mark[0], 1, MAX_SEQUENCE) and is_bytes(mark[1], 64),
            "body: authority",
        )
    return body, decoder.spans[5]


# RFC 8032 §5.1, verification only. Points are (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z.

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P


def point_add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def point_times(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = point_add(result, point)
        point, scalar = point_add(point, point), scalar >> 1
    return result


def point_from(data):
    """None when the bytes are no point."""
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    if x * x % P != square or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = point_from((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def is_signed(public_key, message, signature):
    if len(public_key) != 32 or len(signature) != 64:
        return False
    key, nonce_point = point_from(public_key), point_from(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or nonce_point is None or scalar >= ORDER:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), "little") % ORDER
    left, right = point_times(scalar, BASE), point_add(nonce_point, point_times(challenge, key))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# FORMAT.md §8.


def merkle_root(leaves):
    """`leaves` are leaf hashes."""
    subtrees = []  # (leaves, hash), the largest first
    for leaf in leaves:
        size, node = 1, leaf
        while subtrees and subtrees[-1][0] == size:
            node, size = sha256(b"\x01", subtrees.pop()[1], node), 2 * size
        subtrees.append((size, node))
    if not subtrees:
        return sha256()
    node = subtrees.pop()[1]
    while subtrees:
        node = sha256(b"\x01", subtrees.pop()[1], node)
    return node


def strict_base64(text):
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Refused("checkpoint: base64") from None
    check(base64.b64encode(data).decode() == text, "checkpoint: base64")
    return data


def open_checkpoint(note, desk_hex, public_key):
    """(size, root) of a note that the desk signed."""
    check(len(note.encode()) <= MAX_NOTE, "checkpoint: size")
    text, blank, signatures = note.rpartition("\n\n")
    check(
        blank and signatures.endswith("\n") and all(c >= " " or c == "\n" for c in note), "checkpoint: no signed note"
    )
    text += "\n"
    lines, name = text.split("\n"), f"leyedesk/{desk_hex}"
    check(len(lines) >= 4 and lines[0] == name, "checkpoint: origin")
    check(lines[1].isascii() and lines[1].isdigit() and str(int(lines[1])) == lines[1], "checkpoint: size")
    root = strict_base64(lines[2])
    check(len(root) == 32, "checkpoint: root")
    key_id = sha256(name.encode(), b"\n\x01", public_key)[:4]
    found = False
    for line in signatures[:-1].split("\n"):
        check(line.startswith("\u2014 "), "checkpoint: a line that is no signature")
        if line.startswith(f"\u2014 {name} "):
            blob = strict_base64(line[len(name) + 3 :])
            if blob[:4] == key_id:
                check(is_signed(public_key, text.encode(), blob[4:]), "checkpoint: signature")
                found = True
    check(found, "checkpoint: no signature of the desk")
    return int(lines[1]), root


# FORMAT.md §9.


class Origin:
    def __init__(self, desk_hex, public_key):
        check(len(public_key) == 32, "public key")
        check(sha256(b"\x10", public_key)[:16].hex() == desk_hex, "the desk id does not follow from the public key")
        self.public_key, self.leaves = public_key, []
        self.previous = sha256(b"\x11", public_key)
        self.place = (0, 1)  # of the last operation in its transaction
        self.payloads, self.transactions, self.signed = 0, 0, 0

    def append(self, desk_hex, sequence, header_bytes, payload, authority):
        header = read_header(header_bytes)
        check(header[3].hex() == desk_hex, "the header names another desk")
        check(
            is_int(sequence, 1, MAX_SEQUENCE) and sequence == header[4] == len(self.leaves) + 1,
            "the sequence has a gap, or goes back",
        )
        check(header[5] == self.previous, "the chain is broken")
        index, count = self.place
        starts = index + 1 == count or not self.leaves
        check((header[7], header[8]) == ((0, header[8]) if starts else (index + 1, count)), "the transaction is broken")
        if payload is not None:
            check(sha256(b"\x02", payload) == header[12], "the payload is not the one the header commits to")
            self.payloads += 1
            body, changes = read_payload(payload)
            check_authority(body, changes, authority)
        self.place = (header[7], header[8])
        self.transactions += starts
        self.previous = sha256(b"\x00", header_bytes)
        self.leaves.append(self.previous)

    def witness(self, desk_hex, note):
        size, root = open_checkpoint(note, desk_hex, self.public_key)
        check(size <= len(self.leaves), "the checkpoint covers operations that are not here")
        check(merkle_root(self.leaves[:size]) == root, "the checkpoint has another root")
        self.signed = max(self.signed, size)


def check_authority(body, changes, authority):
    guarded = body[1] in GUARDED_NAMES or any(change[1] in GUARDED_TYPES for change in body[5])
    check(not guarded or 11 in body, "an operation that needs the authority's signature has none")
    if authority and 11 in body:
        digest = sha256(b"\x12", body[11][0].to_bytes(8, "big"), changes)
        check(is_signed(authority, digest, body[11][1]), "the authority's signature is wrong")


def from_hex(text, what):
    check(
        isinstance(text, str) and len(text) % 2 == 0 and all(c in "0123456789abcdef" for c in text), f"{what}: no hex"
    )
    return bytes.fromhex(text)


def take_line(origins, line, authority):
    try:
        entry = json.loads(line)
    except ValueError:
        raise Refused("no JSON") from None
    check(isinstance(entry, dict) and isinstance(entry.get("origin"), str), "no origin")
    desk = entry["origin"]
    if "checkpoint" in entry:
        check(desk in origins and isinstance(entry["checkpoint"], str), "a checkpoint without operations")
        origins[desk].witness(desk, entry["checkpoint"])
        return
    check({"public_key", "seq", "header", "payload"} <= entry.keys(), "a key is missing")
    public_key = from_hex(entry["public_key"], "public key")
    if desk not in origins:
        origins[desk] = Origin(desk, public_key)
    origin = origins[desk]
    check(origin.public_key == public_key, "the desk has two public keys")
    payload = None if entry["payload"] is None else from_hex(entry["payload"], "payload")
    origin.append(desk, entry["seq"], from_hex(entry["header"], "header"), payload, authority)


def verify(lines, authority=None):
    """The origins by desk id; Refused with the number of the first line at fault."""
    origins, number = {}, 0
    for number, line in enumerate(lines, 1):
        try:
            take_line(origins, line, authority)
        except Refused as refused:
            raise Refused(f"line {number}: {refused}") from None
    for desk, origin in origins.items():
        check(origin.place[0] + 1 == origin.place[1], f"line {number}: the last transaction of {desk} is not whole")
    return origins


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("export", help="the file that `leyedesk ledger export` wrote")
    parser.add_argument("--authority", metavar="HEX", help="public key of the authority (64 hex digits)")
    parser.add_argument(
        "--workspace-json", metavar="FILE", help='takes the authority\'s public key from its key "authority"'
    )
    arguments = parser.parse_args()
    authority = arguments.authority
    try:
        if arguments.workspace_json:
            with open(arguments.workspace_json, encoding="utf-8") as file:
                authority = json.load(file)["authority"]
        key = from_hex(authority, "authority") if authority else None
        with open(arguments.export, encoding="utf-8", newline="\n") as file:
            origins = verify(file, key)
    except (OSError, KeyError, ValueError) as problem:
        parser.error(f"cannot read: {problem!r}")
    except Refused as refused:
        print(f"{arguments.export}: {refused}", file=sys.stderr)
        return 1
    for desk, origin in sorted(origins.items()):
        print(
            f"{desk}: {len(origin.leaves)} operations, {origin.transactions} transactions, {origin.payloads} payloads, "
            f"{origin.signed} under a checkpoint, root {merkle_root(origin.leaves).hex()}"
        )
    print(f"{len(origins)} desks, {sum(len(origin.leaves) for origin in origins.values())} operations: all holds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
