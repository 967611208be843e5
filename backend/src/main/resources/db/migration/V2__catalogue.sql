-- Who makes parts. The curated names are in the program; a catalogue may bring more.
CREATE TABLE catalogue_manufacturer (
    slug    text   PRIMARY KEY,
    name    text   NOT NULL UNIQUE,
    aliases text[] NOT NULL DEFAULT '{}'
);

-- Parts: one product of one manufacturer.
CREATE TABLE catalogue_part (
    id                uuid   PRIMARY KEY,
    mpn               text   NOT NULL CHECK (mpn <> ''),
    -- the number without punctuation and case, by which people find it
    mpn_key           text   NOT NULL,
    manufacturer_slug text   NOT NULL REFERENCES catalogue_manufacturer,
    category_slug     text   NOT NULL,
    description       text   NOT NULL,
    package           text,
    lifecycle         text,
    datasheet_url     text,
    -- dictionary name to number in the stored unit, or text
    parameters        jsonb  NOT NULL CHECK (jsonb_typeof(parameters) = 'object'),
    -- what could not become a parameter, as the source has it
    other_attributes  jsonb  NOT NULL CHECK (jsonb_typeof(other_attributes) = 'object'),
    -- parts of one key do the same job
    equivalence_key   text,
    source            text   NOT NULL,
    version           bigint NOT NULL DEFAULT 1,
    UNIQUE (manufacturer_slug, mpn)
);
CREATE INDEX catalogue_part_mpn_key ON catalogue_part (mpn_key);
CREATE INDEX catalogue_part_equivalence_key ON catalogue_part (equivalence_key) WHERE equivalence_key IS NOT NULL;
CREATE INDEX catalogue_part_category ON catalogue_part (category_slug);
