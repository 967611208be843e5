-- A part that is traded by agreement before the catalogue has it: orders name it, and nothing finds, counts, matches or offers it until an
-- operator takes it in.
ALTER TABLE catalogue_part ADD listed boolean NOT NULL DEFAULT true;
CREATE INDEX catalogue_part_unlisted ON catalogue_part (category_slug) WHERE NOT listed;

-- The same for who makes it. What catalogues bring later may have the same name.
ALTER TABLE catalogue_manufacturer ADD listed boolean NOT NULL DEFAULT true;
ALTER TABLE catalogue_manufacturer DROP CONSTRAINT catalogue_manufacturer_name_key;
CREATE UNIQUE INDEX catalogue_manufacturer_name ON catalogue_manufacturer (name) WHERE listed;
CREATE UNIQUE INDEX catalogue_manufacturer_unlisted ON catalogue_manufacturer (name) WHERE NOT listed;
