-- The first form of a diary. A released step is never edited: what it lacks comes with the next one.
-- The CHECKs repeat the rules of the diary and the words of its enumerations, so that no other program can put
-- something into the file that ours could not have said.

PRAGMA application_id = 0x4E434854;

-- Grows with each writing transaction; every value written bears the number of its transaction.
CREATE TABLE counter (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    revision INTEGER NOT NULL CHECK (revision >= 0)
) STRICT;

INSERT INTO counter (one, revision) VALUES (1, 0);

-- What is NULL is unknown. Dates are local calendar dates ("2026-11-22": the night that began on that evening);
-- moments are wall time with the UTC offset then in force ("2026-11-23T02:30:00+01:00").
CREATE TABLE night (
    date TEXT PRIMARY KEY CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    cramps_answer TEXT NOT NULL CHECK (cramps_answer IN ('unknown', 'none', 'some')),
    recorded_at TEXT CHECK (recorded_at GLOB '????-??-??T??:??:??[-+]??:??'),
    to_bed TEXT CHECK (to_bed GLOB '????-??-??T??:??:??[-+]??:??'),
    up TEXT CHECK (up GLOB '????-??-??T??:??:??[-+]??:??'),
    rested INTEGER CHECK (rested BETWEEN 0 AND 10),
    position TEXT CHECK (position IN ('back', 'back-with-pillow', 'side', 'front', 'mixed')),
    position_at TEXT CHECK (position_at GLOB '????-??-??T??:??:??[-+]??:??'),
    position_provenance TEXT CHECK (position_provenance IN ('evening', 'morning', 'late', 'imported')),
    feet TEXT CHECK (feet IN ('free', 'pointed-down', 'propped-up')),
    feet_at TEXT CHECK (feet_at GLOB '????-??-??T??:??:??[-+]??:??'),
    feet_provenance TEXT CHECK (feet_provenance IN ('evening', 'morning', 'late', 'imported')),
    covers TEXT CHECK (covers IN ('light', 'heavy')),
    covers_at TEXT CHECK (covers_at GLOB '????-??-??T??:??:??[-+]??:??'),
    covers_provenance TEXT CHECK (covers_provenance IN ('evening', 'morning', 'late', 'imported')),
    signs_asked INTEGER NOT NULL CHECK (signs_asked IN (0, 1)),
    note TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    CHECK ((recorded_at IS NULL) = (cramps_answer = 'unknown')),
    CHECK ((position IS NULL) = (position_at IS NULL) AND (position IS NULL) = (position_provenance IS NULL)),
    CHECK ((feet IS NULL) = (feet_at IS NULL) AND (feet IS NULL) = (feet_provenance IS NULL)),
    CHECK ((covers IS NULL) = (covers_at IS NULL) AND (covers IS NULL) = (covers_provenance IS NULL))
) STRICT;

