-- Where a supplier's price list lies and when it is fetched.
CREATE TABLE supply_feed (
    supplier_id     uuid        PRIMARY KEY REFERENCES supply_supplier,
    url             text        NOT NULL CHECK (length(url) <= 2000),
    rhythm          text        NOT NULL CHECK (rhythm IN ('hourly', 'six-hourly', 'daily')),
    -- a time of day in Shenzhen
    daily_at        time,
    apply           boolean     NOT NULL,
    remove_missing  boolean     NOT NULL,
    -- whether it is fetched by itself
    active          boolean     NOT NULL,
    credential      text        NOT NULL CHECK (credential IN ('none', 'basic', 'header')),
    -- the user, or the header's name
    credential_name text,
    -- closed with the installation's key
    credential_secret bytea,
    -- what the server said of the file that was fetched last, and that file
    etag            text,
    last_modified   text,
    file            text        CHECK (file ~ '^[0-9a-f]{64}$'),
    import_id       uuid        REFERENCES supply_import ON DELETE SET NULL,
    -- pulls in a row that went wrong; when the owners were told
    failures        int         NOT NULL DEFAULT 0 CHECK (failures >= 0),
    told_at         timestamptz,
    next_pull_at    timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CHECK ((rhythm = 'daily') = (daily_at IS NOT NULL)),
    CHECK ((credential = 'none') = (credential_secret IS NULL)),
    CHECK ((credential = 'none') = (credential_name IS NULL))
);
CREATE INDEX supply_feed_due ON supply_feed (next_pull_at) WHERE active;

-- Each time that a list is fetched: queue, state and history at once. A backend that takes one holds a lease on it.
CREATE TABLE supply_feed_pull (
    id              uuid        PRIMARY KEY,
    supplier_id     uuid        NOT NULL REFERENCES supply_feed ON DELETE CASCADE,
    asked           boolean     NOT NULL,
    state           text        NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'fetched', 'unchanged', 'refused')),
    fault           text,
    fault_argument  text        NOT NULL DEFAULT '',
    import_id       uuid        REFERENCES supply_import ON DELETE SET NULL,
    bytes           bigint,
    attempts        int         NOT NULL DEFAULT 0,
    lease_owner     uuid,
    lease_until     timestamptz,
    created_at      timestamptz NOT NULL DEFAULT now(),
    finished_at     timestamptz,
    CHECK ((state = 'running') = (lease_owner IS NOT NULL)),
    CHECK ((state = 'refused') = (fault IS NOT NULL)),
    CHECK ((state IN ('waiting', 'running')) = (finished_at IS NULL))
);
CREATE INDEX supply_feed_pull_supplier ON supply_feed_pull (supplier_id, id);
-- a list is fetched once at a time, however many backends there are
CREATE UNIQUE INDEX supply_feed_pull_one_open ON supply_feed_pull (supplier_id) WHERE state IN ('waiting', 'running');
