-- What each check of an invariant found when it last ran.
CREATE TABLE platform_check (
    code         text        PRIMARY KEY,
    ran_at       timestamptz NOT NULL,
    broken       bigint      NOT NULL CHECK (broken >= 0),
    sample       text        NOT NULL,
    broken_since timestamptz,
    CHECK ((broken = 0) = (broken_since IS NULL))
);
