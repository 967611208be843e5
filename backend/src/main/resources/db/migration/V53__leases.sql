-- Leases of units, from the application on. Days are Shenzhen's, money is CNY.
-- LS-2026-000123
CREATE SEQUENCE spaces_lease_number;

CREATE TABLE spaces_lease (
    id            uuid        PRIMARY KEY,
    number        text        NOT NULL UNIQUE CHECK (number ~ '^LS-[0-9]{4}-[0-9]{6,}$'),
    unit_id       uuid        NOT NULL REFERENCES spaces_lettable_unit,
    landlord_id   uuid        NOT NULL REFERENCES accounts_organisation,
    tenant_id     uuid        NOT NULL REFERENCES accounts_organisation,
    state         text        NOT NULL CHECK (state IN ('submitted', 'offered', 'accepted', 'signing', 'awaiting-deposit', 'running', 'ended',
        'settling', 'disputed', 'settled', 'declined', 'withdrawn', 'cancelled', 'lapsed')),
    wanted_from   date        NOT NULL,
    wanted_months int         NOT NULL CHECK (wanted_months BETWEEN 1 AND 240),
    use_code      text        NOT NULL,
    headcount     int         NOT NULL CHECK (headcount BETWEEN 1 AND 10000),
    words         text        NOT NULL CHECK (length(words) <= 4000),
    -- what is agreed; null before
    starts_on     date,
    ends_on       date,
    -- the last day by a notice; null when nobody gave one
    notice_for    date,
    notice_by     text        CHECK (notice_by IN ('tenant', 'landlord')),
    arrears_since date,
    -- when time alone moves it on; null when it does not
    acts_at       timestamptz,
    created_at    timestamptz NOT NULL,
    CHECK (landlord_id <> tenant_id),
    CHECK (starts_on <= ends_on),
    CHECK (state IN ('submitted', 'offered', 'declined', 'withdrawn', 'cancelled', 'lapsed') OR ends_on IS NOT NULL),
    -- no unit is leased twice for one day, from the moment somebody accepts
    CONSTRAINT spaces_lease_once EXCLUDE USING gist (unit_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
        WHERE (state IN ('accepted', 'signing', 'awaiting-deposit', 'running', 'ended', 'settling', 'disputed', 'settled'))
);
CREATE INDEX spaces_lease_tenant ON spaces_lease (tenant_id, id);
CREATE INDEX spaces_lease_landlord ON spaces_lease (landlord_id, id);
CREATE INDEX spaces_lease_acting ON spaces_lease (acts_at) WHERE acts_at IS NOT NULL;
-- an organisation asks for a unit once at a time
CREATE UNIQUE INDEX spaces_lease_asked ON spaces_lease (tenant_id, unit_id) WHERE state IN ('submitted', 'offered');

-- What a landlord offers. What was offered never changes, only what became of it.
CREATE TABLE spaces_lease_offer (
    id                uuid           PRIMARY KEY,
    lease_id          uuid           NOT NULL REFERENCES spaces_lease,
    kind              text           NOT NULL CHECK (kind IN ('lease', 'renewal')),
    state             text           NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'replaced', 'lapsed')),
    starts_on         date           NOT NULL,
    ends_on           date           NOT NULL CHECK (starts_on <= ends_on),
    rent_month        numeric(14, 2) NOT NULL CHECK (rent_month >= 0),
    management_month  numeric(14, 2) NOT NULL CHECK (management_month >= 0),
    rent_free_days    int            NOT NULL CHECK (rent_free_days >= 0),
    deposit_months    numeric(4, 1)  NOT NULL CHECK (deposit_months >= 0),
    due_day           int            NOT NULL CHECK (due_day BETWEEN 1 AND 28),
    index_percent     numeric(5, 2)  NOT NULL CHECK (index_percent BETWEEN 0 AND 50),
    notice_months     int            NOT NULL CHECK (notice_months BETWEEN 0 AND 24),
    -- what the unit's own terms come to in a month; null when on request
    listed_rent       numeric(14, 2),
    listed_management numeric(14, 2) NOT NULL,
    words             text           NOT NULL CHECK (length(words) <= 4000),
    valid_until       date           NOT NULL,
    made_at           timestamptz    NOT NULL
);
CREATE UNIQUE INDEX spaces_lease_offer_open ON spaces_lease_offer (lease_id) WHERE state = 'open';
CREATE INDEX spaces_lease_offer_lease ON spaces_lease_offer (lease_id, id);

