-- The virtual park: service centres, when they are open, appointments, cases and free desks. Days and times of day are Shenzhen's.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE spaces_centre (
    id            uuid    PRIMARY KEY,
    slug          text    NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position      int     NOT NULL,
    building_slug text    NOT NULL REFERENCES places_building,
    level         int     NOT NULL CHECK (level <> 0),
    name_en       text    NOT NULL CHECK (name_en <> ''),
    name_zh       text    NOT NULL CHECK (name_zh <> ''),
    about_en      text    NOT NULL,
    about_zh      text    NOT NULL,
    -- free desks that teams book for a day; 0 when it has none
    desks         int     NOT NULL CHECK (desks BETWEEN 0 AND 500),
    demonstration boolean NOT NULL
);

-- What a centre does, how long an appointment takes, and how many people are served at once.
CREATE TABLE spaces_centre_service (
    centre_id uuid NOT NULL REFERENCES spaces_centre ON DELETE CASCADE,
    service   text NOT NULL CHECK (service IN ('policy', 'government', 'ip', 'testing', 'desks', 'registration')),
    minutes   int  NOT NULL CHECK (minutes BETWEEN 10 AND 240),
    windows   int  NOT NULL CHECK (windows BETWEEN 1 AND 50),
    PRIMARY KEY (centre_id, service)
);

CREATE TABLE spaces_centre_hours (
    centre_id uuid     NOT NULL REFERENCES spaces_centre ON DELETE CASCADE,
    weekday   smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens     time(0)  NOT NULL,
    closes    time(0)  NOT NULL CHECK (opens < closes),
    PRIMARY KEY (centre_id, weekday)
);

CREATE TABLE spaces_centre_closed (
    centre_id uuid NOT NULL REFERENCES spaces_centre ON DELETE CASCADE,
    first_day date NOT NULL,
    last_day  date NOT NULL CHECK (first_day <= last_day),
    note_en   text NOT NULL CHECK (length(note_en) BETWEEN 1 AND 80),
    note_zh   text NOT NULL CHECK (length(note_zh) BETWEEN 1 AND 80),
    PRIMARY KEY (centre_id, first_day)
);

-- Numbers of appointments, cases and desk days: VP-2026-000123.
CREATE SEQUENCE spaces_park_number;

-- A window serves one person at a time; nobody has two appointments at once, or more than three to come.
CREATE TABLE spaces_appointment (
    id              uuid        PRIMARY KEY,
    number          text        NOT NULL UNIQUE CHECK (number ~ '^VP-[0-9]{4}-[0-9]{6,}$'),
    centre_id       uuid        NOT NULL,
    service         text        NOT NULL,
    service_window  int         NOT NULL CHECK (service_window >= 1),
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL CHECK (ends_at > starts_at),
    person_id       uuid        NOT NULL,
    organisation_id uuid        REFERENCES accounts_organisation,
    -- which of the person's three
    place           smallint    NOT NULL CHECK (place BETWEEN 1 AND 3),
    subject         text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 500),
    state           text        NOT NULL CHECK (state IN ('booked', 'kept', 'no-show', 'cancelled')),
    -- how often it was changed: calendars take the newest
    revision        int         NOT NULL DEFAULT 0,
    -- for which beginning the reminder was sent
    reminded_for    timestamptz,
    created_at      timestamptz NOT NULL,
    FOREIGN KEY (centre_id, service) REFERENCES spaces_centre_service,
    CONSTRAINT spaces_appointment_window EXCLUDE USING gist (centre_id WITH =, service WITH =, service_window WITH =,
        tstzrange(starts_at, ends_at) WITH &&) WHERE (state <> 'cancelled'),
    CONSTRAINT spaces_appointment_person EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
        WHERE (state = 'booked')
);
CREATE UNIQUE INDEX spaces_appointment_three ON spaces_appointment (person_id, place) WHERE state = 'booked';
CREATE INDEX spaces_appointment_own ON spaces_appointment (person_id, id DESC);
CREATE INDEX spaces_appointment_day ON spaces_appointment (starts_at);
CREATE INDEX spaces_appointment_ended ON spaces_appointment (ends_at) WHERE state = 'booked';

