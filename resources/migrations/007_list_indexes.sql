-- The orders of the list of people hold what is asked most: which cases, and whether they are open. Frozen once released.

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