-- Contracts and addenda: a PDF each, named by its SHA-256.
CREATE TABLE spaces_lease_contract (
    id          uuid        PRIMARY KEY,
    lease_id    uuid        NOT NULL REFERENCES spaces_lease,
    offer_id    uuid        NOT NULL UNIQUE REFERENCES spaces_lease_offer,
    kind        text        NOT NULL CHECK (kind IN ('contract', 'addendum')),
    hash        text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    bytes       bigint      NOT NULL CHECK (bytes > 0),
    made_at     timestamptz NOT NULL,
    -- the record of the signatures, once there are both
    record_hash text        CHECK (record_hash ~ '^[0-9a-f]{64}$'),
    UNIQUE (id, hash)
);
CREATE INDEX spaces_lease_contract_lease ON spaces_lease_contract (lease_id, id);

-- Who signed what: the hash is that of the contract, or the row is refused.
CREATE TABLE spaces_lease_signature (
    contract_id     uuid        NOT NULL,
    side            text        NOT NULL CHECK (side IN ('tenant', 'landlord')),
    organisation_id uuid        NOT NULL,
    person_id       uuid        NOT NULL,
    name            text        NOT NULL CHECK (length(name) BETWEEN 2 AND 100),
    email           text        NOT NULL,
    address         text        NOT NULL,
    hash            text        NOT NULL,
    signed_at       timestamptz NOT NULL,
    PRIMARY KEY (contract_id, side),
    FOREIGN KEY (contract_id, hash) REFERENCES spaces_lease_contract (id, hash)
);

CREATE FUNCTION spaces_keep_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was put up for signing never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER spaces_lease_contract_frozen BEFORE UPDATE ON spaces_lease_contract FOR EACH ROW
    WHEN ((OLD.id, OLD.lease_id, OLD.offer_id, OLD.kind, OLD.hash, OLD.bytes, OLD.made_at)
        IS DISTINCT FROM (NEW.id, NEW.lease_id, NEW.offer_id, NEW.kind, NEW.hash, NEW.bytes, NEW.made_at)
        OR (OLD.record_hash IS NOT NULL AND NEW.record_hash IS DISTINCT FROM OLD.record_hash))
    EXECUTE FUNCTION spaces_keep_contract();
CREATE TRIGGER spaces_lease_contract_kept BEFORE DELETE ON spaces_lease_contract FOR EACH ROW EXECUTE FUNCTION spaces_keep_contract();
CREATE TRIGGER spaces_lease_signature_frozen BEFORE UPDATE OR DELETE ON spaces_lease_signature FOR EACH ROW
    EXECUTE FUNCTION spaces_keep_contract();

CREATE TABLE spaces_lease_event (
    id        uuid        PRIMARY KEY,
    lease_id  uuid        NOT NULL REFERENCES spaces_lease,
    at        timestamptz NOT NULL,
    event     text        NOT NULL,
    state     text        NOT NULL,
    by        text        NOT NULL CHECK (by IN ('tenant', 'landlord', 'operator', 'system')),
    person_id uuid,
    text      text        CHECK (length(text) <= 4000)
);
CREATE INDEX spaces_lease_event_lease ON spaces_lease_event (lease_id, id);

-- Private: for both sides of the lease and the operators.
CREATE TABLE spaces_lease_file (
    id         uuid        PRIMARY KEY,
    lease_id   uuid        NOT NULL REFERENCES spaces_lease,
    purpose    text        NOT NULL CHECK (purpose IN ('application', 'handover-start', 'handover-end', 'settlement')),
    hash       text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type text        NOT NULL,
    bytes      bigint      NOT NULL,
    by         text        NOT NULL CHECK (by IN ('tenant', 'landlord')),
    person_id  uuid,
    at         timestamptz NOT NULL
);
CREATE INDEX spaces_lease_file_lease ON spaces_lease_file (lease_id, id);
