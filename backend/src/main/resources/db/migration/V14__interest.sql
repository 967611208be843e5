-- How often a part was shown in a search and how often its page was opened, a row a day: what its sellers are told.
CREATE TABLE supply_interest (
    part_id  uuid NOT NULL REFERENCES catalogue_part,
    day      date NOT NULL,
    searched int  NOT NULL DEFAULT 0 CHECK (searched >= 0),
    viewed   int  NOT NULL DEFAULT 0 CHECK (viewed >= 0),
    PRIMARY KEY (part_id, day)
);
CREATE INDEX supply_interest_day ON supply_interest (day);

-- Searches that found no part at all: what nobody sells yet.
CREATE TABLE supply_missed (
    term  text NOT NULL CHECK (char_length(term) BETWEEN 2 AND 60),
    day   date NOT NULL,
    times int  NOT NULL CHECK (times > 0),
    PRIMARY KEY (term, day)
);
