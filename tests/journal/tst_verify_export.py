#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""verify_export.py accepts a good export and names the line of the first fault in bad ones."""
import contextlib
import io
import json
import pathlib
import sys
import tempfile
import unittest
from unittest import mock

import format_writer
import golden_vectors as golden
import verify_export

SECOND, LAST = 1, 20  # lines, from 0: an operation; the checkpoint


class Primitives(unittest.TestCase):
    def test_signatures_of_rfc_8032(self):
        rows = [  # seed, public key, message, signature: §7.1, tests 1 to 3
            (
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe2465"
                "5141438e7a100b",
            ),
            (
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb0"
                "0d291612bb0c00",
            ),
            (
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
                "af82",
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc0"
                "27beceea1ec40a",
            ),
        ]
        for seed, key, message, signature in (map(bytes.fromhex, row) for row in rows):
            with self.subTest(message=message.hex()):
                self.assertEqual(format_writer.public_key(seed), key)
                self.assertEqual(format_writer.sign(seed, message), signature)
                self.assertTrue(verify_export.is_signed(key, message, signature))
                self.assertFalse(verify_export.is_signed(key, message + b"\x00", signature))

    def test_encodings_of_rfc_8949(self):
        rows = [
            ("00", 0),
            ("17", 23),
            ("1818", 24),
            ("1903e8", 1000),
            ("1a000f4240", 1000000),
            ("1b000000e8d4a51000", 10**12),
            ("20", -1),
            ("3863", -100),
            ("3903e7", -1000),
            ("f4", False),
            ("f5", True),
            ("f6", None),
            ("40", b""),
            ("4401020304", b"\x01\x02\x03\x04"),
            ("6449455446", "IETF"),
            ("62c3bc", "ü"),
            ("63e6b0b4", "水"),
            ("64f0908591", "𐅑"),
            ("80", []),
            ("8301820203820405", [1, [2, 3], [4, 5]]),
            ("a201020304", {1: 2, 3: 4}),
        ]
        for data, item in rows:  # appendix A
            with self.subTest(data=data):
                self.assertEqual(format_writer.encode(item).hex(), data)
                self.assertEqual(verify_export.Decoder(bytes.fromhex(data)).whole(), item)


