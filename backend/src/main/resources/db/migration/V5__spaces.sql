-- Spaces to let. What is invented or estimated says so.
CREATE TABLE spaces_unit (
    id               uuid    PRIMARY KEY,
    slug             text    NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    building_slug    text    NOT NULL REFERENCES places_building,
    name_en          text    NOT NULL CHECK (name_en <> ''),
    name_zh          text    NOT NULL CHECK (name_zh <> ''),
    about_en         text    NOT NULL,
    about_zh         text    NOT NULL,
    owner_en         text    NOT NULL,
    owner_zh         text    NOT NULL,
    level_from       int     NOT NULL,
    level_to         int     NOT NULL CHECK (level_to >= level_from),
    ownership        text    NOT NULL CHECK (ownership IN ('state', 'collective', 'private', 'government')),
    area_m2          numeric(12, 2) NOT NULL CHECK (area_m2 > 0),
    rent_cny_m2_month numeric(10, 2) CHECK (rent_cny_m2_month >= 0),
    min_lease_months int     NOT NULL CHECK (min_lease_months >= 1),
    requirements     jsonb   NOT NULL CHECK (jsonb_typeof(requirements) = 'array'),
    available_from   date,
    uses             text[]  NOT NULL CHECK (cardinality(uses) >= 1),
    lat              double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon              double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    estimated        boolean NOT NULL,
    demonstration    boolean NOT NULL,
    version          bigint  NOT NULL DEFAULT 1
);
CREATE INDEX spaces_unit_building ON spaces_unit (building_slug);
