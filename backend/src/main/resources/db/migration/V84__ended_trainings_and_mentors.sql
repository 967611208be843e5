-- A training that is given to nobody any more; those who had it keep it. Null while it is given.
ALTER TABLE makerspaces_training ADD COLUMN ended_at timestamptz;

-- Whose time a mentor's hours are, once they have agreed; until then they were asked. Nobody was ever written into the column before.
ALTER TABLE makerspaces_bookable DROP COLUMN person_id;
CREATE TABLE makerspaces_mentor (
    bookable_id uuid        NOT NULL REFERENCES makerspaces_bookable ON DELETE CASCADE,
    person_id   uuid        NOT NULL,
    asked_at    timestamptz NOT NULL,
    agreed_at   timestamptz CHECK (agreed_at >= asked_at),
    PRIMARY KEY (bookable_id, person_id)
);
CREATE UNIQUE INDEX makerspaces_mentor_agreed ON makerspaces_mentor (bookable_id) WHERE agreed_at IS NOT NULL;
CREATE UNIQUE INDEX makerspaces_mentor_asked ON makerspaces_mentor (bookable_id) WHERE agreed_at IS NULL;
CREATE INDEX makerspaces_mentor_person ON makerspaces_mentor (person_id);
