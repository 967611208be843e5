-- Design files that makers send: boards, solids, others. The row is queue and state at once, as with imports. The id is the private link
-- to it: 128 random bits. The content lies closed in the file store under the id; nothing of it is here but what was measured.
CREATE TABLE prototyping_design (
    id           uuid        PRIMARY KEY,
    -- whose it is; null when somebody sent it who was not signed in
    organisation_id uuid     REFERENCES accounts_organisation,
    file_name    text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
    -- how many bytes it will have, and its SHA-256 once all are here
    bytes        bigint      NOT NULL CHECK (bytes >= 0),
    sha256       text        CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    state        text        NOT NULL DEFAULT 'uploading' CHECK (state IN ('uploading', 'queued', 'analysing', 'ready', 'failed')),
    kind         text        CHECK (kind IN ('pcb', 'solid', 'other')),
    -- what was measured; null until it is ready
    analysis     jsonb,
    -- by which version of the analysis
    engine       int,
    failure_en   text,
    failure_zh   text,
    attempts     int         NOT NULL DEFAULT 0,
    lease_owner  uuid,
    lease_until  timestamptz,
    created_at   timestamptz NOT NULL DEFAULT now(),
    analysed_at  timestamptz,
    CHECK ((state = 'uploading') = (sha256 IS NULL)),
    CHECK ((state = 'ready') = (analysis IS NOT NULL)),
    CHECK ((state = 'ready') <= (kind IS NOT NULL AND engine IS NOT NULL)),
    CHECK ((state = 'failed') = (failure_en IS NOT NULL AND failure_zh IS NOT NULL)),
    CHECK ((state = 'analysing') = (lease_owner IS NOT NULL AND lease_until IS NOT NULL))
);
CREATE INDEX prototyping_design_owner ON prototyping_design (organisation_id, created_at DESC);
CREATE INDEX prototyping_design_open ON prototyping_design (created_at) WHERE state IN ('uploading', 'queued', 'analysing');
