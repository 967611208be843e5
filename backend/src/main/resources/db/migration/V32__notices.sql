-- What happened that a person wants to know of, as the product shows it; mail says the same.
CREATE TABLE accounts_notice (
    id              uuid        PRIMARY KEY,
    person_id       uuid        NOT NULL REFERENCES accounts_person,
    -- in whose name it concerns the person; null when it is about the account
    organisation_id uuid        REFERENCES accounts_organisation,
    kind            text        NOT NULL CHECK (kind ~ '^[a-z-]{2,30}$'),
    title_en        text        NOT NULL CHECK (length(title_en) BETWEEN 1 AND 300),
    title_zh        text        NOT NULL CHECK (length(title_zh) BETWEEN 1 AND 300),
    page            text        NOT NULL CHECK (page ~ '^/([^/\\].*)?$' AND length(page) <= 500),
    created_at      timestamptz NOT NULL,
    read_at         timestamptz
);
CREATE INDEX accounts_notice_person ON accounts_notice (person_id, id DESC);
CREATE INDEX accounts_notice_unread ON accounts_notice (person_id, id DESC) WHERE read_at IS NULL;
CREATE INDEX accounts_notice_created ON accounts_notice (created_at);

-- What somebody does not want of a kind; without a row, all of it.
CREATE TABLE accounts_notice_choice (
    person_id uuid    NOT NULL REFERENCES accounts_person,
    kind      text    NOT NULL CHECK (kind ~ '^[a-z-]{2,30}$'),
    in_app    boolean NOT NULL,
    mail      boolean NOT NULL,
    PRIMARY KEY (person_id, kind)
);
