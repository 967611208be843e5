-- Owners list units. A space of an owner's is shown as soon as one of its units is.
ALTER TABLE spaces_unit
    ADD owner_id uuid REFERENCES accounts_organisation,
    ADD state    text NOT NULL DEFAULT 'published' CHECK (state IN ('draft', 'published')),
    ADD CONSTRAINT spaces_unit_draft_owned CHECK (state = 'published' OR owner_id IS NOT NULL);
CREATE INDEX spaces_unit_owner ON spaces_unit (owner_id, id) WHERE owner_id IS NOT NULL;
ALTER TABLE spaces_lettable_unit
    ADD CONSTRAINT spaces_lettable_unit_draft_owned CHECK (state = 'published' OR owner_id IS NOT NULL);

-- What becomes of a listing.
CREATE TABLE spaces_listing (
    unit_id       uuid        PRIMARY KEY REFERENCES spaces_lettable_unit ON DELETE CASCADE,
    -- what the operator said last
    note          text        NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    created_at    timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    submitted_at  timestamptz,
    -- when it was first shown; null for never
    published_at  timestamptz,
    -- the confirmation of which the owner was told that it is too old
    told_stale_of date
);
CREATE INDEX spaces_listing_submitted ON spaces_listing (submitted_at, unit_id);

-- What proves the title. The file itself is named by the hash of its content.
CREATE TABLE spaces_listing_paper (
    id             uuid        PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES spaces_listing ON DELETE CASCADE,
    kind           text        NOT NULL CHECK (kind IN ('title-certificate', 'collective-certificate', 'government-allocation', 'head-lease', 'other')),
    name           text        NOT NULL CHECK (name <> '' AND length(name) <= 200),
    media_type     text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    bytes          bigint      NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
    content_hash   text        NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    uploaded_at    timestamptz NOT NULL
);
CREATE INDEX spaces_listing_paper_listing ON spaces_listing_paper (application_id, id);

-- Drafts take no room: only what is shown has to fit, and it is looked at when it is shown.
CREATE OR REPLACE FUNCTION spaces_check_units(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    whole spaces_unit%ROWTYPE;
    taken numeric;
BEGIN
    SELECT * INTO whole FROM spaces_unit WHERE id = checked FOR NO KEY UPDATE;
    SELECT coalesce(sum(gross_m2), 0) INTO taken FROM spaces_lettable_unit WHERE space_id = checked AND state = 'published';
    IF taken > whole.area_m2 THEN
        RAISE EXCEPTION 'the units of space % take % m2 of its % m2', checked, taken, whole.area_m2
            USING ERRCODE = 'check_violation', CONSTRAINT = 'spaces_units_fit_space';
    END IF;
    IF EXISTS (SELECT FROM spaces_lettable_unit WHERE space_id = checked AND level NOT BETWEEN whole.level_from AND whole.level_to) THEN
        RAISE EXCEPTION 'a unit of space % is on none of its floors', checked
            USING ERRCODE = 'check_violation', CONSTRAINT = 'spaces_units_on_floors';
    END IF;
END $$;

CREATE OR REPLACE FUNCTION spaces_check_building(checked text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    whole numeric;
    taken numeric;
BEGIN
    SELECT gross_area_m2 INTO whole FROM places_building WHERE slug = checked FOR NO KEY UPDATE;
    SELECT coalesce(sum(area_m2), 0) INTO taken FROM spaces_unit WHERE building_slug = checked AND state = 'published';
    IF taken > whole THEN
        RAISE EXCEPTION 'the spaces of % take % m2 of its % m2', checked, taken, whole
            USING ERRCODE = 'check_violation', CONSTRAINT = 'spaces_fit_building';
    END IF;
END $$;

DROP TRIGGER spaces_lettable_unit_fits ON spaces_lettable_unit;
CREATE CONSTRAINT TRIGGER spaces_lettable_unit_fits AFTER INSERT OR UPDATE OF gross_m2, space_id, level, state ON spaces_lettable_unit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION spaces_unit_checked();
DROP TRIGGER spaces_unit_fits ON spaces_unit;
CREATE CONSTRAINT TRIGGER spaces_unit_fits AFTER INSERT OR UPDATE OF area_m2, building_slug, level_from, level_to, state ON spaces_unit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION spaces_space_checked();

-- An iCalendar file that a mail carries.
ALTER TABLE platform_mail ADD calendar text CHECK (length(calendar) <= 100000);
