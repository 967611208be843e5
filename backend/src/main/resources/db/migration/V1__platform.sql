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

-- What a local start has loaded, so that a second start does not load it again.
CREATE TABLE platform_loaded (
    name        text        PRIMARY KEY,
    fingerprint text        NOT NULL,
    loaded_at   timestamptz NOT NULL DEFAULT now()
);