CREATE TABLE cramp (
    night TEXT NOT NULL REFERENCES night (date) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 49),
    at TEXT CHECK (at GLOB '????-??-??T??:??:??[-+]??:??'),
    just_before_waking INTEGER NOT NULL CHECK (just_before_waking IN (0, 1)),
    muscle TEXT CHECK (muscle IN ('calf', 'foot-arch', 'toes', 'shin', 'front-thigh', 'back-thigh', 'other')),
    side TEXT CHECK (side IN ('left', 'right', 'both')),
    extent TEXT CHECK (extent IN ('part', 'whole', 'several')),
    times_back INTEGER CHECK (times_back BETWEEN 0 AND 50),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    duration_s INTEGER CHECK (duration_s BETWEEN 1 AND 43200),
    woke_me INTEGER CHECK (woke_me IN (0, 1)),
    soreness INTEGER CHECK (soreness BETWEEN 0 AND 10),
    note TEXT NOT NULL,
    PRIMARY KEY (night, number),
    CHECK (at IS NULL OR just_before_waking = 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE cramp_relief (
    night TEXT NOT NULL,
    cramp INTEGER NOT NULL,
    relief TEXT NOT NULL
        CHECK (relief IN ('stood-up', 'stretched', 'massaged', 'warmth', 'cold', 'walked', 'waited', 'other')),
    PRIMARY KEY (night, cramp, relief),
    FOREIGN KEY (night, cramp) REFERENCES cramp (night, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    night TEXT NOT NULL REFERENCES night (date) ON DELETE CASCADE,
    habit TEXT NOT NULL CHECK (habit GLOB '[a-z]*' AND habit NOT GLOB '*[^-a-z0-9]*'),
    kind TEXT NOT NULL CHECK (kind IN ('no', 'yes', 'amount', 'n/a')),
    amount REAL NOT NULL CHECK (amount BETWEEN 0 AND 1e9),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??[-+]??:??'),
    provenance TEXT NOT NULL CHECK (provenance IN ('evening', 'morning', 'late', 'imported')),
    PRIMARY KEY (night, habit),
    CHECK (kind = 'amount' OR amount = 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE warning_sign (
    night TEXT NOT NULL REFERENCES night (date) ON DELETE CASCADE,
    sign TEXT NOT NULL CHECK (sign GLOB '[a-z]*' AND sign NOT GLOB '*[^-a-z0-9]*'),
    PRIMARY KEY (night, sign)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER cramp_needs_the_answer BEFORE INSERT ON cramp
WHEN (SELECT cramps_answer FROM night WHERE date = NEW.night) <> 'some'
BEGIN
    SELECT RAISE(ABORT, 'a night without "some" cramps has no cramp');
END;

CREATE TRIGGER answer_keeps_its_cramps BEFORE UPDATE OF cramps_answer ON night
WHEN NEW.cramps_answer <> 'some' AND EXISTS (SELECT 1 FROM cramp WHERE night = OLD.date)
BEGIN
    SELECT RAISE(ABORT, 'a night with a cramp has "some" cramps');
END;

CREATE TRIGGER sign_needs_the_question BEFORE INSERT ON warning_sign
WHEN (SELECT signs_asked FROM night WHERE date = NEW.night) <> 1
BEGIN
    SELECT RAISE(ABORT, 'a night not asked about warning signs has none');
END;

-- Own habits, and what the person changed of the built-in ones.
CREATE TABLE habit (
    id TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*' AND id NOT GLOB '*[^-a-z0-9]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    question TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('yes-no', 'amount')),
    unit TEXT NOT NULL,
    step REAL NOT NULL,
    contrast REAL NOT NULL,
    most REAL CHECK (most > 0),
    aim TEXT CHECK (aim IN ('at-least', 'at-most')),
    target REAL CHECK (target >= 0),
    time_window TEXT NOT NULL CHECK (time_window IN ('day', 'evening', 'night', 'seven-days')),
    role TEXT NOT NULL CHECK (role IN ('prevention', 'trigger')),
    origin TEXT NOT NULL CHECK (origin IN ('built-in', 'derived', 'own')),
    followed INTEGER NOT NULL CHECK (followed IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision > 0),
    CHECK (kind = 'yes-no' OR (step > 0 AND contrast > 0)),
    CHECK (kind = 'amount' OR (unit = '' AND most IS NULL AND aim IS NULL)),
    CHECK ((aim IS NULL) = (target IS NULL))
) STRICT;

CREATE TABLE profile (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    weight_kg REAL CHECK (weight_kg BETWEEN 20 AND 400),
    year_of_birth INTEGER CHECK (year_of_birth BETWEEN 1900 AND 9999),
    due_date TEXT CHECK (due_date GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    flat_feet INTEGER CHECK (flat_feet IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;

CREATE TABLE profile_condition (
    profile INTEGER NOT NULL DEFAULT 1 REFERENCES profile (one) ON DELETE CASCADE,
    condition TEXT NOT NULL CHECK (condition GLOB '[a-z]*' AND condition NOT GLOB '*[^-a-z0-9]*'),
    PRIMARY KEY (profile, condition)
) STRICT, WITHOUT ROWID;

CREATE TABLE medicine (
    profile INTEGER NOT NULL DEFAULT 1 REFERENCES profile (one) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    id TEXT NOT NULL CHECK (id = '' OR (id GLOB '[a-z]*' AND id NOT GLOB '*[^-a-z0-9]*')),
    name TEXT NOT NULL CHECK (name <> ''),
    dose TEXT NOT NULL,
    started TEXT CHECK (started GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    stopped TEXT CHECK (stopped GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    PRIMARY KEY (profile, number),
    CHECK (started IS NULL OR stopped IS NULL OR started < stopped)
) STRICT, WITHOUT ROWID;

-- For the doctor.
CREATE TABLE question (
    profile INTEGER NOT NULL DEFAULT 1 REFERENCES profile (one) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (profile, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE experiment (
    id TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*' AND id NOT GLOB '*[^-a-z0-9]*'),
    habit TEXT NOT NULL CHECK (habit GLOB '[a-z]*' AND habit NOT GLOB '*[^-a-z0-9]*'),
    design TEXT NOT NULL CHECK (design IN ('nightly', 'week-blocks', 'fortnight-blocks')),
    first_night TEXT NOT NULL CHECK (first_night GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    schedule TEXT NOT NULL CHECK (schedule <> '' AND schedule NOT GLOB '*[^01]*'),  -- one sign a night, 1 = with
    seed INTEGER NOT NULL,  -- 64 bits without sign, kept as the same bits with sign
    schedule_hash TEXT NOT NULL CHECK (schedule_hash <> ''),
    stopped_on TEXT
        CHECK (stopped_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND stopped_on >= first_night),
    stop_reason TEXT NOT NULL,
    extended INTEGER NOT NULL CHECK (extended IN (0, 1)),
    unsealed_at TEXT CHECK (unsealed_at GLOB '????-??-??T??:??:??[-+]??:??'),
    agreed_with_doctor INTEGER NOT NULL CHECK (agreed_with_doctor IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;

CREATE TABLE dismissal (
    suggestion TEXT PRIMARY KEY CHECK (suggestion <> ''),
    facts TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??[-+]??:??'),
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;

-- The history. An id is the number of the transaction that saved the edit; an entry is what the person sees as
-- one step and has the id of its first edit.
CREATE TABLE edit (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    entry INTEGER NOT NULL CHECK (entry BETWEEN 1 AND id),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    label TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??[-+]??:??'),
    face TEXT NOT NULL CHECK (face IN ('window', 'command-line', 'import'))
) STRICT;

CREATE INDEX edit_undone ON edit (id) WHERE state = 'undone';

-- What each edit changed: the values as JSON, NULL where there was or is none.
CREATE TABLE change (
    edit INTEGER NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('night', 'habit', 'profile', 'experiment', 'dismissal')),
    key TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (edit, number),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
