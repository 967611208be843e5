-- Searches of parts that somebody keeps, and parts that somebody watches, with what they want to be told of them.
CREATE TABLE search_watch (
    id          uuid        PRIMARY KEY,
    person_id   uuid        NOT NULL REFERENCES accounts_person,
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    -- a search or a part
    search      jsonb       CHECK (jsonb_typeof(search) = 'object'),
    part_id     uuid        REFERENCES catalogue_part ON DELETE CASCADE,
    quantity    bigint      NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
    currency    text        NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    -- what is told: parts that are new in the search, a price of one piece below, a stock above
    tell_new    boolean     NOT NULL,
    price_below numeric     CHECK (price_below > 0),
    stock_above bigint      CHECK (stock_above >= 0),
    alert       boolean     NOT NULL,
    -- in the mails: whoever has it may end the alert, and nothing else
    token       text        NOT NULL UNIQUE CHECK (length(token) >= 22),
    created_at  timestamptz NOT NULL,
    looked_at   timestamptz NOT NULL,
    CHECK ((search IS NULL) <> (part_id IS NULL)),
    CHECK (NOT (tell_new AND part_id IS NOT NULL)),
    CHECK (tell_new OR price_below IS NOT NULL OR stock_above IS NOT NULL OR (search IS NOT NULL AND NOT alert))
);
CREATE INDEX search_watch_person ON search_watch (person_id, id);
CREATE INDEX search_watch_due ON search_watch (looked_at) WHERE alert;
CREATE INDEX search_watch_part ON search_watch (part_id) WHERE part_id IS NOT NULL;

-- The parts that met a condition when somebody last looked: they are told again only after they have left it. Parts are not referenced,
-- since the index may know one a little longer than the catalogue.
CREATE TABLE search_watch_met (
    watch_id  uuid NOT NULL REFERENCES search_watch ON DELETE CASCADE,
    condition text NOT NULL CHECK (condition IN ('new', 'price', 'stock')),
    part_id   uuid NOT NULL,
    PRIMARY KEY (watch_id, condition, part_id)
);
