-- The operation log and what merging needs to know (SYNC design: models/journal/FORMAT.md). Frozen once released.

-- Names of record types and fields as small numbers.
CREATE TABLE word(
    w INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);

-- One row a desk whose operations are on file; o = 1 is this desk.
CREATE TABLE origin(
    o INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    public_key BLOB,                  -- NULL while other desks' operations only name it
    station TEXT,
    size INTEGER NOT NULL DEFAULT 0,  -- operations applied, without a gap
    head BLOB,                        -- hash of the last of them
    frontier BLOB,                    -- state of the Merkle tree over them
    checkpoint TEXT                   -- the last signed note
);

-- k = o << 40 | sequence. subject = word of its type << 40 | local number. state: see models/journal/journal_store.h.
CREATE TABLE op(
    k INTEGER PRIMARY KEY,
    subject INTEGER,
    state INTEGER NOT NULL,
    header BLOB NOT NULL,
    payload BLOB
);
CREATE INDEX op_by_subject ON op(subject);

-- The operations that hold the present value of a field; only for fields changed after the creating operation.
CREATE TABLE head(
    type INTEGER NOT NULL,
    rec INTEGER NOT NULL,
    field INTEGER NOT NULL,
    k INTEGER NOT NULL,
    PRIMARY KEY(type, rec, field, k)
) WITHOUT ROWID;

-- Fields with more than one present value that are not equal, open until a person decides.
CREATE TABLE conflict(
    type INTEGER NOT NULL,
    rec INTEGER NOT NULL,
    field INTEGER NOT NULL,
    opened_ms INTEGER NOT NULL,
    PRIMARY KEY(type, rec, field)
) WITHOUT ROWID;

-- "Replaces" that arrived before what it names; o = 0 stands for the operation that creates the record.
CREATE TABLE pending(
    o INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    type INTEGER NOT NULL,
    rec INTEGER NOT NULL,
    field INTEGER NOT NULL,
    PRIMARY KEY(o, seq, type, rec, field)
) WITHOUT ROWID;

-- What users did on this desk, for Undo and for going on with an import.
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

-- Facts of this workspace that are no operations: sealed desk and class keys, the highest remote clock.
CREATE TABLE local_state(
    name TEXT PRIMARY KEY,
    value BLOB
) WITHOUT ROWID;
