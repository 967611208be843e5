-- Who sells. A demonstration supplier is invented and says so.
CREATE TABLE supply_supplier (
    id            uuid    PRIMARY KEY,
    slug          text    NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_en       text    NOT NULL CHECK (name_en <> ''),
    name_zh       text    NOT NULL CHECK (name_zh <> ''),
    about_en      text    NOT NULL,
    about_zh      text    NOT NULL,
    kind          text    NOT NULL CHECK (kind IN ('distributor', 'wholesale-stall', 'module-shop', 'stall', 'one-metre-counter')),
    demonstration boolean NOT NULL,
    state         text    NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'closed'))
);

-- Which counters a supplier occupies; a counter has one occupant.
CREATE TABLE supply_supplier_counter (
    supplier_id   uuid NOT NULL REFERENCES supply_supplier,
    counter_id    uuid NOT NULL UNIQUE REFERENCES places_counter,
    building_slug text NOT NULL,
    PRIMARY KEY (supplier_id, counter_id)
);
CREATE INDEX supply_supplier_counter_building ON supply_supplier_counter (building_slug);

-- Whether a price list is one: 1 to 20 steps {"from": whole number, "unitPrice": decimal text}, quantities strictly rising from 1 or
-- more, prices above 0 with at most six decimals.
CREATE FUNCTION supply_price_breaks_valid(breaks jsonb) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    step   jsonb;
    price  text;
    here   numeric;
    before numeric := 0;
BEGIN
    IF jsonb_typeof(breaks) <> 'array' OR jsonb_array_length(breaks) NOT BETWEEN 1 AND 20 THEN
        RETURN false;
    END IF;
    -- by position: a query over the elements would take twice as long, and every row of a bulk load comes through here
    FOR i IN 0 .. jsonb_array_length(breaks) - 1 LOOP
        step := breaks -> i;
        price := step ->> 'unitPrice';
        IF jsonb_typeof(step -> 'from') IS DISTINCT FROM 'number' OR jsonb_typeof(step -> 'unitPrice') IS DISTINCT FROM 'string' THEN
            RETURN false;
        END IF;
        here := (step -> 'from')::numeric;
        IF here <= before OR here <> trunc(here) OR price !~ '^[0-9]{1,12}([.][0-9]{1,6})?$' OR price !~ '[1-9]' THEN
            RETURN false;
        END IF;
        before := here;
    END LOOP;
    RETURN true;
END $$;

CREATE TABLE supply_offer (
    id            uuid    PRIMARY KEY,
    supplier_id   uuid    NOT NULL REFERENCES supply_supplier,
    part_id       uuid    NOT NULL REFERENCES catalogue_part,
    category_slug text    NOT NULL,
    sku           text    NOT NULL CHECK (sku <> ''),
    stock         bigint  NOT NULL CHECK (stock >= 0),
    moq           int     NOT NULL CHECK (moq >= 1),
    multiple      int     NOT NULL CHECK (multiple >= 1),
    packaging     text    CHECK (packaging IN ('cut-tape', 'reel', 'tray', 'tube', 'bag', 'box')),
    date_code     text    CHECK (date_code ~ '^[0-9]{4}$'),
    currency      char(3) NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    price_breaks  jsonb   NOT NULL CHECK (supply_price_breaks_valid(price_breaks)),
    counter_id    uuid,
    updated_at    timestamptz NOT NULL DEFAULT now(),
    version       bigint  NOT NULL DEFAULT 1,
    UNIQUE (supplier_id, sku),
    FOREIGN KEY (supplier_id, counter_id) REFERENCES supply_supplier_counter,
    -- the least possible order has a price
    CHECK ((price_breaks -> 0 ->> 'from')::bigint <= ((moq::bigint + multiple - 1) / multiple) * multiple)
);
CREATE INDEX supply_offer_part ON supply_offer (part_id);
CREATE INDEX supply_offer_supplier ON supply_offer (supplier_id, id);

-- How many offers a supplier has in each category, kept by those who write offers: counting a million rows would be too slow to show.
CREATE TABLE supply_tally (
    supplier_id   uuid   NOT NULL REFERENCES supply_supplier,
    category_slug text   NOT NULL,
    offers        bigint NOT NULL CHECK (offers >= 0),
    PRIMARY KEY (supplier_id, category_slug)
);
