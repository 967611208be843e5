-- Files of offers that suppliers send. The row is queue and state at once: a worker claims it, renews its lease with every chunk of rows
-- and advances the position in the same transaction that writes the chunk, so that a crash at any row loses and doubles nothing.
CREATE TABLE supply_import (
    id             uuid        PRIMARY KEY,
    supplier_id    uuid        NOT NULL REFERENCES supply_supplier,
    file           text        NOT NULL CHECK (file ~ '^[0-9a-f]{64}$'),
    file_name      text        NOT NULL,
    mode           text        NOT NULL CHECK (mode IN ('dry-run', 'apply')),
    -- whether offers that the file does not name are removed
    remove_missing boolean     NOT NULL DEFAULT false,
    state          text        NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'review', 'done', 'failed')),
    -- what the columns are, from recognition or chosen; null until the file was looked at
    columns        jsonb,
    format         text,
    -- the last row that is done, as a spreadsheet counts
    position       int         NOT NULL DEFAULT 0,
    progress       real        NOT NULL DEFAULT 0,
    rows_accepted  int         NOT NULL DEFAULT 0,
    rows_rejected  int         NOT NULL DEFAULT 0,
    created        int         NOT NULL DEFAULT 0,
    changed        int         NOT NULL DEFAULT 0,
    unchanged      int         NOT NULL DEFAULT 0,
    removed        int         NOT NULL DEFAULT 0,
    -- code and row of what made the whole file fail
    failure        text,
    failure_row    int,
    failure_arguments text[]  NOT NULL DEFAULT '{}',
    attempts       int         NOT NULL DEFAULT 0,
    lease_owner    uuid,
    lease_until    timestamptz,
    created_at     timestamptz NOT NULL DEFAULT now(),
    finished_at    timestamptz,
    CHECK (rows_accepted = created + changed + unchanged),
    CHECK ((state = 'running') = (lease_owner IS NOT NULL)),
    CHECK ((state = 'failed') = (failure IS NOT NULL))
);
CREATE INDEX supply_import_supplier ON supply_import (supplier_id, id);
CREATE INDEX supply_import_open ON supply_import (created_at) WHERE state IN ('queued', 'running');
-- two imports of a supplier never interleave
CREATE UNIQUE INDEX supply_import_one_running ON supply_import (supplier_id) WHERE state = 'running';

-- What is wrong with a row. The sentence is made from code and arguments, in the reader's language.
CREATE TABLE supply_import_error (
    import_id uuid   NOT NULL REFERENCES supply_import ON DELETE CASCADE,
    row       int    NOT NULL,
    seq       int    NOT NULL,
    column_name text NOT NULL,
    value     text   NOT NULL,
    code      text   NOT NULL,
    arguments text[] NOT NULL,
    PRIMARY KEY (import_id, row, seq)
);

-- The first changes that a dry run found: before and after.
CREATE TABLE supply_import_preview (
    import_id uuid  NOT NULL REFERENCES supply_import ON DELETE CASCADE,
    row       int   NOT NULL,
    sku       text  NOT NULL,
    change    text  NOT NULL CHECK (change IN ('created', 'changed')),
    before    jsonb,
    after     jsonb NOT NULL,
    PRIMARY KEY (import_id, row)
);

-- Which stock numbers a file names, while an import that removes the others runs.
CREATE TABLE supply_import_sku (
    import_id uuid NOT NULL REFERENCES supply_import ON DELETE CASCADE,
    sku       text NOT NULL
);

-- What a supplier said its columns are, by the names in the header, for the next file of the same header.
CREATE TABLE supply_column_choice (
    supplier_id uuid  NOT NULL REFERENCES supply_supplier,
    header      text  NOT NULL,
    columns     jsonb NOT NULL,
    PRIMARY KEY (supplier_id, header)
);
