-- What makerspaces lend by time: machines, instruments, rooms, and the office hours of mentors. Weeks, days and times of day are Shenzhen's.
CREATE TABLE makerspaces_training (
    id           uuid PRIMARY KEY,
    space_id     uuid NOT NULL REFERENCES makerspaces_space,
    slug         text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_en      text NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    name_zh      text NOT NULL CHECK (length(name_zh) BETWEEN 1 AND 120),
    about_en     text NOT NULL,
    about_zh     text NOT NULL,
    -- for how long it is good; null for ever
    valid_months int  CHECK (valid_months BETWEEN 1 AND 120),
    UNIQUE (space_id, slug)
);

CREATE TABLE makerspaces_bookable (
    id             uuid    PRIMARY KEY,
    space_id       uuid    NOT NULL REFERENCES makerspaces_space,
    slug           text    NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
    position       int     NOT NULL DEFAULT 0,
    sort           text    NOT NULL CHECK (sort IN ('machine', 'room', 'mentor')),
    kind           text    NOT NULL CHECK (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_en        text    NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    name_zh        text    NOT NULL CHECK (length(name_zh) BETWEEN 1 AND 120),
    about_en       text    NOT NULL CHECK (length(about_en) <= 2000),
    about_zh       text    NOT NULL CHECK (length(about_zh) <= 2000),
    model          text    NOT NULL DEFAULT '' CHECK (length(model) <= 120),
    room           text    NOT NULL DEFAULT '' CHECK (length(room) <= 80),
    state          text    NOT NULL CHECK (state IN ('in-service', 'out-of-order', 'retired')),
    -- the person whose time it is, for mentors
    person_id      uuid,
    -- rules: minutes unless they say otherwise
    grid_minutes   int     NOT NULL CHECK (grid_minutes IN (5, 10, 15, 20, 30, 60)),
    min_minutes    int     NOT NULL CHECK (min_minutes BETWEEN 5 AND 10080),
    max_minutes    int     NOT NULL CHECK (max_minutes BETWEEN min_minutes AND 10080),
    notice_minutes int     NOT NULL CHECK (notice_minutes BETWEEN 0 AND 43200),
    ahead_days     int     NOT NULL CHECK (ahead_days BETWEEN 1 AND 366),
    buffer_minutes int     NOT NULL CHECK (buffer_minutes BETWEEN 0 AND 1440),
    cancel_minutes int     NOT NULL CHECK (cancel_minutes BETWEEN 0 AND 43200),
    -- of one person in a week; null for as many as there are
    week_minutes   int     CHECK (week_minutes BETWEEN 5 AND 10080),
    -- how long what came free is kept for who waits first
    offer_minutes  int     NOT NULL CHECK (offer_minutes BETWEEN 5 AND 10080),
    -- so many times in so many days nobody came: nothing for so many days
    no_show_limit  int     NOT NULL CHECK (no_show_limit BETWEEN 1 AND 20),
    no_show_days   int     NOT NULL CHECK (no_show_days BETWEEN 1 AND 366),
    block_days     int     NOT NULL CHECK (block_days BETWEEN 0 AND 366),
    photo_hash     text    CHECK (photo_hash ~ '^[0-9a-f]{64}$'),
    version        int     NOT NULL DEFAULT 0,
    demonstration  boolean NOT NULL DEFAULT false
);
CREATE INDEX makerspaces_bookable_space ON makerspaces_bookable (space_id);

-- Weekly hours in minutes of the day, 1440 being midnight, so that days join; the makerspace's hours hold where there are none.
CREATE TABLE makerspaces_bookable_hours (
    bookable_id uuid     NOT NULL REFERENCES makerspaces_bookable ON DELETE CASCADE,
    weekday     smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens       int      NOT NULL CHECK (opens BETWEEN 0 AND 1439),
    closes      int      NOT NULL CHECK (closes > opens AND closes <= 1440),
    EXCLUDE USING gist (bookable_id WITH =, weekday WITH =, int4range(opens, closes) WITH &&)
);

-- Days with other hours; closed where they are null.
CREATE TABLE makerspaces_bookable_exception (
    bookable_id uuid NOT NULL REFERENCES makerspaces_bookable ON DELETE CASCADE,
    first_day   date NOT NULL,
    last_day    date NOT NULL CHECK (first_day <= last_day),
    opens       int  CHECK (opens BETWEEN 0 AND 1439),
    closes      int  CHECK (closes > opens AND closes <= 1440),
    note        text NOT NULL CHECK (length(note) BETWEEN 1 AND 120),
    CHECK ((opens IS NULL) = (closes IS NULL)),
    EXCLUDE USING gist (bookable_id WITH =, daterange(first_day, last_day, '[]') WITH &&)
);

CREATE TABLE makerspaces_bookable_training (
    bookable_id uuid NOT NULL REFERENCES makerspaces_bookable ON DELETE CASCADE,
    training_id uuid NOT NULL REFERENCES makerspaces_training,
    PRIMARY KEY (bookable_id, training_id)
);

-- What a begun unit of time costs, by what the organisation is; free for those who have no line.
CREATE TABLE makerspaces_rate (
    bookable_id uuid    NOT NULL REFERENCES makerspaces_bookable ON DELETE CASCADE,
    payer       text    NOT NULL CHECK (payer IN ('anybody', 'maker', 'supplier', 'provider', 'landlord', 'platform')),
    minutes     int     NOT NULL CHECK (minutes IN (15, 30, 60)),
    price       numeric(10, 2) NOT NULL CHECK (price >= 0),
    PRIMARY KEY (bookable_id, payer)
);

-- Who has had which training, from whom, and until when it is good. One line stands at a time; earlier ones are kept.
CREATE TABLE makerspaces_trained (
    id          uuid        PRIMARY KEY,
    training_id uuid        NOT NULL REFERENCES makerspaces_training,
    person_id   uuid        NOT NULL,
    given_by    uuid,
    given_at    timestamptz NOT NULL,
    -- the last day on which it is good; null for ever
    expires_on  date,
    revoked_at  timestamptz
);
CREATE UNIQUE INDEX makerspaces_trained_once ON makerspaces_trained (training_id, person_id) WHERE revoked_at IS NULL;
CREATE INDEX makerspaces_trained_person ON makerspaces_trained (person_id);

CREATE SEQUENCE makerspaces_booking_number;

-- A thing is booked once: two rows that are not cancelled never share a moment of it, the pause after each included.
CREATE TABLE makerspaces_booking (
    id              uuid        PRIMARY KEY,
    number          text        NOT NULL UNIQUE CHECK (number ~ '^MB-[0-9]{4}-[0-9]{6,}$'),
    bookable_id     uuid        NOT NULL REFERENCES makerspaces_bookable,
    -- a booking of a person's, or a block by a keeper or by an event
    kind            text        NOT NULL CHECK (kind IN ('booking', 'block', 'event')),
    series_id       uuid,
    -- null for blocks, and once the person is forgotten
    person_id       uuid,
    organisation_id uuid        REFERENCES accounts_organisation,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL CHECK (ends_at > starts_at),
    taken           tstzrange   NOT NULL CHECK (lower(taken) = starts_at AND upper(taken) >= ends_at),
    state           text        NOT NULL CHECK (state IN ('offered', 'held', 'booked', 'used', 'no-show', 'cancelled')),
    -- until when what is offered has to be accepted and what is held to be paid
    held_until      timestamptz,
    note            text        NOT NULL DEFAULT '' CHECK (length(note) <= 300),
    -- as agreed when it was booked, whatever the rates are now; in yuan
    price           numeric(10, 2) NOT NULL DEFAULT 0 CHECK (price >= 0),
    paid_at         timestamptz,
    returned        numeric(10, 2) NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND price),
    -- given up after the time for that
    late            boolean     NOT NULL DEFAULT false,
    revision        int         NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    CHECK ((held_until IS NOT NULL) = (state IN ('offered', 'held'))),
    CHECK (state NOT IN ('booked', 'used', 'no-show') OR price = 0 OR paid_at IS NOT NULL),
    CHECK (kind = 'booking' OR (person_id IS NULL AND price = 0 AND state IN ('booked', 'cancelled'))),
    CONSTRAINT makerspaces_booking_once EXCLUDE USING gist (bookable_id WITH =, taken WITH &&) WHERE (state <> 'cancelled')
);
CREATE INDEX makerspaces_booking_person ON makerspaces_booking (person_id, starts_at DESC) WHERE person_id IS NOT NULL;
CREATE INDEX makerspaces_booking_due ON makerspaces_booking (held_until) WHERE held_until IS NOT NULL;
CREATE INDEX makerspaces_booking_over ON makerspaces_booking (ends_at) WHERE state = 'booked';
CREATE INDEX makerspaces_booking_series ON makerspaces_booking (series_id) WHERE series_id IS NOT NULL;

