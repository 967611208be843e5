-- What is to be paid for leases, in CNY: an invoice a month, made when both have signed.
CREATE TABLE spaces_rent_invoice (
    id         uuid           PRIMARY KEY,
    lease_id   uuid           NOT NULL REFERENCES spaces_lease,
    offer_id   uuid           NOT NULL REFERENCES spaces_lease_offer,
    from_day   date           NOT NULL,
    to_day     date           NOT NULL CHECK (from_day <= to_day),
    due_on     date           NOT NULL,
    state      text           NOT NULL CHECK (state IN ('planned', 'open', 'paid', 'cancelled')),
    -- the deposit is on the first one only
    deposit    numeric(14, 2) NOT NULL CHECK (deposit >= 0),
    total      numeric(14, 2) NOT NULL CHECK (total >= deposit),
    -- what went back of the rent, because the lease ended before
    returned   numeric(14, 2) NOT NULL DEFAULT 0 CHECK (returned >= 0 AND returned <= total - deposit),
    -- how many steps of dunning were done
    dunned     int            NOT NULL DEFAULT 0 CHECK (dunned BETWEEN 0 AND 4),
    made_at    timestamptz    NOT NULL,
    paid_at    timestamptz,
    CHECK ((state = 'paid') = (paid_at IS NOT NULL)),
    -- no day is asked for twice
    CONSTRAINT spaces_rent_once EXCLUDE USING gist (lease_id WITH =, daterange(from_day, to_day, '[]') WITH &&) WHERE (state <> 'cancelled')
);
CREATE INDEX spaces_rent_invoice_due ON spaces_rent_invoice (due_on) WHERE state IN ('planned', 'open');

CREATE TABLE spaces_rent_line (
    invoice_id uuid           NOT NULL REFERENCES spaces_rent_invoice,
    position   int            NOT NULL,
    kind       text           NOT NULL CHECK (kind IN ('rent', 'management')),
    from_day   date           NOT NULL,
    to_day     date           NOT NULL CHECK (from_day <= to_day),
    monthly    numeric(14, 2) NOT NULL CHECK (monthly >= 0),
    days       int            NOT NULL CHECK (days BETWEEN 1 AND 31),
    free_days  int            NOT NULL CHECK (free_days BETWEEN 0 AND days),
    month_days int            NOT NULL CHECK (month_days BETWEEN 28 AND 31),
    amount     numeric(14, 2) NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (invoice_id, position)
);

-- The rent of each further year, as agreed: announced before, then applied.
CREATE TABLE spaces_rent_step (
    lease_id   uuid           NOT NULL REFERENCES spaces_lease,
    on_day     date           NOT NULL,
    rent_month numeric(14, 2) NOT NULL CHECK (rent_month >= 0),
    told_at    timestamptz,
    applied_at timestamptz,
    PRIMARY KEY (lease_id, on_day)
);
CREATE INDEX spaces_rent_step_open ON spaces_rent_step (on_day) WHERE applied_at IS NULL;

-- A deposit is held in an account of its own until it is settled.
ALTER TABLE payments_share ADD held_in text NOT NULL DEFAULT 'buyer_held' CHECK (held_in IN ('buyer_held', 'deposit'));
