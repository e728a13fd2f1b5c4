-- Experiments remember how many nights were drawn at first, when, what counts as done, and why they ended.

CREATE TABLE new_experiment (
    id TEXT PRIMARY KEY CHECK (id GLOB '[a-z]*' AND id NOT GLOB '*[^-a-z0-9]*'),
    habit TEXT NOT NULL CHECK (habit GLOB '[a-z]*' AND habit NOT GLOB '*[^-a-z0-9]*'),
    design TEXT NOT NULL CHECK (design IN ('nightly', 'week-blocks', 'fortnight-blocks')),
    first_night TEXT NOT NULL CHECK (first_night GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    schedule TEXT NOT NULL CHECK (schedule <> '' AND schedule NOT GLOB '*[^01]*'),  -- one sign a night, 1 = with
    planned_nights INTEGER NOT NULL CHECK (planned_nights BETWEEN 1 AND length(schedule)),
    seed INTEGER NOT NULL,  -- 64 bits without sign, kept as the same bits with sign
    schedule_hash TEXT NOT NULL CHECK (schedule_hash <> ''),
    drawn_at TEXT CHECK (drawn_at GLOB '????-??-??T??:??:??[-+]??:??'),
    done_from REAL CHECK (done_from > 0),
    stopped_on TEXT
        CHECK (stopped_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND stopped_on >= first_night),
    stop_cause TEXT CHECK (stop_cause IN ('safety', 'inconvenience', 'half-way', 'opened')),
    stop_reason TEXT NOT NULL,
    extended INTEGER NOT NULL CHECK (extended IN (0, 1)),
    unsealed_at TEXT CHECK (unsealed_at GLOB '????-??-??T??:??:??[-+]??:??'),
    agreed_with_doctor INTEGER NOT NULL CHECK (agreed_with_doctor IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision > 0),
    CHECK (stop_cause IS NULL OR stopped_on IS NOT NULL)
) STRICT;

INSERT INTO new_experiment
    (id, habit, design, first_night, schedule, planned_nights, seed, schedule_hash, stopped_on, stop_reason,
     extended, unsealed_at, agreed_with_doctor, revision)
    SELECT id, habit, design, first_night, schedule, length(schedule), seed, schedule_hash, stopped_on, stop_reason,
           extended, unsealed_at, agreed_with_doctor, revision
    FROM experiment;

DROP TABLE experiment;

ALTER TABLE new_experiment RENAME TO experiment;
