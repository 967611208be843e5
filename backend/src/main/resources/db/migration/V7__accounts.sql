-- People. A removed one keeps its row, without anything that tells who it was.
CREATE TABLE accounts_person (
    id            uuid        PRIMARY KEY,
    email         text        NOT NULL UNIQUE
                  CHECK (length(email) <= 254 AND email ~ '^[a-z0-9.!#$%&''*+/=?^_`{|}~-]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?([.][a-z0-9]([a-z0-9-]*[a-z0-9])?)+$'),
    password_hash text,
    verified_at   timestamptz,
    totp_secret   bytea,
    totp_offered  bytea,
    -- the last time step whose code was taken: a code works once (RFC 6238, 5.2)
    totp_step     bigint      NOT NULL DEFAULT 0,
    language      text        NOT NULL CHECK (language IN ('en', 'zh-CN')),
    created_at    timestamptz NOT NULL DEFAULT now(),
    deleted_at    timestamptz,
    CHECK (deleted_at IS NULL OR (password_hash IS NULL AND totp_secret IS NULL AND totp_offered IS NULL))
);

-- Who acts: people do everything in the name of an organisation. Those who run the platform are one too.
CREATE TABLE accounts_organisation (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('maker', 'supplier', 'provider', 'landlord', 'platform')),
    platform   boolean     GENERATED ALWAYS AS (kind = 'platform') STORED,
    name       text        NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 120),
    created_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    UNIQUE (id, platform)
);

-- Who belongs where, and as what. Only in the platform's own organisation can anybody be an operator or an administrator.
CREATE TABLE accounts_membership (
    person_id       uuid        NOT NULL REFERENCES accounts_person,
    organisation_id uuid        NOT NULL,
    platform        boolean     NOT NULL,
    roles           text[]      NOT NULL CHECK (cardinality(roles) > 0),
    joined_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person_id, organisation_id),
    FOREIGN KEY (organisation_id, platform) REFERENCES accounts_organisation (id, platform),
    CHECK (CASE WHEN platform THEN roles <@ ARRAY['operator', 'admin'] ELSE roles <@ ARRAY['owner', 'buyer', 'stock-keeper', 'finance'] END)
);
CREATE INDEX accounts_membership_organisation ON accounts_membership (organisation_id);

-- An organisation that exists has somebody who decides, also when two such people remove each other at the same moment.
CREATE FUNCTION accounts_keep_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM accounts_organisation WHERE id = OLD.organisation_id AND deleted_at IS NULL FOR UPDATE;
    IF FOUND AND NOT EXISTS (SELECT FROM accounts_membership
                             WHERE organisation_id = OLD.organisation_id AND roles && ARRAY['owner', 'admin']) THEN
        RAISE EXCEPTION 'organisation % would have no owner', OLD.organisation_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'accounts_membership_owner';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER accounts_membership_owner AFTER UPDATE OR DELETE ON accounts_membership
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION accounts_keep_owner();

-- Sessions of browsers. The token itself is nowhere but in the cookie.
CREATE TABLE accounts_session (
    id              uuid        PRIMARY KEY,
    token_hash      bytea       NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    person_id       uuid        NOT NULL REFERENCES accounts_person ON DELETE CASCADE,
    organisation_id uuid,
    second_factor   boolean     NOT NULL,
    address         text        NOT NULL,
    user_agent      text        NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    last_seen_at    timestamptz NOT NULL DEFAULT now(),
    expires_at      timestamptz NOT NULL,
    FOREIGN KEY (person_id, organisation_id) REFERENCES accounts_membership ON DELETE SET NULL (organisation_id)
);
CREATE INDEX accounts_session_person ON accounts_session (person_id);
CREATE INDEX accounts_session_expiry ON accounts_session (expires_at);

