-- What much writing at once costs. Frozen once released.

-- A search table keeps what is written in a transaction in memory, and puts it down as one segment. Small segments are
-- merged over and over: 16 MiB hold ten thousand people.
INSERT INTO person_search(person_search, rank) VALUES('hashsize', 16777216);
INSERT INTO note_search(note_search, rank) VALUES('hashsize', 16777216);

-- Who lies in the bin has no sort key of their own in the list.
UPDATE person_list SET name_key = ifnull((SELECT name FROM person WHERE n = person_list.person), '') WHERE shown >= 2;