-- Minutes of a person in a week, counted by the trigger below: however many book at once, nobody gets more than the rule gives.
CREATE TABLE makerspaces_week_use (
    bookable_id uuid NOT NULL REFERENCES makerspaces_bookable,
    person_id   uuid NOT NULL,
    week        date NOT NULL,
    minutes     int  NOT NULL CHECK (minutes >= 0),
    PRIMARY KEY (bookable_id, person_id, week)
);

CREATE FUNCTION makerspaces_count_use() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    old_week date; old_minutes int := 0; new_week date; new_minutes int := 0; used int; quota int;
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.person_id IS NOT NULL AND OLD.state <> 'cancelled' THEN
        old_week := date_trunc('week', OLD.starts_at AT TIME ZONE 'Asia/Shanghai')::date;
        old_minutes := extract(epoch FROM OLD.ends_at - OLD.starts_at) / 60;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.person_id IS NOT NULL AND NEW.state <> 'cancelled' THEN
        new_week := date_trunc('week', NEW.starts_at AT TIME ZONE 'Asia/Shanghai')::date;
        new_minutes := extract(epoch FROM NEW.ends_at - NEW.starts_at) / 60;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.person_id IS NOT DISTINCT FROM NEW.person_id AND old_week IS NOT DISTINCT FROM new_week
        AND old_minutes = new_minutes THEN
        RETURN NULL;
    END IF;
    IF old_minutes > 0 THEN
        UPDATE makerspaces_week_use SET minutes = minutes - old_minutes
        WHERE bookable_id = OLD.bookable_id AND person_id = OLD.person_id AND week = old_week;
    END IF;
    IF new_minutes > 0 THEN
        INSERT INTO makerspaces_week_use (bookable_id, person_id, week, minutes) VALUES (NEW.bookable_id, NEW.person_id, new_week, new_minutes)
        ON CONFLICT (bookable_id, person_id, week) DO UPDATE SET minutes = makerspaces_week_use.minutes + EXCLUDED.minutes
        RETURNING minutes INTO used;
        SELECT week_minutes INTO quota FROM makerspaces_bookable WHERE id = NEW.bookable_id;
        IF used > quota AND (old_week IS DISTINCT FROM new_week OR new_minutes > old_minutes) THEN
            RAISE EXCEPTION 'more than % minutes in the week of %', quota, new_week
                USING ERRCODE = 'check_violation', CONSTRAINT = 'makerspaces_week_quota';
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER makerspaces_booking_use AFTER INSERT OR UPDATE OR DELETE ON makerspaces_booking
    FOR EACH ROW EXECUTE FUNCTION makerspaces_count_use();

