-- The office: stations, users, settings, code changes, what left the program. Frozen once released.

-- Nodes of the station network.
CREATE TABLE station(
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
    code TEXT,
    name TEXT,
    kind TEXT,
    parent TEXT,
    address TEXT,
    hours TEXT,
    phone TEXT,
    host TEXT,
    latitude INTEGER,
    longitude INTEGER,
    is_example INTEGER
);

-- Who works with the program.
CREATE TABLE user(
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
    name TEXT,
    station TEXT,
    phone TEXT,
    retired TEXT
);
CREATE TABLE user_roles(
    rec INTEGER NOT NULL,
    element TEXT NOT NULL,
    PRIMARY KEY(rec, element)
) WITHOUT ROWID;

-- Certificates of desks.
CREATE TABLE desk(
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
    public_key TEXT,
    station TEXT,
    valid_from TEXT,
    parent TEXT,
    parent_size INTEGER
);

-- Dated thresholds and quotas.
CREATE TABLE setting(
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
    name TEXT,
    value TEXT,
    valid_from TEXT,
    source TEXT
);

-- The users' changes to code tables.
CREATE TABLE code(
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
    table_id TEXT,
    code TEXT,
    label TEXT,
    label_english TEXT,
    source TEXT,
    valid_from TEXT,
    retired TEXT
);

-- How an office's lists are read.
CREATE TABLE import_profile(
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
    name TEXT,
    kind TEXT,
    columns BLOB
);

-- Notes to start from.
CREATE TABLE note_template(
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
    kind TEXT,
    name TEXT,
    text TEXT
);

-- Exports, prints and revealed numbers.
CREATE TABLE disclosure(
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
    kind TEXT,
    what TEXT,
    row_count INTEGER,
    mask TEXT,
    purpose TEXT,
    target TEXT,
    subjects BLOB,
    second_user INTEGER
);

CREATE INDEX setting_by_name ON setting(name, valid_from);
CREATE INDEX code_by_table ON code(table_id);
CREATE INDEX station_by_code ON station(code);

-- Records that were opened, until they leave as one operation (never an operation each).
CREATE TABLE read_log(
    user INTEGER NOT NULL,
    type TEXT NOT NULL,
    rec INTEGER NOT NULL,
    at_ms INTEGER NOT NULL
);
