-- Bills of materials that makers send. The id is the private link to one: 128 random bits. The file itself lies closed in the file store under the
-- id; what is in it is read when it is asked for, so that a better reader serves old lists too.
CREATE TABLE sourcing_bom (
    id           uuid        PRIMARY KEY,
    -- whose it is; null when somebody sent it who was not signed in
    organisation_id uuid     REFERENCES accounts_organisation,
    file_name    text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    -- roles of columns that somebody has corrected, by index
    roles        jsonb       NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(roles) = 'object'),
    created_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sourcing_bom_owner ON sourcing_bom (organisation_id, created_at DESC);

-- lines that name a part by the number of a catalogue, as LCSC's C1525
CREATE INDEX catalogue_part_source ON catalogue_part (source);