-- What happened to a booking; only ever added to.
CREATE TABLE makerspaces_booking_event (
    id         uuid        PRIMARY KEY,
    booking_id uuid        NOT NULL REFERENCES makerspaces_booking,
    at         timestamptz NOT NULL,
    event      text        NOT NULL,
    state      text        NOT NULL,
    by         text        NOT NULL CHECK (by IN ('person', 'keeper', 'system')),
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL
);
CREATE INDEX makerspaces_booking_event_of ON makerspaces_booking_event (booking_id, id);
CREATE FUNCTION makerspaces_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% never changes', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER makerspaces_booking_event_kept BEFORE UPDATE OR DELETE ON makerspaces_booking_event
    FOR EACH ROW EXECUTE FUNCTION makerspaces_refuse_change();

-- Who wants a time that somebody else has, in the order in which they asked.
CREATE TABLE makerspaces_wait (
    id              uuid        PRIMARY KEY,
    bookable_id     uuid        NOT NULL REFERENCES makerspaces_bookable,
    person_id       uuid        NOT NULL,
    organisation_id uuid        REFERENCES accounts_organisation,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL CHECK (ends_at > starts_at),
    state           text        NOT NULL CHECK (state IN ('waiting', 'offered', 'taken', 'lapsed', 'withdrawn')),
    -- what is offered
    booking_id      uuid        REFERENCES makerspaces_booking,
    created_at      timestamptz NOT NULL,
    CHECK (state NOT IN ('offered', 'taken') OR booking_id IS NOT NULL)
);
CREATE INDEX makerspaces_wait_queue ON makerspaces_wait (bookable_id, id) WHERE state = 'waiting';
CREATE UNIQUE INDEX makerspaces_wait_once ON makerspaces_wait (bookable_id, person_id, starts_at, ends_at)
    WHERE state IN ('waiting', 'offered');
CREATE INDEX makerspaces_wait_person ON makerspaces_wait (person_id, id DESC);

-- Calendars of others in which a thing is busy: a file that was sent, or an address that is read again and again.
CREATE TABLE makerspaces_calendar (
    id          uuid        PRIMARY KEY,
    bookable_id uuid        NOT NULL REFERENCES makerspaces_bookable ON DELETE CASCADE,
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    url         text        CHECK (length(url) <= 2000),
    read_at     timestamptz,
    fault       text        CHECK (length(fault) <= 300),
    events      int         NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL
);
CREATE INDEX makerspaces_calendar_of ON makerspaces_calendar (bookable_id);
CREATE TABLE makerspaces_busy (
    calendar_id uuid        NOT NULL REFERENCES makerspaces_calendar ON DELETE CASCADE,
    bookable_id uuid        NOT NULL REFERENCES makerspaces_bookable ON DELETE CASCADE,
    starts_at   timestamptz NOT NULL,
    ends_at     timestamptz NOT NULL CHECK (ends_at > starts_at)
);
CREATE INDEX makerspaces_busy_of ON makerspaces_busy USING gist (bookable_id, tstzrange(starts_at, ends_at));
CREATE INDEX makerspaces_busy_calendar ON makerspaces_busy (calendar_id);

-- The address at which a person's calendar reads their bookings; its secret is kept as a hash.
CREATE TABLE makerspaces_feed (
    person_id  uuid        PRIMARY KEY,
    token_hash bytea       NOT NULL UNIQUE,
    created_at timestamptz NOT NULL
);
