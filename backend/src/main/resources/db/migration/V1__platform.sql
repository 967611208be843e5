-- Versions of search documents: a mark takes the next one, so a later mark always wins over an earlier one.
CREATE SEQUENCE platform_document_version;

-- Things to re-index. Keyed by the thing, so that a burst of changes to it coalesces into one row.
CREATE TABLE platform_dirty (
    kind          text        NOT NULL CHECK (kind IN ('part', 'space')),
    id            uuid        NOT NULL,
    version       bigint      NOT NULL DEFAULT nextval('platform_document_version'),
    marked_at     timestamptz NOT NULL DEFAULT now(),
    claimed_until timestamptz,
    PRIMARY KEY (kind, id)
);
CREATE INDEX platform_dirty_waiting ON platform_dirty (kind, marked_at);

-- The search indexes that exist: writes go to all of a kind, reads to the live one.
CREATE TABLE platform_search_index (
    name       text        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('part', 'space')),
    state      text        NOT NULL CHECK (state IN ('building', 'live')),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX platform_search_index_one_live ON platform_search_index (kind) WHERE state = 'live';

-- What a local start has loaded, so that a second start does not load it again.
CREATE TABLE platform_loaded (
    name        text        PRIMARY KEY,
    fingerprint text        NOT NULL,
    loaded_at   timestamptz NOT NULL DEFAULT now()
);
