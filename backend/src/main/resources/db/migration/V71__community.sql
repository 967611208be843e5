-- Evenings of makerspaces, seats on site and online, and projects that look for people.
CREATE TABLE makerspaces_series (
    id            uuid    PRIMARY KEY,
    space_id      uuid    NOT NULL REFERENCES makerspaces_space,
    slug          text    NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
    name_en       text    NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    name_zh       text    NOT NULL CHECK (length(name_zh) BETWEEN 1 AND 120),
    about_en      text    NOT NULL CHECK (length(about_en) <= 2000),
    about_zh      text    NOT NULL CHECK (length(about_zh) <= 2000),
    demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE makerspaces_event (
    id            uuid        PRIMARY KEY,
    space_id      uuid        NOT NULL REFERENCES makerspaces_space,
    series_id     uuid        REFERENCES makerspaces_series,
    title_en      text        NOT NULL CHECK (length(title_en) BETWEEN 1 AND 160),
    title_zh      text        NOT NULL CHECK (length(title_zh) BETWEEN 1 AND 160),
    about_en      text        NOT NULL CHECK (length(about_en) <= 4000),
    about_zh      text        NOT NULL CHECK (length(about_zh) <= 4000),
    presenter     text        NOT NULL CHECK (length(presenter) <= 120),
    starts_at     timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '14 days'),
    seats         int         NOT NULL CHECK (seats BETWEEN 0 AND 5000),
    online_seats  int         NOT NULL CHECK (online_seats BETWEEN 0 AND 50000),
    -- seen by those who have an online seat only
    online_url    text        CHECK (length(online_url) <= 500),
    recording_url text        CHECK (length(recording_url) <= 500),
    room_id       uuid        REFERENCES makerspaces_bookable,
    -- keeps the room
    block_id      uuid        REFERENCES makerspaces_booking,
    state         text        NOT NULL CHECK (state IN ('open', 'cancelled')),
    revision      int         NOT NULL DEFAULT 0,
    changed_at    timestamptz NOT NULL,
    demonstration boolean     NOT NULL DEFAULT false,
    CHECK (seats + online_seats > 0),
    CHECK (online_seats = 0 OR online_url IS NOT NULL)
);
CREATE INDEX makerspaces_event_time ON makerspaces_event (starts_at, id);
CREATE INDEX makerspaces_event_series ON makerspaces_event (series_id, starts_at);

-- A seat is one person's; its number is never above what the event has, and never given twice.
CREATE TABLE makerspaces_seat (
    id            uuid        PRIMARY KEY,
    event_id      uuid        NOT NULL REFERENCES makerspaces_event,
    person_id     uuid,
    place         text        NOT NULL CHECK (place IN ('site', 'online')),
    state         text        NOT NULL CHECK (state IN ('waiting', 'booked', 'checked-in', 'cancelled')),
    number        int         CHECK (number >= 1),
    token_hash    bytea       UNIQUE,
    checked_in_at timestamptz,
    created_at    timestamptz NOT NULL,
    CHECK ((number IS NOT NULL) = (state IN ('booked', 'checked-in'))),
    CHECK ((checked_in_at IS NOT NULL) = (state = 'checked-in'))
);
CREATE UNIQUE INDEX makerspaces_seat_number ON makerspaces_seat (event_id, place, number) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX makerspaces_seat_person ON makerspaces_seat (event_id, person_id) WHERE state <> 'cancelled';
CREATE INDEX makerspaces_seat_own ON makerspaces_seat (person_id, id DESC);
CREATE INDEX makerspaces_seat_waiting ON makerspaces_seat (event_id, place, id) WHERE state = 'waiting';

CREATE FUNCTION makerspaces_seat_fits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number IS NOT NULL AND NEW.number > (SELECT CASE NEW.place WHEN 'site' THEN seats ELSE online_seats END
        FROM makerspaces_event WHERE id = NEW.event_id) THEN
        RAISE EXCEPTION 'event % has no seat %', NEW.event_id, NEW.number USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER makerspaces_seat_number_fits BEFORE INSERT OR UPDATE ON makerspaces_seat
    FOR EACH ROW EXECUTE FUNCTION makerspaces_seat_fits();

-- Projects that look for people. Whoever is interested says so; addresses are told to both once both have said yes.
CREATE TABLE makerspaces_project (
    id              uuid        PRIMARY KEY,
    person_id       uuid,
    space_id        uuid        REFERENCES makerspaces_space,
    title           text        NOT NULL CHECK (length(title) BETWEEN 1 AND 160),
    about           text        NOT NULL CHECK (length(about) BETWEEN 1 AND 4000),
    wanted          text        NOT NULL CHECK (length(wanted) BETWEEN 1 AND 400),
    state           text        NOT NULL CHECK (state IN ('open', 'closed')),
    created_at      timestamptz NOT NULL,
    demonstration   boolean     NOT NULL DEFAULT false
);
CREATE INDEX makerspaces_project_open ON makerspaces_project (id DESC) WHERE state = 'open';

CREATE TABLE makerspaces_interest (
    id         uuid        PRIMARY KEY,
    project_id uuid        NOT NULL REFERENCES makerspaces_project,
    person_id  uuid        NOT NULL,
    words      text        NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    state      text        NOT NULL CHECK (state IN ('asked', 'accepted', 'declined')),
    created_at timestamptz NOT NULL,
    UNIQUE (project_id, person_id)
);
