-- SPDX-License-Identifier: GPL-3.0-or-later
-- Made by freeze.py.
CREATE TABLE word(
    w INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);
CREATE TABLE origin(
    o INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    public_key BLOB,
    station TEXT,
    size INTEGER NOT NULL DEFAULT 0,
    head BLOB,
    frontier BLOB,
    checkpoint TEXT
);
CREATE TABLE op(
    k INTEGER PRIMARY KEY,
    subject INTEGER,
    state INTEGER NOT NULL,
    header BLOB NOT NULL,
    payload BLOB
);
CREATE INDEX op_by_subject ON op(subject);
CREATE TABLE head(
    type INTEGER NOT NULL,
    rec INTEGER NOT NULL,
    field INTEGER NOT NULL,
    k INTEGER NOT NULL,
    PRIMARY KEY(type, rec, field, k)
) WITHOUT ROWID;
CREATE TABLE conflict(
    type INTEGER NOT NULL,
    rec INTEGER NOT NULL,
    field INTEGER NOT NULL,
    opened_ms INTEGER NOT NULL,
    PRIMARY KEY(type, rec, field)
) WITHOUT ROWID;
CREATE TABLE pending(
    o INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    type INTEGER NOT NULL,
    rec INTEGER NOT NULL,
    field INTEGER NOT NULL,
    PRIMARY KEY(o, seq, type, rec, field)
) WITHOUT ROWID;
CREATE TABLE action(
    a INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    user BLOB NOT NULL,
    first_k INTEGER NOT NULL,
    last_k INTEGER NOT NULL,
    operations INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL,
    undoes BLOB,
    undone_by BLOB
);
CREATE TABLE local_state(
    name TEXT PRIMARY KEY,
    value BLOB
) WITHOUT ROWID;
INSERT INTO word(w, text) VALUES(1, 'person'), (2, 'name'), (3, 'user');
INSERT INTO origin(o, id, public_key, station, size, head, frontier, checkpoint) VALUES(1, x'0a0b0c0d0a0b0c0d0a0b0c0d0a0b0c0d', x'01', '31010901701', 2, x'02', x'03', 'note');
INSERT INTO op(k, subject, state, header, payload) VALUES(1099511627777, 1099511627777, 0, x'aa', x'bb'), (1099511627778, NULL, 4, x'cc', NULL);
INSERT INTO head(type, rec, field, k) VALUES(1, 1, 2, 1099511627778);
INSERT INTO conflict(type, rec, field, opened_ms) VALUES(1, 1, 2, 1793000000000);
INSERT INTO pending(o, seq, type, rec, field) VALUES(0, 0, 1, 1, 2);
INSERT INTO action(id, name, user, first_k, last_k, operations, wall_ms, undoes, undone_by) VALUES(x'11111111111111111111111111111111', 'person.add', x'22222222222222222222222222222222', 1099511627777, 1099511627778, 2, 1793000000000, NULL, NULL);
INSERT INTO local_state(name, value) VALUES('desk_key', x'00ff00');
PRAGMA user_version = 1;
