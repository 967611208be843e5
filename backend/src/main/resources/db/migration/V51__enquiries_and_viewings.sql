-- Questions of makers to owners: one thread for a unit and a person.
CREATE TABLE spaces_enquiry (
    id              uuid        PRIMARY KEY,
    unit_id         uuid        NOT NULL REFERENCES spaces_lettable_unit,
    -- who let the unit when it began
    owner_id        uuid        NOT NULL REFERENCES accounts_organisation,
    person_id       uuid        NOT NULL,
    organisation_id uuid        REFERENCES accounts_organisation,
    created_at      timestamptz NOT NULL,
    -- of the last message, and whose it is
    last_at         timestamptz NOT NULL,
    last_by         text        NOT NULL CHECK (last_by IN ('maker', 'owner')),
    CONSTRAINT spaces_enquiry_once UNIQUE (unit_id, owner_id, person_id)
);
CREATE INDEX spaces_enquiry_own ON spaces_enquiry (person_id, id DESC);
CREATE INDEX spaces_enquiry_received ON spaces_enquiry (owner_id, id DESC);
CREATE TABLE spaces_enquiry_message (
    id         uuid        PRIMARY KEY,
    enquiry_id uuid        NOT NULL REFERENCES spaces_enquiry,
    at         timestamptz NOT NULL,
    by         text        NOT NULL CHECK (by IN ('maker', 'owner')),
    person_id  uuid,
    text       text        NOT NULL CHECK (length(text) BETWEEN 1 AND 2000)
);
CREATE INDEX spaces_enquiry_message_thread ON spaces_enquiry_message (enquiry_id, id);
CREATE TRIGGER spaces_enquiry_message_kept BEFORE UPDATE OR DELETE ON spaces_enquiry_message
    FOR EACH ROW EXECUTE FUNCTION spaces_refuse_change();

-- When a unit can be viewed: what its owner says. Weekdays and times of day are Shenzhen's.
CREATE TABLE spaces_viewing_plan (
    unit_id uuid   PRIMARY KEY REFERENCES spaces_lettable_unit ON DELETE CASCADE,
    -- where people meet
    meeting text   NOT NULL DEFAULT '' CHECK (length(meeting) <= 300),
    version bigint NOT NULL DEFAULT 1
);
CREATE TABLE spaces_viewing_week (
    unit_id  uuid     NOT NULL REFERENCES spaces_viewing_plan ON DELETE CASCADE,
    weekday  smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens    time(0)  NOT NULL,
    closes   time(0)  NOT NULL CHECK (opens < closes),
    minutes  int      NOT NULL CHECK (minutes BETWEEN 10 AND 240),
    capacity int      NOT NULL CHECK (capacity BETWEEN 1 AND 20),
    PRIMARY KEY (unit_id, weekday, opens)
);
CREATE TABLE spaces_viewing_single (
    unit_id   uuid        NOT NULL REFERENCES spaces_viewing_plan ON DELETE CASCADE,
    starts_at timestamptz NOT NULL,
    minutes   int         NOT NULL CHECK (minutes BETWEEN 10 AND 240),
    capacity  int         NOT NULL CHECK (capacity BETWEEN 1 AND 20),
    PRIMARY KEY (unit_id, starts_at)
);
CREATE TABLE spaces_viewing_closed (
    unit_id uuid NOT NULL REFERENCES spaces_viewing_plan ON DELETE CASCADE,
    day     date NOT NULL,
    PRIMARY KEY (unit_id, day)
);

-- A seat of a time is one person's; nobody is at two places at once, or has two viewings of one unit to come.
CREATE SEQUENCE spaces_viewing_number;
CREATE TABLE spaces_viewing (
    id              uuid        PRIMARY KEY,
    number          text        NOT NULL UNIQUE CHECK (number ~ '^VW-[0-9]{4}-[0-9]{6,}$'),
    unit_id         uuid        NOT NULL REFERENCES spaces_lettable_unit,
    owner_id        uuid        NOT NULL REFERENCES accounts_organisation,
    seat            smallint    NOT NULL CHECK (seat BETWEEN 1 AND 20),
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL CHECK (ends_at > starts_at),
    person_id       uuid        NOT NULL,
    organisation_id uuid        REFERENCES accounts_organisation,
    note            text        NOT NULL CHECK (length(note) <= 500),
    state           text        NOT NULL CHECK (state IN ('booked', 'done', 'no-show', 'cancelled')),
    -- why the owner cancelled it; empty for nothing
    reason          text        NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
    -- how often it was changed: calendars take the newest
    revision        int         NOT NULL DEFAULT 0,
    -- for which beginning the reminder was sent
    reminded_for    timestamptz,
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    CONSTRAINT spaces_viewing_seat EXCLUDE USING gist (unit_id WITH =, seat WITH =, tstzrange(starts_at, ends_at) WITH &&)
        WHERE (state <> 'cancelled'),
    CONSTRAINT spaces_viewing_person EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
        WHERE (state = 'booked')
);
CREATE UNIQUE INDEX spaces_viewing_once ON spaces_viewing (unit_id, person_id) WHERE state = 'booked';
CREATE INDEX spaces_viewing_own ON spaces_viewing (person_id, id DESC);
CREATE INDEX spaces_viewing_received ON spaces_viewing (owner_id, starts_at);
CREATE INDEX spaces_viewing_ended ON spaces_viewing (ends_at) WHERE state = 'booked';

-- Addresses at which calendars read viewings. The secret in them is kept as a hash. Of a person's own ones, or of an owner's.
CREATE TABLE spaces_viewing_feed (
    id         uuid        PRIMARY KEY,
    person_id  uuid        NOT NULL,
    owner_id   uuid        REFERENCES accounts_organisation,
    token_hash bytea       NOT NULL UNIQUE,
    created_at timestamptz NOT NULL,
    CONSTRAINT spaces_viewing_feed_once UNIQUE NULLS NOT DISTINCT (person_id, owner_id)
);