-- Keys of machines. The text itself is shown once and not kept.
CREATE TABLE accounts_api_key (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES accounts_organisation,
    name            text        NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 100),
    prefix          text        NOT NULL UNIQUE,
    key_hash        bytea       NOT NULL UNIQUE CHECK (length(key_hash) = 32),
    scopes          text[]      NOT NULL CHECK (cardinality(scopes) > 0),
    created_by      uuid        REFERENCES accounts_person,
    created_at      timestamptz NOT NULL DEFAULT now(),
    last_used_at    timestamptz,
    -- from this instant on it is refused; in the future while its successor is brought into use
    revoked_at      timestamptz,
    rotated_from    uuid        UNIQUE REFERENCES accounts_api_key
);
CREATE INDEX accounts_api_key_organisation ON accounts_api_key (organisation_id, id);

-- What was sent by mail to prove that somebody reads there. Each works once.
CREATE TABLE accounts_token (
    token_hash      bytea       PRIMARY KEY CHECK (length(token_hash) = 32),
    purpose         text        NOT NULL CHECK (purpose IN ('verification', 'password-reset', 'email-change', 'invitation')),
    person_id       uuid        REFERENCES accounts_person,
    email           text        NOT NULL,
    organisation_id uuid        REFERENCES accounts_organisation,
    roles           text[],
    created_at      timestamptz NOT NULL DEFAULT now(),
    expires_at      timestamptz NOT NULL,
    CHECK ((purpose = 'invitation') = (organisation_id IS NOT NULL AND roles IS NOT NULL)),
    CHECK (purpose = 'invitation' OR person_id IS NOT NULL)
);
CREATE INDEX accounts_token_person ON accounts_token (person_id, purpose);
CREATE UNIQUE INDEX accounts_token_invitation ON accounts_token (organisation_id, email) WHERE purpose = 'invitation';

-- Codes for the day the telephone is lost. A used one is gone.
CREATE TABLE accounts_recovery_code (
    person_id uuid  NOT NULL REFERENCES accounts_person ON DELETE CASCADE,
    code_hash bytea NOT NULL CHECK (length(code_hash) = 32),
    PRIMARY KEY (person_id, code_hash)
);

-- How often somebody tried, so that all backends together slow them down.
CREATE TABLE accounts_attempt (
    key_hash      bytea       PRIMARY KEY CHECK (length(key_hash) = 32),
    attempts      int         NOT NULL CHECK (attempts >= 0),
    blocked_until timestamptz NOT NULL,
    counted_at    timestamptz NOT NULL
);
CREATE INDEX accounts_attempt_age ON accounts_attempt (counted_at);

-- Who did what, when. Nothing in it is ever changed or removed.
CREATE TABLE accounts_audit (
    id              uuid        PRIMARY KEY,
    at              timestamptz NOT NULL DEFAULT now(),
    person_id       uuid,
    api_key_id      uuid,
    organisation_id uuid,
    action          text        NOT NULL CHECK (action ~ '^[a-z-]+[.][a-z-]+$'),
    subject         text        NOT NULL,
    before          jsonb,
    after           jsonb,
    address         text        NOT NULL
);
CREATE INDEX accounts_audit_organisation ON accounts_audit (organisation_id, id DESC);
CREATE INDEX accounts_audit_person ON accounts_audit (person_id, id DESC);

CREATE FUNCTION accounts_audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER accounts_audit_append_only BEFORE UPDATE OR DELETE ON accounts_audit
    FOR EACH ROW EXECUTE FUNCTION accounts_audit_refuse();
CREATE TRIGGER accounts_audit_never_emptied BEFORE TRUNCATE ON accounts_audit
    FOR EACH STATEMENT EXECUTE FUNCTION accounts_audit_refuse();

-- Mail to send: written in the transaction of what it tells, sent afterwards.
CREATE TABLE platform_mail (
    id          uuid        PRIMARY KEY,
    recipient   text        NOT NULL CHECK (recipient <> ''),
    subject     text        NOT NULL,
    body        text        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    tries       int         NOT NULL DEFAULT 0,
    next_try_at timestamptz DEFAULT now(),
    sent_at     timestamptz,
    last_error  text,
    CHECK (sent_at IS NULL OR next_try_at IS NULL)
);
CREATE INDEX platform_mail_waiting ON platform_mail (next_try_at) WHERE next_try_at IS NOT NULL;

-- Whose supplier it is; a demonstration supplier may be nobody's.
ALTER TABLE supply_supplier ADD COLUMN organisation_id uuid UNIQUE REFERENCES accounts_organisation;