-- Questions to a centre without an appointment.
CREATE TABLE spaces_case (
    id              uuid        PRIMARY KEY,
    number          text        NOT NULL UNIQUE CHECK (number ~ '^VP-[0-9]{4}-[0-9]{6,}$'),
    centre_id       uuid        NOT NULL,
    service         text        NOT NULL,
    person_id       uuid        NOT NULL,
    organisation_id uuid        REFERENCES accounts_organisation,
    title           text        NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    question        text        NOT NULL CHECK (length(question) BETWEEN 1 AND 4000),
    state           text        NOT NULL CHECK (state IN ('open', 'assigned', 'answered', 'closed', 'reopened')),
    -- the operator who answers
    assignee_id     uuid,
    -- until when the next deed is due; null once it is closed
    due_at          timestamptz,
    created_at      timestamptz NOT NULL,
    FOREIGN KEY (centre_id, service) REFERENCES spaces_centre_service,
    CHECK ((state = 'closed') = (due_at IS NULL)),
    CHECK (state NOT IN ('assigned', 'answered') OR assignee_id IS NOT NULL)
);
CREATE INDEX spaces_case_own ON spaces_case (person_id, id DESC);
CREATE INDEX spaces_case_queue ON spaces_case (due_at, id) WHERE due_at IS NOT NULL;

CREATE TABLE spaces_case_file (
    id         uuid        PRIMARY KEY,
    case_id    uuid        NOT NULL REFERENCES spaces_case,
    hash       text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type text        NOT NULL,
    bytes      bigint      NOT NULL CHECK (bytes >= 0),
    by         text        NOT NULL CHECK (by IN ('asker', 'operator')),
    person_id  uuid,
    at         timestamptz NOT NULL
);
CREATE INDEX spaces_case_file_case ON spaces_case_file (case_id, id);

CREATE TABLE spaces_case_event (
    id        uuid        PRIMARY KEY,
    case_id   uuid        NOT NULL REFERENCES spaces_case,
    at        timestamptz NOT NULL,
    event     text        NOT NULL,
    state     text        NOT NULL,
    by        text        NOT NULL CHECK (by IN ('asker', 'operator', 'system')),
    person_id uuid,
    text      text        CHECK (length(text) BETWEEN 1 AND 4000)
);
CREATE INDEX spaces_case_event_case ON spaces_case_event (case_id, id);
CREATE TABLE spaces_case_event_file (
    event_id uuid NOT NULL REFERENCES spaces_case_event,
    file_id  uuid NOT NULL UNIQUE REFERENCES spaces_case_file,
    PRIMARY KEY (event_id, file_id)
);

CREATE FUNCTION spaces_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% never changes', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER spaces_case_event_kept BEFORE UPDATE OR DELETE ON spaces_case_event
    FOR EACH ROW EXECUTE FUNCTION spaces_refuse_change();
CREATE TRIGGER spaces_case_event_file_kept BEFORE UPDATE OR DELETE ON spaces_case_event_file
    FOR EACH ROW EXECUTE FUNCTION spaces_refuse_change();

-- A desk for a day. A row is one desk of one team; what the pass proves is kept as hashes.
CREATE TABLE spaces_desk_day (
    id              uuid        PRIMARY KEY,
    number          text        NOT NULL UNIQUE CHECK (number ~ '^VP-[0-9]{4}-[0-9]{6,}$'),
    centre_id       uuid        NOT NULL REFERENCES spaces_centre,
    day             date        NOT NULL,
    desk            int         NOT NULL CHECK (desk >= 1),
    organisation_id uuid        NOT NULL REFERENCES accounts_organisation,
    person_id       uuid,
    -- which of the organisation's desks of that day
    place           smallint    NOT NULL CHECK (place >= 1),
    state           text        NOT NULL CHECK (state IN ('held', 'booked', 'checked-in', 'no-show', 'cancelled')),
    held_until      timestamptz NOT NULL,
    token_hash      bytea       UNIQUE,
    code_hash       bytea       UNIQUE,
    checked_in_at   timestamptz,
    created_at      timestamptz NOT NULL,
    CHECK ((token_hash IS NULL) = (code_hash IS NULL)),
    CHECK (state NOT IN ('booked', 'checked-in') OR token_hash IS NOT NULL),
    CHECK ((state = 'checked-in') = (checked_in_at IS NOT NULL))
);
CREATE UNIQUE INDEX spaces_desk_day_once ON spaces_desk_day (centre_id, day, desk) WHERE state <> 'cancelled';
CREATE UNIQUE INDEX spaces_desk_day_team ON spaces_desk_day (organisation_id, day, place) WHERE state <> 'cancelled';
CREATE INDEX spaces_desk_day_own ON spaces_desk_day (organisation_id, id DESC);
CREATE INDEX spaces_desk_day_open ON spaces_desk_day (day) WHERE state IN ('held', 'booked');
