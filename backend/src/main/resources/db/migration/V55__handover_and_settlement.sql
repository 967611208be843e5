-- How a unit was handed over: at the start and at the end. What both have signed never changes.
CREATE TABLE spaces_lease_handover (
    lease_id         uuid        NOT NULL REFERENCES spaces_lease,
    occasion         text        NOT NULL CHECK (occasion IN ('start', 'end')),
    meters           jsonb       NOT NULL CHECK (jsonb_typeof(meters) = 'array'),
    defects          text        NOT NULL CHECK (length(defects) <= 4000),
    keys             int         NOT NULL CHECK (keys BETWEEN 0 AND 1000),
    -- of all that it says
    hash             text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    written_by       text        NOT NULL CHECK (written_by IN ('tenant', 'landlord')),
    written_at       timestamptz NOT NULL,
    landlord_name    text,
    landlord_person  uuid,
    landlord_address text,
    landlord_at      timestamptz,
    tenant_name      text,
    tenant_person    uuid,
    tenant_address   text,
    tenant_at        timestamptz,
    PRIMARY KEY (lease_id, occasion),
    CHECK ((landlord_name IS NULL) = (landlord_at IS NULL)),
    CHECK ((tenant_name IS NULL) = (tenant_at IS NULL))
);
CREATE TRIGGER spaces_lease_handover_frozen BEFORE UPDATE OR DELETE ON spaces_lease_handover FOR EACH ROW
    WHEN (OLD.landlord_at IS NOT NULL AND OLD.tenant_at IS NOT NULL) EXECUTE FUNCTION spaces_keep_contract();

-- What a landlord wants to keep of a deposit, and what came of it.
CREATE TABLE spaces_rent_settlement (
    lease_id    uuid           PRIMARY KEY REFERENCES spaces_lease,
    deposit     numeric(14, 2) NOT NULL CHECK (deposit >= 0),
    proposed_at timestamptz    NOT NULL,
    dispute     text           CHECK (length(dispute) BETWEEN 1 AND 4000),
    decision    text           CHECK (length(decision) BETWEEN 1 AND 4000),
    -- null until settled
    kept        numeric(14, 2) CHECK (kept BETWEEN 0 AND deposit),
    refunded    numeric(14, 2) CHECK (refunded BETWEEN 0 AND deposit),
    settled_at  timestamptz,
    CHECK ((kept IS NULL) = (settled_at IS NULL) AND (refunded IS NULL) = (settled_at IS NULL)),
    CHECK (kept + refunded = deposit)
);
CREATE TABLE spaces_rent_deduction (
    lease_id uuid           NOT NULL REFERENCES spaces_rent_settlement,
    position int            NOT NULL,
    reason   text           NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    amount   numeric(14, 2) NOT NULL CHECK (amount > 0),
    -- what an operator left of it; null when nobody had to
    decided  numeric(14, 2) CHECK (decided BETWEEN 0 AND amount),
    PRIMARY KEY (lease_id, position)
);
