-- The history remembers which import an edit took out of the diary.

ALTER TABLE edit ADD COLUMN takes_back INTEGER REFERENCES edit (id);

CREATE INDEX edit_takes_back ON edit (takes_back) WHERE takes_back IS NOT NULL;
