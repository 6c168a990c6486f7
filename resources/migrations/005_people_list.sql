-- The list of people, and what each user has chosen for lists. Frozen once released.

-- The narrow table of the list: what it is sorted and filtered by, a row a person and a further one for each further
-- enrolment of theirs. Derived from the rows of persons, enrolments and services; rebuilt, never an operation.
CREATE TABLE person_list(
    r INTEGER PRIMARY KEY,             -- the person's n; of a further enrolment 2^40 + the enrolment's n
    person INTEGER NOT NULL,
    shown INTEGER NOT NULL,            -- 1: the person's row, with the enrolment that tells most; 0: a further one
                                       -- 3 and 2: the same of somebody in the bin
    name_key TEXT NOT NULL,
    sex TEXT,
    birth INTEGER,                     -- 19991231
    last_contact INTEGER,              -- 20261026, the last time somebody was met or reached
    enrolment INTEGER,
    kind TEXT,
    station TEXT,
    aide INTEGER,
    stage TEXT,
    registered INTEGER,                -- 20260901
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
-- Who has a mark, without a look at the mark itself.
CREATE INDEX mark_by_mark ON mark(mark, person, start_date, end_date, class, life);

-- Saved filters, chosen columns: of one user at this desk, no operation.
CREATE TABLE user_view(
    user BLOB NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(user, name)
) WITHOUT ROWID;
