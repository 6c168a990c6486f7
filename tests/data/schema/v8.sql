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
CREATE TABLE read_log(
    user INTEGER NOT NULL,
    type TEXT NOT NULL,
    rec INTEGER NOT NULL,
    at_ms INTEGER NOT NULL
);
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
CREATE INDEX service_by_sealed_note ON service(n) WHERE typeof(note) = 'blob';
CREATE INDEX person_in_bin ON person(updated_ms) WHERE life = 'deleted';
CREATE INDEX enrolment_in_bin ON enrolment(updated_ms) WHERE life = 'deleted';
CREATE INDEX mark_in_bin ON mark(updated_ms) WHERE life = 'deleted';
CREATE INDEX consent_in_bin ON consent(updated_ms) WHERE life = 'deleted';
CREATE INDEX attachment_in_bin ON attachment(updated_ms) WHERE life = 'deleted';
CREATE INDEX service_in_bin ON service(updated_ms) WHERE life = 'deleted';
CREATE TABLE person_key(
    n INTEGER PRIMARY KEY,
    name_key TEXT NOT NULL
);
CREATE INDEX person_by_name ON person_key(name_key, n);
CREATE VIRTUAL TABLE person_search USING fts5(tokens, content='', columnsize=0, detail=none, prefix='1 2 3 4', tokenize='leye');
CREATE VIRTUAL TABLE note_search USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='leye');
CREATE TABLE person_due(
    n INTEGER PRIMARY KEY,
    tokens TEXT
);
CREATE TABLE note_due(
    n INTEGER PRIMARY KEY,
    tokens TEXT
);
CREATE TABLE import_run(
    action BLOB PRIMARY KEY,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash BLOB NOT NULL,
    plan TEXT NOT NULL,
    counts TEXT NOT NULL,
    sheet INTEGER NOT NULL,
    row INTEGER NOT NULL,
    started_ms INTEGER NOT NULL,
    ended_ms INTEGER
) WITHOUT ROWID;
CREATE TABLE import_row(
    action BLOB NOT NULL,
    sheet INTEGER NOT NULL,
    row INTEGER NOT NULL,
    result TEXT NOT NULL,
    cells TEXT NOT NULL,
    PRIMARY KEY(action, sheet, row)
) WITHOUT ROWID;
CREATE TABLE person_list(
    r INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    name_key TEXT NOT NULL,
    sex TEXT,
    birth INTEGER,
    last_contact INTEGER,
    enrolment INTEGER,
    kind TEXT,
    station TEXT,
    aide INTEGER,
    stage TEXT,
    registered INTEGER,
    is_open INTEGER
);
INSERT INTO person_list
SELECT iif(rank = 1, person, 1099511627776 + enrolment), person, (rank = 1) + 2 * in_bin, name_key, sex, birth,
       last_contact, enrolment, kind, station, aide, stage, registered, is_open
  FROM (SELECT p.n AS person, ifnull(p.life, '') = 'deleted' AS in_bin, ifnull(k.name_key, ifnull(p.name, '')) AS name_key,
               p.sex AS sex, CAST(replace(iif(date(p.birth) = p.birth, p.birth, NULL), '-', '') AS INTEGER) AS birth,
               (SELECT CAST(replace(s.date, '-', '') AS INTEGER) FROM service s
                 WHERE s.person = p.n AND date(s.date) = s.date AND s.created_op IS NOT NULL
                   AND ifnull(s.life, '') <> 'deleted' AND ifnull(s.result, '') NOT IN ('未接通', '未在家')
                 ORDER BY s.date DESC LIMIT 1) AS last_contact,
               e.n AS enrolment, e.kind AS kind, e.station AS station, e.aide AS aide, e.stage AS stage,
               CAST(replace(iif(date(e.start_date) = e.start_date, e.start_date, NULL), '-', '') AS INTEGER) AS registered,
               iif(e.n IS NULL, NULL, e.end_date IS NULL) AS is_open,
               row_number() OVER (PARTITION BY p.n ORDER BY e.end_date IS NULL DESC, e.stage IS NOT NULL DESC,
                                  e.start_date DESC, e.n DESC) AS rank
          FROM person p LEFT JOIN person_key k ON k.n = p.n
               LEFT JOIN enrolment e ON e.person = p.n AND e.created_op IS NOT NULL AND ifnull(e.life, '') <> 'deleted'
         WHERE p.created_op IS NOT NULL)
 ORDER BY 1;
