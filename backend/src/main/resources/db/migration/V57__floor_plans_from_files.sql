-- What a counter trades in, and plans that operators bring in files: their outlines in metres as x and y in turn, and where they are from.
ALTER TABLE places_floor
    ADD outline_m double precision[] CHECK (outline_m IS NULL OR (cardinality(outline_m) >= 6 AND cardinality(outline_m) % 2 = 0)),
    ADD source_en text CHECK (source_en <> ''),
    ADD source_zh text CHECK (source_zh <> ''),
    ADD CHECK ((source_en IS NULL) = (source_zh IS NULL));
ALTER TABLE places_counter
    ADD trade text NOT NULL DEFAULT 'other'
        CHECK (trade IN ('components', 'connectors', 'power', 'instruments', 'computers', 'phones', 'security', 'other')),
    -- null for a rectangle, which place and size say already
    ADD outline_m double precision[] CHECK (outline_m IS NULL OR (cardinality(outline_m) >= 6 AND cardinality(outline_m) % 2 = 0));
