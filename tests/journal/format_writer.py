# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes CBOR and Ed25519 signatures as models/journal/FORMAT.md asks, for made-up operations."""
import hashlib

from verify_export import BASE, ORDER, P, point_times, sha256


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


# A desk, the authority, and people who do not exist.

DESK_SEED, OTHER_SEED, AUTHORITY_SEED = bytes(range(32)), bytes(range(32, 64)), bytes(range(64, 96))
DESK_KEY, OTHER_KEY, AUTHORITY_KEY = map(public_key, (DESK_SEED, OTHER_SEED, AUTHORITY_SEED))
DESK, OTHER = sha256(b"\x10", DESK_KEY)[:16], sha256(b"\x10", OTHER_KEY)[:16]
CENTRE, OUYANG = 310109, 310109009


def made_up_id(name):
    return sha256(b"golden/", name.encode())[:16]


USER, AIDE, PERSON, SERVICE = map(made_up_id, ("user", "aide", "person", "service"))


def change(record_type, record, cells, new=False, **more):
    result = {1: record_type, 2: record, 4: [list(cell) for cell in cells], **more.get("extra", {})}
    if new:
        result[3] = True
    if "seen_life" in more:
        result[5] = more["seen_life"]
    return result
