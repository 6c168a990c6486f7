-- Statutory holidays and make-up working days of the years an office brought in, one row a year. Frozen once released.

CREATE TABLE holiday_year(
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    area INTEGER NOT NULL,
    class INTEGER NOT NULL,
    life TEXT,
    created_op INTEGER,
    created_ms INTEGER,
    created_by INTEGER,
    updated_ms INTEGER,
    updated_by INTEGER,
    year TEXT,
    days BLOB,
    source TEXT
);
