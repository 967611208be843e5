-- Makerspaces: what they are, where, who keeps them, when they are open. Days and times of day are Shenzhen's.
CREATE TABLE makerspaces_space (
    id              uuid    PRIMARY KEY,
    slug            text    NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
    position        int     NOT NULL DEFAULT 0,
    -- whose people keep it; null while nobody's
    organisation_id uuid    REFERENCES accounts_organisation,
    building_slug   text    NOT NULL REFERENCES places_building,
    -- the space to let that it is in, if it is in one of them
    unit_id         uuid    REFERENCES spaces_unit,
    level           int     NOT NULL CHECK (level <> 0),
    name_en         text    NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    name_zh         text    NOT NULL CHECK (length(name_zh) BETWEEN 1 AND 120),
    about_en        text    NOT NULL,
    about_zh        text    NOT NULL,
    -- of recognition; null for one that is not recognised
    tier            text    CHECK (tier IN ('municipal', 'provincial', 'national')),
    state           text    NOT NULL DEFAULT 'listed' CHECK (state IN ('draft', 'listed', 'suspended', 'removed')),
    area_m2         numeric(12, 2) NOT NULL CHECK (area_m2 > 0),
    email           text    CHECK (length(email) BETWEEN 3 AND 200),
    phone           text    CHECK (length(phone) BETWEEN 3 AND 40),
    founded         int     CHECK (founded BETWEEN 1980 AND 2200),
    -- what its keeper last said by hand; the hours say it when nothing was
    said_open       boolean,
    said_at         timestamptz,
    said_until      timestamptz,
    demonstration   boolean NOT NULL DEFAULT false,
    CHECK ((said_open IS NULL) = (said_at IS NULL)),
    CHECK ((said_open IS NULL) = (said_until IS NULL))
);
CREATE INDEX makerspaces_space_organisation ON makerspaces_space (organisation_id);

CREATE TABLE makerspaces_space_hours (
    space_id uuid     NOT NULL REFERENCES makerspaces_space ON DELETE CASCADE,
    weekday  smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens    time(0)  NOT NULL,
    closes   time(0)  NOT NULL CHECK (opens < closes),
    PRIMARY KEY (space_id, weekday)
);

CREATE TABLE makerspaces_space_closed (
    space_id  uuid NOT NULL REFERENCES makerspaces_space ON DELETE CASCADE,
    first_day date NOT NULL,
    last_day  date NOT NULL CHECK (first_day <= last_day),
    note_en   text NOT NULL CHECK (length(note_en) BETWEEN 1 AND 80),
    note_zh   text NOT NULL CHECK (length(note_zh) BETWEEN 1 AND 80),
    PRIMARY KEY (space_id, first_day)
);
