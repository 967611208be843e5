-- How a provider runs its workshop: how many jobs it takes on in a week (null: any number), and when it is closed.
ALTER TABLE prototyping_provider ADD COLUMN weekly_jobs int CHECK (weekly_jobs BETWEEN 1 AND 10000);
CREATE TABLE prototyping_closure (
    provider_id uuid NOT NULL REFERENCES prototyping_provider ON DELETE CASCADE,
    first_day   date NOT NULL,
    last_day    date NOT NULL CHECK (last_day >= first_day),
    note        text NOT NULL DEFAULT '' CHECK (length(note) <= 120),
    PRIMARY KEY (provider_id, first_day)
);
-- the last day of which its owner was warned; the same day is not warned of twice
ALTER TABLE prototyping_certificate ADD COLUMN warned_of date;

-- An organisation's wish to become a provider. What it can make is written at the provider itself, which nobody sees until it is approved.
CREATE TABLE prototyping_application (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL UNIQUE REFERENCES accounts_organisation,
    provider_id     uuid        NOT NULL UNIQUE REFERENCES prototyping_provider,
    state           text        NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'needs-more', 'approved', 'rejected')),
    company_name    text        NOT NULL DEFAULT '',
    credit_code     text        NOT NULL DEFAULT '' CHECK (credit_code = '' OR credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    contact_name    text        NOT NULL DEFAULT '',
    contact_phone   text        NOT NULL DEFAULT '',
    contact_email   text        NOT NULL DEFAULT '',
    -- what the operator said last
    note            text        NOT NULL DEFAULT '',
    created_at      timestamptz NOT NULL,
    submitted_at    timestamptz,
    changed_at      timestamptz NOT NULL,
    CHECK (state NOT IN ('submitted', 'approved')
        OR (company_name <> '' AND credit_code <> '' AND contact_email <> '' AND submitted_at IS NOT NULL))
);
-- a company is a provider once
CREATE UNIQUE INDEX prototyping_application_credit_code ON prototyping_application (credit_code)
    WHERE state IN ('submitted', 'needs-more', 'approved') AND credit_code <> '';
CREATE INDEX prototyping_application_state ON prototyping_application (state, id);

CREATE TABLE prototyping_application_document (
    id             uuid        PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES prototyping_application,
    kind           text        NOT NULL CHECK (kind IN ('business-licence', 'certificate', 'photo', 'other')),
    name           text        NOT NULL CHECK (name <> '' AND length(name) <= 200),
    media_type     text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    bytes          bigint      NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
    content_hash   text        NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    uploaded_at    timestamptz NOT NULL
);
CREATE INDEX prototyping_application_document_of ON prototyping_application_document (application_id, id);

-- What an operator has looked at and found right.
CREATE TABLE prototyping_application_tick (
    application_id uuid        NOT NULL REFERENCES prototyping_application,
    code           text        NOT NULL CHECK (code IN ('company', 'profile', 'machines', 'rules', 'evidence', 'contact')),
    person_id      uuid        NOT NULL,
    at             timestamptz NOT NULL,
    PRIMARY KEY (application_id, code)
);

-- How good a provider's last jobs were, day by day. Fewer than 10 jobs are not judged.
CREATE TABLE prototyping_score (
    provider_id uuid        NOT NULL REFERENCES prototyping_provider ON DELETE CASCADE,
    on_day      date        NOT NULL,
    computed_at timestamptz NOT NULL,
    jobs        int         NOT NULL CHECK (jobs >= 0),
    points      int         CHECK (points BETWEEN 0 AND 100),
    PRIMARY KEY (provider_id, on_day),
    CHECK (points IS NULL OR jobs >= 10)
);
CREATE TABLE prototyping_score_part (
    provider_id uuid           NOT NULL,
    on_day      date           NOT NULL,
    part        text           NOT NULL CHECK (part IN ('on-time', 'defects', 'answers', 'fidelity')),
    -- of how many, and how many of these were not as they should be
    counted     int            NOT NULL CHECK (counted >= 0),
    missed      int            NOT NULL CHECK (missed BETWEEN 0 AND counted),
    -- a share from 0 to 1; hours for the answers; null when nothing counts
    value       numeric(10, 4) CHECK (value >= 0),
    points      int            CHECK (points BETWEEN 0 AND 100),
    PRIMARY KEY (provider_id, on_day, part),
    FOREIGN KEY (provider_id, on_day) REFERENCES prototyping_score ON DELETE CASCADE,
    CHECK ((counted = 0) = (value IS NULL) AND (value IS NULL) = (points IS NULL))
);

-- What a person decided about a provider's standing, and what the provider said to it.
CREATE TABLE prototyping_verdict (
    id              uuid        PRIMARY KEY,
    provider_id     uuid        NOT NULL REFERENCES prototyping_provider,
    standing_before text        NOT NULL CHECK (standing_before IN ('good', 'watch', 'probation', 'removed')),
    standing        text        NOT NULL CHECK (standing IN ('good', 'watch', 'probation', 'removed')),
    -- what the rule proposed then; null when it proposed nothing
    proposed        text        CHECK (proposed IN ('good', 'watch', 'probation', 'removed')),
    jobs            int         NOT NULL,
    points          int,
    reason          text        NOT NULL CHECK (length(reason) BETWEEN 10 AND 2000),
    state           text        NOT NULL CHECK (state IN ('notice', 'notice-appealed', 'notice-final', 'in-force', 'appealed', 'final',
                                    'overturned', 'replaced')),
    decided_by      uuid        NOT NULL,
    decided_at      timestamptz NOT NULL,
    takes_effect_at timestamptz NOT NULL CHECK (takes_effect_at >= decided_at),
    appeal          text        CHECK (length(appeal) BETWEEN 10 AND 4000),
    appealed_at     timestamptz,
    answer          text        CHECK (length(answer) BETWEEN 10 AND 2000),
    answered_by     uuid,
    answered_at     timestamptz,
    CHECK (standing <> standing_before),
    CHECK ((appeal IS NULL) = (appealed_at IS NULL)),
    CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)),
    CHECK (answer IS NULL OR appeal IS NOT NULL),
    -- nobody falls on fewer than 10 jobs
    CHECK (jobs >= 10 OR array_position(ARRAY ['good', 'watch', 'probation', 'removed'], standing)
        < array_position(ARRAY ['good', 'watch', 'probation', 'removed'], standing_before))
);
-- one counts at a time
CREATE UNIQUE INDEX prototyping_verdict_counts ON prototyping_verdict (provider_id) WHERE state NOT IN ('overturned', 'replaced');
CREATE INDEX prototyping_verdict_provider ON prototyping_verdict (provider_id, id DESC);
CREATE INDEX prototyping_verdict_waiting ON prototyping_verdict (takes_effect_at) WHERE state IN ('notice', 'notice-final');
