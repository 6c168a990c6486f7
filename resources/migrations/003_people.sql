-- People and what hangs on them. Frozen once released.

-- Job seekers, elders, relatives, contacts.
CREATE TABLE person(
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
    also_called TEXT,
    id_type TEXT,
    id_number TEXT,
    no_id_reason TEXT,
    birth TEXT,
    sex TEXT,
    derived_override TEXT,
    phone TEXT,
    phone2 TEXT,
    committee TEXT,
    living_address TEXT,
    registered_address TEXT,
    household_type TEXT,
    residence TEXT,
    lives_elsewhere INTEGER,
    ethnicity TEXT,
    native_place TEXT,
    marital TEXT,
    political TEXT,
    education TEXT,
    school TEXT,
    major TEXT,
    graduated TEXT,
    employment_card TEXT,
    labour_status TEXT,
    work_ended TEXT,
    archive_place TEXT,
    retirement_kind TEXT,
    skills TEXT,
    certificates TEXT,
    languages TEXT,
    computer_skill TEXT,
    self_evaluation TEXT,
    wish_jobs TEXT,
    wish_salary INTEGER,
    wish_area TEXT,
    wish_contract TEXT,
    wish_shift TEXT,
    upbringing TEXT,
    low_income INTEGER,
    income_source TEXT,
    hardship TEXT,
    disability TEXT,
    illness TEXT,
    emergency_contact TEXT,
    key_holder TEXT,
    family_doctor TEXT,
    remark TEXT
);

-- Who lives together.
CREATE TABLE household(
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
    label TEXT,
    address TEXT
);

-- Somebody's place in a household.
CREATE TABLE household_member(
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
    household INTEGER,
    person INTEGER,
    relation TEXT
);

-- What somebody is to us.
CREATE TABLE enrolment(
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
    person INTEGER,
    kind TEXT,
    category TEXT,
    station TEXT,
    aide INTEGER,
    start_date TEXT,
    end_date TEXT,
    stage TEXT,
    outcome TEXT,
    outcome_date TEXT,
    evidence TEXT,
    employer TEXT,
    job_title TEXT,
    pay INTEGER,
    follow_up TEXT,
    remark TEXT
);

-- Group marks.
CREATE TABLE mark(
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
    person INTEGER,
    mark TEXT,
    start_date TEXT,
    end_date TEXT,
    basis TEXT
);

-- Consents and their versions.
CREATE TABLE consent(
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
    person INTEGER,
    scope TEXT,
    version TEXT,
    given_date TEXT,
    withdrawn_date TEXT,
    form TEXT,
    remark TEXT
);

-- Files; the bytes lie in attachments/.
CREATE TABLE attachment(
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
    person INTEGER,
    title TEXT,
    kind TEXT,
    file_name TEXT,
    media_type TEXT,
    size INTEGER,
    hash TEXT
);

-- Every contact, one row.
CREATE TABLE service(
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
    person INTEGER,
    kind TEXT,
    date TEXT,
    minutes INTEGER,
    channel TEXT,
    place TEXT,
    station TEXT,
    result TEXT,
    title TEXT,
    note TEXT,
    note_class INTEGER,
    details BLOB
);
CREATE TABLE service_staff(
    rec INTEGER NOT NULL,
    element INTEGER NOT NULL,
    PRIMARY KEY(rec, element)
) WITHOUT ROWID;

CREATE INDEX person_by_id_number ON person(id_number);
CREATE INDEX person_by_phone ON person(phone, name);
CREATE INDEX person_by_birth ON person(birth, name);
CREATE INDEX household_member_by_person ON household_member(person);
CREATE INDEX household_member_by_household ON household_member(household);
CREATE INDEX enrolment_by_person ON enrolment(person);
CREATE INDEX mark_by_person ON mark(person);
CREATE INDEX consent_by_person ON consent(person);
CREATE INDEX attachment_by_person ON attachment(person);
CREATE INDEX service_by_person ON service(person, date);
CREATE INDEX service_by_date ON service(date);
-- Notes under the class-4 key are in no full-text table: a counsellor's search opens them one by one.
CREATE INDEX service_by_sealed_note ON service(n) WHERE typeof(note) = 'blob';
-- What lies in the bin is little of what there is.
CREATE INDEX person_in_bin ON person(updated_ms) WHERE life = 'deleted';
CREATE INDEX enrolment_in_bin ON enrolment(updated_ms) WHERE life = 'deleted';
CREATE INDEX mark_in_bin ON mark(updated_ms) WHERE life = 'deleted';
CREATE INDEX consent_in_bin ON consent(updated_ms) WHERE life = 'deleted';
CREATE INDEX attachment_in_bin ON attachment(updated_ms) WHERE life = 'deleted';
CREATE INDEX service_in_bin ON service(updated_ms) WHERE life = 'deleted';

-- What is derived from the rows above; rebuilt, never an operation. The narrow table of lists and its sort keys:
CREATE TABLE person_key(
    n INTEGER PRIMARY KEY,
    name_key TEXT NOT NULL
);
CREATE INDEX person_by_name ON person_key(name_key, n);
CREATE VIRTUAL TABLE person_search USING fts5(tokens, content='', columnsize=0, detail=none, prefix='1 2 3 4', tokenize='leye');
CREATE VIRTUAL TABLE note_search USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='leye');

-- Rows whose tokens are still to be written, so that saving does not wait for it. tokens: those that the search table
-- holds now and that have to leave it, by their exact text; NULL: none.
CREATE TABLE person_due(
    n INTEGER PRIMARY KEY,
    tokens TEXT
);
CREATE TABLE note_due(
    n INTEGER PRIMARY KEY,
    tokens TEXT
);
