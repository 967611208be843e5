-- Units that somebody has set aside.
CREATE TABLE spaces_saved_unit (
    person_id uuid        NOT NULL REFERENCES accounts_person,
    unit_id   uuid        NOT NULL REFERENCES spaces_lettable_unit ON DELETE CASCADE,
    saved_at  timestamptz NOT NULL,
    PRIMARY KEY (person_id, unit_id)
);

-- What somebody looks for, and whether they want to be told of new units that fit.
CREATE TABLE spaces_need (
    id         uuid        PRIMARY KEY,
    person_id  uuid        NOT NULL REFERENCES accounts_person,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    need       jsonb       NOT NULL CHECK (jsonb_typeof(need) = 'object'),
    alert      boolean     NOT NULL,
    -- in the mails: whoever has it may end the alert, and nothing else
    token      text        NOT NULL UNIQUE CHECK (length(token) >= 22),
    created_at timestamptz NOT NULL,
    looked_at  timestamptz NOT NULL
);
CREATE INDEX spaces_need_person ON spaces_need (person_id, id);
CREATE INDEX spaces_need_due ON spaces_need (looked_at) WHERE alert;

-- The units that fitted when the need was saved or that its owner was told of since.
CREATE TABLE spaces_need_seen (
    need_id uuid NOT NULL REFERENCES spaces_need ON DELETE CASCADE,
    unit_id uuid NOT NULL REFERENCES spaces_lettable_unit ON DELETE CASCADE,
    PRIMARY KEY (need_id, unit_id)
);
CREATE INDEX spaces_need_seen_unit ON spaces_need_seen (unit_id);
CREATE INDEX spaces_saved_unit_unit ON spaces_saved_unit (unit_id);
