-- SPDX-License-Identifier: GPL-3.0-or-later
-- Written by a program that is newer than every other.
CREATE TABLE op(k INTEGER PRIMARY KEY, header BLOB, of_tomorrow TEXT NOT NULL);
INSERT INTO op(k, header, of_tomorrow) VALUES(1, x'aa', '明天');
PRAGMA user_version = 1000000;
