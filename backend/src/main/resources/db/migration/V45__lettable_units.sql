-- What can be leased of a space: a floor, or a part of one. What is invented says so.
CREATE TABLE spaces_lettable_unit (
    id                      uuid           PRIMARY KEY,
    space_id                uuid           NOT NULL REFERENCES spaces_unit,
    level                   int            NOT NULL CHECK (level <> 0),
    label                   text           NOT NULL CHECK (length(label) BETWEEN 1 AND 20),
    gross_m2                numeric(10, 2) NOT NULL CHECK (gross_m2 > 0),
    usable_m2               numeric(10, 2) NOT NULL CHECK (usable_m2 > 0 AND usable_m2 <= gross_m2),
    uses                    text[]         NOT NULL CHECK (cardinality(uses) >= 1),
    -- null until the owner has proved the title
    title_proof             text           CHECK (title_proof IN ('title-certificate', 'collective-certificate', 'government-allocation', 'head-lease')),
    title_proved_on         date,
    floor_load_kg_m2        int            CHECK (floor_load_kg_m2 > 0),
    clear_height_m          numeric(4, 2)  CHECK (clear_height_m > 0),
    power_kva               numeric(8, 1)  CHECK (power_kva > 0),
    passenger_lift_kg       int            CHECK (passenger_lift_kg > 0),
    freight_lift_kg         int            CHECK (freight_lift_kg > 0),
    water                   boolean        NOT NULL,
    fume_extraction         boolean        NOT NULL,
    -- null when on request; the effective cost follows from the other terms and is written with them
    rent_cny_m2_month       numeric(10, 2) CHECK (rent_cny_m2_month >= 0),
    effective_cny_m2_month  numeric(12, 2),
    management_cny_m2_month numeric(10, 2) NOT NULL CHECK (management_cny_m2_month >= 0),
    rent_free_days          int            NOT NULL CHECK (rent_free_days >= 0),
    deposit_months          numeric(4, 1)  NOT NULL CHECK (deposit_months >= 0),
    agency_months           numeric(4, 1)  NOT NULL CHECK (agency_months >= 0),
    min_term_months         int            NOT NULL CHECK (min_term_months >= 1),
    requirements            jsonb          NOT NULL CHECK (jsonb_typeof(requirements) = 'array'),
    -- null when on request
    free_from               date,
    -- null when nobody ever confirmed it
    confirmed_on            date,
    demonstration           boolean        NOT NULL,
    changed_at              timestamptz    NOT NULL,
    version                 bigint         NOT NULL DEFAULT 1,
    UNIQUE (space_id, label),
    CHECK ((title_proof IS NULL) = (title_proved_on IS NULL)),
    CHECK ((rent_cny_m2_month IS NULL) = (effective_cny_m2_month IS NULL))
);
CREATE INDEX spaces_lettable_unit_space ON spaces_lettable_unit (space_id) INCLUDE (gross_m2);

-- What is paid beside rent and management.
CREATE TABLE spaces_lettable_unit_fee (
    unit_id    uuid           NOT NULL REFERENCES spaces_lettable_unit ON DELETE CASCADE,
    position   int            NOT NULL,
    kind       text           NOT NULL CHECK (kind IN ('monthly-m2', 'one-off', 'per-kwh')),
    name_en    text           NOT NULL CHECK (name_en <> ''),
    name_zh    text           NOT NULL CHECK (name_zh <> ''),
    amount_cny numeric(12, 4) NOT NULL CHECK (amount_cny >= 0),
    PRIMARY KEY (unit_id, position)
);

-- Units are never larger than their space and lie on its floors, spaces are never larger than their building. The larger one is locked
-- first, so that two who add at the same time do not both find room; looked at when the transaction ends.
CREATE FUNCTION spaces_check_units(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    whole spaces_unit%ROWTYPE;
    taken numeric;
BEGIN
    SELECT * INTO whole FROM spaces_unit WHERE id = checked FOR NO KEY UPDATE;
    SELECT coalesce(sum(gross_m2), 0) INTO taken FROM spaces_lettable_unit WHERE space_id = checked;
    IF taken > whole.area_m2 THEN
        RAISE EXCEPTION 'the units of space % take % m2 of its % m2', checked, taken, whole.area_m2
            USING ERRCODE = 'check_violation', CONSTRAINT = 'spaces_units_fit_space';
    END IF;
    IF EXISTS (SELECT FROM spaces_lettable_unit WHERE space_id = checked AND level NOT BETWEEN whole.level_from AND whole.level_to) THEN
        RAISE EXCEPTION 'a unit of space % is on none of its floors', checked
            USING ERRCODE = 'check_violation', CONSTRAINT = 'spaces_units_on_floors';
    END IF;
END $$;

CREATE FUNCTION spaces_check_building(checked text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    whole numeric;
    taken numeric;
BEGIN
    SELECT gross_area_m2 INTO whole FROM places_building WHERE slug = checked FOR NO KEY UPDATE;
    SELECT coalesce(sum(area_m2), 0) INTO taken FROM spaces_unit WHERE building_slug = checked;
    IF taken > whole THEN
        RAISE EXCEPTION 'the spaces of % take % m2 of its % m2', checked, taken, whole
            USING ERRCODE = 'check_violation', CONSTRAINT = 'spaces_fit_building';
    END IF;
END $$;

CREATE FUNCTION spaces_unit_checked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM spaces_check_units(NEW.space_id);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER spaces_lettable_unit_fits AFTER INSERT OR UPDATE OF gross_m2, space_id, level ON spaces_lettable_unit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION spaces_unit_checked();

CREATE FUNCTION spaces_space_checked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM spaces_check_building(NEW.building_slug);
    PERFORM spaces_check_units(NEW.id);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER spaces_unit_fits AFTER INSERT OR UPDATE OF area_m2, building_slug, level_from, level_to ON spaces_unit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION spaces_space_checked();

CREATE FUNCTION spaces_building_checked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM spaces_check_building(NEW.slug);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER spaces_building_holds AFTER UPDATE OF gross_area_m2 ON places_building
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.gross_area_m2 < OLD.gross_area_m2) EXECUTE FUNCTION spaces_building_checked();

-- Units are found in an index of their own.
ALTER TABLE platform_dirty DROP CONSTRAINT platform_dirty_kind_check, ADD CHECK (kind IN ('part', 'space', 'unit', 'provider'));
ALTER TABLE search_index DROP CONSTRAINT search_index_kind_check, ADD CHECK (kind IN ('part', 'space', 'unit', 'provider'));
