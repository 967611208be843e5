-- Who makes and tests: providers of small batches, their prices as versioned rules, and the firm quotes that rest on them.
CREATE TABLE prototyping_provider (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        UNIQUE REFERENCES accounts_organisation,
    slug            text        NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]{2,80}$'),
    name_en         text        NOT NULL,
    name_zh         text        NOT NULL,
    about_en        text        NOT NULL,
    about_zh        text        NOT NULL,
    city_en         text        NOT NULL,
    city_zh         text        NOT NULL,
    -- applied providers are not seen; removed ones neither
    state           text        NOT NULL DEFAULT 'applied' CHECK (state IN ('applied', 'good', 'watch', 'probation', 'removed')),
    demonstration   boolean     NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE prototyping_machine (
    provider_id uuid NOT NULL REFERENCES prototyping_provider ON DELETE CASCADE,
    seq         int  NOT NULL,
    process     text NOT NULL,
    name        text NOT NULL,
    units       int  NOT NULL CHECK (units > 0),
    PRIMARY KEY (provider_id, seq)
);

CREATE TABLE prototyping_certificate (
    provider_id uuid NOT NULL REFERENCES prototyping_provider ON DELETE CASCADE,
    name        text NOT NULL,
    number      text NOT NULL,
    -- the last day on which it counts
    expires_on  date NOT NULL,
    PRIMARY KEY (provider_id, name)
);

-- Each version of a provider's prices for one process. The document is kept as it was written: quotes are worked out anew from it years later.
CREATE TABLE prototyping_rules (
    id          uuid        PRIMARY KEY,
    provider_id uuid        NOT NULL REFERENCES prototyping_provider,
    process     text        NOT NULL CHECK (process IN ('pcb', 'assembly', 'stencil', 'print-3d', 'cnc', 'testing')),
    version     int         NOT NULL CHECK (version > 0),
    document    text        NOT NULL,
    hash        text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    created_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (provider_id, process, version),
    UNIQUE (id, provider_id, process)
);

-- By which rules a provider makes something now; without a row it does not.
CREATE TABLE prototyping_offering (
    provider_id uuid NOT NULL,
    process     text NOT NULL,
    rules_id    uuid NOT NULL,
    PRIMARY KEY (provider_id, process),
    FOREIGN KEY (rules_id, provider_id, process) REFERENCES prototyping_rules (id, provider_id, process)
);

-- A firm price: bound to the file by its hash and to the rules by their version. It never changes.
CREATE TABLE prototyping_quote (
    id              uuid           PRIMARY KEY,
    number          text           NOT NULL UNIQUE,
    -- the design may be deleted; what was measured of it is in the job
    design_id       uuid           REFERENCES prototyping_design ON DELETE SET NULL,
    design_sha256   text           NOT NULL CHECK (design_sha256 ~ '^[0-9a-f]{64}$'),
    design_name     text           NOT NULL,
    organisation_id uuid           REFERENCES accounts_organisation,
    provider_id     uuid           NOT NULL REFERENCES prototyping_provider,
    rules_id        uuid           NOT NULL REFERENCES prototyping_rules,
    process         text           NOT NULL,
    job             jsonb          NOT NULL,
    asked           bigint         NOT NULL CHECK (asked > 0),
    quantity        bigint         NOT NULL CHECK (quantity >= asked),
    lead_time       text           NOT NULL,
    working_days    int            NOT NULL CHECK (working_days > 0),
    currency        text           NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    total           numeric(18, 2) NOT NULL CHECK (total > 0),
    lines           jsonb          NOT NULL,
    created_at      timestamptz    NOT NULL DEFAULT now(),
    valid_until     timestamptz    NOT NULL CHECK (valid_until > created_at)
);
CREATE INDEX prototyping_quote_owner ON prototyping_quote (organisation_id, created_at DESC);
CREATE INDEX prototyping_quote_design ON prototyping_quote (design_id);

CREATE FUNCTION prototyping_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% never changes', TG_TABLE_NAME;
END $$;
CREATE TRIGGER prototyping_rules_stay BEFORE UPDATE OR DELETE ON prototyping_rules
    FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();
-- all but the link to the design, which goes with the design
CREATE TRIGGER prototyping_quote_stays BEFORE DELETE OR UPDATE OF id, number, design_sha256, design_name, organisation_id, provider_id,
    rules_id, process, job, asked, quantity, lead_time, working_days, currency, total, lines, created_at, valid_until ON prototyping_quote
    FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();
