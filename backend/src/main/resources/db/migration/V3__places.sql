-- The district's buildings. Positions, floor counts and most areas are estimates and say so.
CREATE TABLE places_building (
    slug           text    PRIMARY KEY CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position       int     NOT NULL,
    name_en        text    NOT NULL CHECK (name_en <> ''),
    name_zh        text    NOT NULL CHECK (name_zh <> ''),
    address_en     text    NOT NULL,
    address_zh     text    NOT NULL,
    lat            double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon            double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    estimated      boolean NOT NULL,
    gross_area_m2  numeric(12, 2) NOT NULL CHECK (gross_area_m2 > 0),
    area_estimated boolean NOT NULL,
    floors         int     NOT NULL CHECK (floors >= 1),
    basements      int     NOT NULL CHECK (basements >= 0),
    trade_en       text    NOT NULL,
    trade_zh       text    NOT NULL,
    is_market      boolean NOT NULL,
    note_en        text,
    note_zh        text
);

-- The floors of a building that have a plan. Levels count from 1 at the street; the atrium is [x, y, w, h] in metres.
CREATE TABLE places_floor (
    building_slug text NOT NULL REFERENCES places_building,
    level         int  NOT NULL,
    label         text NOT NULL,
    name_en       text NOT NULL,
    name_zh       text NOT NULL,
    width_m       numeric(6, 2) NOT NULL CHECK (width_m > 0),
    height_m      numeric(6, 2) NOT NULL CHECK (height_m > 0),
    atrium_m      double precision[] CHECK (atrium_m IS NULL OR cardinality(atrium_m) = 4),
    PRIMARY KEY (building_slug, level)
);

-- The counters on a floor, each a rectangle in metres from the floor's south-west corner.
CREATE TABLE places_counter (
    id            uuid PRIMARY KEY,
    building_slug text NOT NULL,
    level         int  NOT NULL,
    number        text NOT NULL,
    x_m           numeric(6, 2) NOT NULL CHECK (x_m >= 0),
    y_m           numeric(6, 2) NOT NULL CHECK (y_m >= 0),
    w_m           numeric(6, 2) NOT NULL CHECK (w_m > 0),
    h_m           numeric(6, 2) NOT NULL CHECK (h_m > 0),
    FOREIGN KEY (building_slug, level) REFERENCES places_floor,
    UNIQUE (building_slug, level, number)
);
