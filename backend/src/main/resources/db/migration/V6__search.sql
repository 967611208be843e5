-- The search indexes that exist: writes go to all of a kind, reads go to the live one through its alias.
CREATE TABLE search_index (
    name        text        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('part', 'space')),
    state       text        NOT NULL CHECK (state IN ('building', 'live')),
    -- a rebuild renews this with every batch; one that stopped renewing may be cleared away
    alive_until timestamptz NOT NULL DEFAULT 'infinity',
    created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX search_index_one_of_each ON search_index (kind, state);
