-- What was answered to requests that a client may repeat. The key is known by its hash only, and the answer can be read only by
-- whoever shows the key again. A row without a status is a request that has begun.
CREATE TABLE platform_idempotency (
    principal    text        NOT NULL,
    key_hash     bytea       NOT NULL CHECK (length(key_hash) = 32),
    request_hash bytea       NOT NULL CHECK (length(request_hash) = 32),
    status       int         CHECK (status BETWEEN 200 AND 499),
    sealed       bytea,
    created_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (principal, key_hash),
    CHECK ((status IS NULL) = (sealed IS NULL))
);
CREATE INDEX platform_idempotency_age ON platform_idempotency (created_at);
