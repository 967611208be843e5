-- What people decide about lists: the part of a line, what columns hold, whose a list is.
ALTER TABLE sourcing_bom
    -- what its owner calls it; null: as the file is called
    ADD COLUMN name       text CHECK (length(name) BETWEEN 1 AND 200),
    ADD COLUMN lines      integer CHECK (lines >= 0),
    ADD COLUMN placements integer CHECK (placements >= 0),
    -- a digest of the headings; null when there are none
    ADD COLUMN shape      text CHECK (length(shape) = 64),
    -- since when columns are read as they were corrected on an earlier list; null when they are not
    ADD COLUMN roles_remembered_at timestamptz,
    ADD COLUMN claimed_at timestamptz;
UPDATE sourcing_bom SET claimed_at = created_at WHERE organisation_id IS NOT NULL;
ALTER TABLE sourcing_bom ADD CONSTRAINT sourcing_bom_claimed CHECK ((organisation_id IS NULL) = (claimed_at IS NULL));

-- One decision about a line. The latest that was not taken back counts: at its list for its line and for those that say the same, and in its
-- organisation for all lists to come.
CREATE TABLE sourcing_choice (
    id              uuid        PRIMARY KEY,
    bom_id          uuid        REFERENCES sourcing_bom ON DELETE SET NULL,
    -- of the list, as a spreadsheet counts
    line_row        integer     NOT NULL CHECK (line_row >= 1),
    -- null while nobody has claimed the list
    organisation_id uuid        REFERENCES accounts_organisation,
    -- what the line says; null when it says too little to know it again
    line_key        text        CHECK (length(line_key) BETWEEN 3 AND 400),
    -- null: none of the parts that were offered
    part_id         uuid        REFERENCES catalogue_part,
    person_id       uuid        REFERENCES accounts_person,
    chosen_at       timestamptz NOT NULL DEFAULT now(),
    undone_at       timestamptz CHECK (undone_at >= chosen_at),
    CHECK (bom_id IS NOT NULL OR organisation_id IS NOT NULL)
);
CREATE INDEX sourcing_choice_of_bom ON sourcing_choice (bom_id) WHERE undone_at IS NULL;
CREATE INDEX sourcing_choice_of_organisation ON sourcing_choice (organisation_id, line_key, chosen_at DESC) WHERE undone_at IS NULL;

CREATE FUNCTION sourcing_choice_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.line_row, NEW.line_key, NEW.part_id, NEW.person_id, NEW.chosen_at)
            IS DISTINCT FROM (OLD.id, OLD.line_row, OLD.line_key, OLD.part_id, OLD.person_id, OLD.chosen_at)
        OR (OLD.organisation_id IS NOT NULL AND NEW.organisation_id IS DISTINCT FROM OLD.organisation_id)
        OR (OLD.undone_at IS NOT NULL AND NEW.undone_at IS DISTINCT FROM OLD.undone_at)
        OR (NEW.bom_id IS NOT NULL AND NEW.bom_id IS DISTINCT FROM OLD.bom_id) THEN
        RAISE EXCEPTION 'a decision about a line is taken back, never changed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sourcing_choice_stays BEFORE UPDATE ON sourcing_choice FOR EACH ROW EXECUTE FUNCTION sourcing_choice_stays();

-- What the columns of lists with the same headings hold, as an organisation has corrected it.
CREATE TABLE sourcing_bom_shape (
    organisation_id uuid        NOT NULL REFERENCES accounts_organisation,
    shape           text        NOT NULL CHECK (length(shape) = 64),
    roles           jsonb       NOT NULL CHECK (jsonb_typeof(roles) = 'object'),
    corrected_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organisation_id, shape)
);
