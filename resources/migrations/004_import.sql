-- Imports of this workspace: how far they have come, and the rows that want a look. No operations: what an import wrote is
-- in the log, under its action. Frozen once released.

CREATE TABLE import_run(
    action BLOB PRIMARY KEY,           -- all operations of the run carry it
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash BLOB NOT NULL,           -- SHA-256: only the same file can go on
    plan TEXT NOT NULL,                -- JSON
    counts TEXT NOT NULL,              -- JSON
    sheet INTEGER NOT NULL,            -- the last row that was looked at,
    row INTEGER NOT NULL,              -- written with what it brought in one transaction
    started_ms INTEGER NOT NULL,
    ended_ms INTEGER                   -- NULL: cut off, or still running
) WITHOUT ROWID;

-- Rows that were not taken whole, as they stood in the file, until they were put right or the run is old.
CREATE TABLE import_row(
    action BLOB NOT NULL,
    sheet INTEGER NOT NULL,
    row INTEGER NOT NULL,
    result TEXT NOT NULL,              -- JSON
    cells TEXT NOT NULL,               -- JSON
    PRIMARY KEY(action, sheet, row)
) WITHOUT ROWID;
