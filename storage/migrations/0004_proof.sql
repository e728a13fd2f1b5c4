-- Every value can be proven, the diary has an identity, and what was erased for good is remembered until it is
-- gone from all copies.

-- 64 bits over the value as the program reads it back. SQLite finds a broken page, but not a flipped bit inside a
-- value. Filled by the program as soon as the diary has this form; after that NULL is as wrong as another number.
ALTER TABLE night ADD COLUMN sum INTEGER;
ALTER TABLE habit ADD COLUMN sum INTEGER;
ALTER TABLE profile ADD COLUMN sum INTEGER;
ALTER TABLE experiment ADD COLUMN sum INTEGER;
ALTER TABLE dismissal ADD COLUMN sum INTEGER;
ALTER TABLE edit ADD COLUMN sum INTEGER;
ALTER TABLE change ADD COLUMN sum INTEGER;

-- The history of one value.
CREATE INDEX change_of_value ON change (kind, key);

-- One and the same for a diary and all its copies. `summed`: whether the values of an older form have their sums;
-- a new diary has none without. `elsewhere`: whether a copy was ever kept in a folder of the person's.
CREATE TABLE identity (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL CHECK (length(id) = 8 AND id NOT GLOB '*[^0-9a-f]*'),
    summed INTEGER NOT NULL CHECK (summed IN (0, 1)),
    elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (elsewhere IN (0, 1))
) STRICT;

INSERT INTO identity (one, id, summed)
    SELECT 1, lower(hex(randomblob(4))), revision = 0 FROM counter;

-- What was erased for good and may still be in copies that are older than `revision`. Only a salted hash says what.
CREATE TABLE forgotten (
    revision INTEGER PRIMARY KEY CHECK (revision > 0),
    kind TEXT NOT NULL CHECK (kind IN ('night', 'habit', 'profile', 'experiment', 'dismissal', 'medicine')),
    salt TEXT NOT NULL CHECK (length(salt) = 32),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??[-+]??:??'),
    swept INTEGER NOT NULL CHECK (swept IN (0, 1)),  -- no remains of it are in the unused parts of this file
    beside_done INTEGER NOT NULL CHECK (beside_done IN (0, 1)),  -- no copy beside the diary holds it
    elsewhere_done INTEGER NOT NULL CHECK (elsewhere_done IN (0, 1))  -- no copy in the person's folder does
) STRICT;