CREATE INDEX person_list_by_person ON person_list(person);
CREATE INDEX person_list_by_name ON person_list(name_key, person, shown) WHERE shown < 2;
CREATE INDEX person_list_by_birth ON person_list(birth, person, shown) WHERE shown < 2;
CREATE INDEX person_list_by_stage ON person_list(stage, person, shown) WHERE shown < 2;
CREATE INDEX person_list_by_contact ON person_list(last_contact, person, shown) WHERE shown < 2;
CREATE INDEX person_list_by_registration ON person_list(registered, person, shown) WHERE shown < 2;
CREATE INDEX person_list_by_station ON person_list(station);
CREATE INDEX person_list_by_aide ON person_list(aide);
CREATE INDEX person_list_in_bin ON person_list(r) WHERE shown >= 2;
CREATE INDEX mark_by_mark ON mark(mark, person, start_date, end_date, class, life);
CREATE TABLE user_view(
    user BLOB NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(user, name)
) WITHOUT ROWID;
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
DROP INDEX person_list_by_name;
DROP INDEX person_list_by_birth;
DROP INDEX person_list_by_stage;
DROP INDEX person_list_by_contact;
DROP INDEX person_list_by_registration;
CREATE INDEX person_list_by_name ON person_list(name_key, person, shown, is_open, kind) WHERE shown < 2;
CREATE INDEX person_list_by_birth ON person_list(birth, person, shown, is_open, kind) WHERE shown < 2;
CREATE INDEX person_list_by_stage ON person_list(stage, person, shown, is_open, kind) WHERE shown < 2;
CREATE INDEX person_list_by_contact ON person_list(last_contact, person, shown, is_open, kind) WHERE shown < 2;
CREATE INDEX person_list_by_registration ON person_list(registered, person, shown, is_open, kind) WHERE shown < 2;
INSERT INTO person_search(person_search, rank) VALUES('hashsize', 16777216);
INSERT INTO note_search(note_search, rank) VALUES('hashsize', 16777216);
UPDATE person_list SET name_key = ifnull((SELECT name FROM person WHERE n = person_list.person), '') WHERE shown >= 2;
INSERT INTO word(w, text) VALUES(1, 'person'), (2, 'name'), (3, 'user');
INSERT INTO origin(o, id, public_key, station, size, head, frontier, checkpoint) VALUES(1, x'0a0b0c0d0a0b0c0d0a0b0c0d0a0b0c0d', x'01', '31010901701', 2, x'02', x'03', 'note');
INSERT INTO op(k, subject, state, header, payload) VALUES(1099511627777, 1099511627777, 0, x'aa', x'bb'), (1099511627778, NULL, 4, x'cc', NULL);
INSERT INTO head(type, rec, field, k) VALUES(1, 1, 2, 1099511627778);
INSERT INTO conflict(type, rec, field, opened_ms) VALUES(1, 1, 2, 1793000000000);
INSERT INTO pending(o, seq, type, rec, field) VALUES(0, 0, 1, 1, 2);
INSERT INTO action(id, name, user, first_k, last_k, operations, wall_ms, undoes, undone_by) VALUES(x'11111111111111111111111111111111', 'person.add', x'22222222222222222222222222222222', 1099511627777, 1099511627778, 2, 1793000000000, NULL, NULL);
INSERT INTO local_state(name, value) VALUES('desk_key', x'00ff00');
INSERT INTO station(id, area, class, code, name, is_example) VALUES(x'30000000000000000000000000000001', 310109017, 0, '31010901701', '曲阳路街道就业服务站', 1);
INSERT INTO user(n, id, area, class, name, station) VALUES(1, x'30000000000000000000000000000002', 310109017, 0, '王丽', '31010901701');
INSERT INTO user_roles(rec, element) VALUES(1, 'aide'), (1, 'manager');
INSERT INTO desk(id, area, class, public_key, station, valid_from) VALUES(x'30000000000000000000000000000003', 310109017, 0, '00ff', '31010901701', '2026-10-26');
INSERT INTO setting(id, area, class, name, value, valid_from, source) VALUES(x'30000000000000000000000000000004', 310109017, 0, 'standard', '3', '2026-01-01', '示例值');
INSERT INTO code(id, area, class, table_id, code, label) VALUES(x'30000000000000000000000000000005', 310109017, 0, 'app_mark', '90', '新标签');
INSERT INTO import_profile(id, area, class, name, kind, columns) VALUES(x'30000000000000000000000000000006', 310109017, 0, '街道名册', 'people', x'a0');
INSERT INTO note_template(id, area, class, kind, name, text) VALUES(x'30000000000000000000000000000007', 310109017, 0, '职业指导', '首次', '了解意愿');
INSERT INTO disclosure(id, area, class, kind, what, row_count, mask, purpose, target) VALUES(x'30000000000000000000000000000008', 310109017, 5, 'export', 'people', 3, 'partial', '月报', 'xlsx');
INSERT INTO read_log(user, type, rec, at_ms) VALUES(1, 'person', 1, 1793000000000);
INSERT INTO person(n, id, area, class, name, id_type, id_number, birth, sex, phone, created_op, created_ms) VALUES(1, x'40000000000000000000000000000001', 310109017, 1, '陈小明', '1', '310109199912310010', '1999-12-31', '1', '13800000000', 1099511627777, 1793000000000);
INSERT INTO household(n, id, area, class, label, address) VALUES(1, x'40000000000000000000000000000002', 310109017, 1, '陈家', '曲阳路 1 号');
INSERT INTO household_member(id, area, class, household, person, relation) VALUES(x'40000000000000000000000000000003', 310109017, 1, 1, 1, '本人');
INSERT INTO enrolment(id, area, class, person, kind, station, aide, start_date) VALUES(x'40000000000000000000000000000004', 310109017, 1, 1, '求职人员', '31010901701', 1, '2026-09-01');
INSERT INTO mark(id, area, class, person, mark, start_date, basis) VALUES(x'40000000000000000000000000000005', 310109017, 2, 1, '低保', '2026-01-01', '证明');
INSERT INTO consent(id, area, class, person, scope, version, given_date) VALUES(x'40000000000000000000000000000006', 310109017, 1, 1, '健康', '1', '2026-09-01');
INSERT INTO attachment(id, area, class, person, title, size, hash) VALUES(x'40000000000000000000000000000007', 310109017, 1, 1, '简历', 3, '00');
INSERT INTO service(n, id, area, class, person, kind, date, minutes, note) VALUES(1, x'40000000000000000000000000000008', 310109017, 1, 1, '职业指导', '2026-10-26', 30, '谈到设计');
INSERT INTO service_staff(rec, element) VALUES(1, 1);
INSERT INTO person_key(n, name_key) VALUES(1, 'chen xiao ming');
INSERT INTO person_search(rowid, tokens) VALUES(1, '陈小 小明 cxm');
INSERT INTO note_search(rowid, tokens) VALUES(1, '谈到 到设 设计');
INSERT INTO person_due(n, tokens) VALUES(1, '陈小 小明 cxm');
INSERT INTO note_due(n) VALUES(1);
INSERT INTO import_run(action, kind, file_name, file_hash, plan, counts, sheet, row, started_ms) VALUES(x'50000000000000000000000000000001', 'people', '名册.xlsx', x'00', '{}', '{}', 0, 4100, 1793000000000);
INSERT INTO import_row(action, sheet, row, result, cells) VALUES(x'50000000000000000000000000000001', 0, 7, '{}', '[]');
INSERT INTO person_list(r, person, shown, name_key, sex, birth, last_contact, enrolment, kind, station, aide, registered, is_open) VALUES(1, 1, 1, 'chen xiao ming', '1', 19991231, 20261026, 1, '求职人员', '31010901701', 1, 20260901, 1);
INSERT INTO user_view(user, name, value) VALUES(x'30000000000000000000000000000002', 'people/filter/本站', '{"station":"31010901701"}');
INSERT INTO holiday_year(id, area, class, year, days, source) VALUES(x'30000000000000000000000000000009', 310109, 0, '2027', x'81846a323032372d30312d3031f466e58583e697a66e4e6577205965617227732044617900', '放假通知（示例）');
PRAGMA user_version = 8;