class Export(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.vectors = golden.golden()
        cls.lines = list(golden.export_lines(cls.vectors))

    def verify(self, lines, authority=golden.AUTHORITY_KEY):
        return verify_export.verify(lines, authority)

    def altered(self, line, **values):
        lines = list(self.lines)
        lines[line] = json.dumps({**json.loads(lines[line]), **values}) + "\n"
        return lines

    def assert_refused(self, lines, line, reason, authority=golden.AUTHORITY_KEY):
        with self.assertRaises(verify_export.Refused) as caught:
            self.verify(lines, authority)
        self.assertEqual(str(caught.exception), f"line {line}: {reason}")

    def test_good(self):
        origin = self.verify(self.lines)[golden.DESK.hex()]
        self.assertEqual((len(origin.leaves), origin.transactions, origin.payloads, origin.signed), (20, 18, 19, 20))

    def test_part_without_checkpoint(self):
        origin = self.verify(self.lines[:10])[golden.DESK.hex()]
        self.assertEqual((len(origin.leaves), origin.signed), (10, 0))

    def test_older_checkpoint(self):
        lines = self.lines[:LAST] + [
            json.dumps({"origin": golden.DESK.hex(), "checkpoint": golden.checkpoint(self.vectors, 13)})
        ]
        self.assertEqual(self.verify(lines)[golden.DESK.hex()].signed, 13)

    def test_every_flipped_header_bit_is_found(self):
        header = bytes.fromhex(self.vectors[SECOND]["header"])
        for bit in range(8 * len(header)):
            flipped = bytearray(header)
            flipped[bit // 8] ^= 1 << bit % 8
            with self.assertRaises(verify_export.Refused, msg=f"bit {bit}"):
                self.verify(self.altered(SECOND, header=flipped.hex()))

    def test_flipped_payload_byte_is_found(self):
        payload = self.vectors[SECOND]["payload"]
        for place in range(0, len(payload), 2):
            changed = payload[:place] + f"{int(payload[place:place + 2], 16) ^ 1:02x}" + payload[place + 2 :]
            self.assert_refused(
                self.altered(SECOND, payload=changed), 2, "the payload is not the one the header commits to"
            )

    def test_places(self):
        swapped = self.lines[:3] + [self.lines[4], self.lines[3]] + self.lines[5:]
        self.assert_refused(swapped, 4, "the sequence has a gap, or goes back")
        self.assert_refused(self.lines[:3] + self.lines[4:], 4, "the sequence has a gap, or goes back")
        self.assert_refused(self.lines[:3] + self.lines[2:], 4, "the sequence has a gap, or goes back")
        self.assert_refused(self.altered(SECOND, seq=3), 2, "the sequence has a gap, or goes back")
        self.assert_refused(self.altered(0, seq=True), 1, "the sequence has a gap, or goes back")
        self.assert_refused(self.lines[:12], 12, f"the last transaction of {golden.DESK.hex()} is not whole")

    def test_operations_that_are_gone(self):
        self.assert_refused(
            self.lines[:19] + self.lines[LAST:], 20, "the checkpoint covers operations that are not here"
        )

    def test_another_history_under_the_same_checkpoint(self):
        with mock.patch.object(golden, "START_MS", golden.START_MS + 1):
            other = list(golden.export_lines(golden.golden()))
        self.assertEqual(len(self.verify(other)), 1)
        self.assert_refused(other[:LAST] + self.lines[LAST:], 21, "the checkpoint has another root")

    def test_desks(self):
        self.assert_refused(
            self.altered(0, origin=format_writer.OTHER.hex()), 1, "the desk id does not follow from the public key"
        )
        self.assert_refused(
            self.altered(0, origin=format_writer.OTHER.hex(), public_key=format_writer.OTHER_KEY.hex()),
            1,
            "the header names another desk",
        )
        self.assert_refused(
            self.altered(SECOND, public_key=format_writer.OTHER_KEY.hex()), 2, "the desk has two public keys"
        )
        self.assert_refused(self.lines[LAST:], 1, "a checkpoint without operations")

    def test_checkpoints(self):
        note = json.loads(self.lines[LAST])["checkpoint"]
        more = note + "\u2014 witness.example AAAAAAAAAAA=\n"
        self.assertEqual(self.verify(self.altered(LAST, checkpoint=more))[golden.DESK.hex()].signed, 20)
        for reason, bad in {
            "signature": note.replace("\n20\n", "\n19\n"),
            "origin": note.replace("leyedesk/", "leyedesk.", 1),
            "size": note.replace("\n20\n", "\n020\n"),
            "no signature of the desk": note.replace("\u2014 leye", "\u2014 leie"),
            "no signed note": note[:-1],
            "base64": note.replace("=\n\n", "\n\n"),
            "a line that is no signature": note + "x\n",
        }.items():
            with self.subTest(reason=reason):
                self.assert_refused(self.altered(LAST, checkpoint=bad), 21, f"checkpoint: {reason}")

    def test_authority(self):
        self.assertEqual(len(self.verify(self.lines, authority=None)), 1)
        self.assert_refused(self.lines, 1, "the authority's signature is wrong", authority=format_writer.OTHER_KEY)
        with mock.patch.object(golden, "signed_by_authority", lambda sequence, changes: {}):
            unsigned = list(golden.export_lines(golden.golden()))
        self.assert_refused(unsigned, 1, "an operation that needs the authority's signature has none")

    def test_lines(self):
        self.assert_refused(["{"], 1, "no JSON")
        self.assert_refused(["[]"], 1, "no origin")
        self.assert_refused(self.altered(SECOND, header="ABCD"), 2, "header: no hex")
        self.assert_refused(self.lines[:1] + ['{"origin": "00"}'], 2, "a key is missing")


class Command(unittest.TestCase):
    def run_on(self, lines, *arguments):
        with tempfile.TemporaryDirectory() as folder:
            export, workspace = pathlib.Path(folder, "export.jsonl"), pathlib.Path(folder, "workspace.json")
            export.write_text("".join(lines), encoding="utf-8")
            workspace.write_text(json.dumps({"authority": golden.AUTHORITY_KEY.hex()}), encoding="utf-8")
            words = [
                "verify_export.py",
                str(export),
                *(str(workspace) if word == "WORKSPACE" else word for word in arguments),
            ]
            out, err = io.StringIO(), io.StringIO()
            with mock.patch.object(sys, "argv", words), contextlib.redirect_stdout(out), contextlib.redirect_stderr(
                err
            ):
                return verify_export.main(), out.getvalue(), err.getvalue()

    def test_good_export_exits_0_and_counts(self):
        code, out, err = self.run_on(golden.export_lines(golden.golden()), "--workspace-json", "WORKSPACE")
        self.assertEqual((code, err), (0, ""))
        self.assertIn("20 operations, 18 transactions, 19 payloads, 20 under a checkpoint", out)

    def test_bad_export_exits_1_with_the_line(self):
        lines = list(golden.export_lines(golden.golden()))
        code, out, err = self.run_on(lines[:4] + lines[5:])
        self.assertEqual((code, out), (1, ""))
        self.assertIn("line 5: ", err)

    def test_foreign_authority_exits_1(self):
        self.assertEqual(
            self.run_on(golden.export_lines(golden.golden()), "--authority", format_writer.OTHER_KEY.hex())[0], 1
        )


if __name__ == "__main__":
    unittest.main()
