-- What Stripe is told is no closed list any more: payouts have operations of their own.
ALTER TABLE payments_command DROP CONSTRAINT payments_command_operation_check;
ALTER TABLE payments_command ADD CONSTRAINT payments_command_operation_check CHECK (operation ~ '^[a-z]+(-[a-z]+)*$');

-- Whether what is earned is on its way to who earned it.
ALTER TABLE payments_share ADD COLUMN passed_on_at timestamptz CHECK (passed_on_at IS NULL OR released_at IS NOT NULL);
CREATE INDEX payments_share_due ON payments_share (payee, released_at) WHERE released_at IS NOT NULL AND passed_on_at IS NULL;
CREATE INDEX payments_share_payee ON payments_share (payee) WHERE released_at IS NULL;

-- Where a supplier's money goes. What has not the method stays, so that one can go back to it.
CREATE TABLE payouts_account (
    supplier_id    uuid        PRIMARY KEY,
    method         text        NOT NULL CHECK (method IN ('stripe', 'bank')),
    -- Stripe's account of the supplier, and Stripe's word for whether it may get transfers
    stripe_account text        UNIQUE,
    transfers      text        NOT NULL DEFAULT 'none',
    trouble        text,
    asked_at       timestamptz,
    holder         text        CHECK (length(holder) BETWEEN 1 AND 100),
    bank_name      text        CHECK (length(bank_name) BETWEEN 1 AND 100),
    branch_code    text        CHECK (branch_code ~ '^[0-9]{12}$'),
    swift          text        CHECK (swift ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
    -- the account's number, closed
    number         bytea,
    last_four      text        CHECK (last_four ~ '^[0-9A-Z]{4}$'),
    -- nothing is paid before that, because the account was changed
    held_until     timestamptz,
    changed_at     timestamptz NOT NULL,
    CHECK (method <> 'bank' OR number IS NOT NULL),
    CHECK (number IS NULL OR (holder IS NOT NULL AND bank_name IS NOT NULL AND last_four IS NOT NULL
        AND (branch_code IS NOT NULL OR swift IS NOT NULL)))
);

-- Bank payments that are made together: by one operator, approved by another.
CREATE TABLE payouts_batch (
    id         uuid        PRIMARY KEY,
    currency   char(3)     NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    state      text        NOT NULL CHECK (state IN ('proposed', 'approved', 'refused', 'done')),
    made_by    uuid        NOT NULL,
    made_at    timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    reason     text        CHECK (length(reason) <= 500),
    CHECK ((state = 'proposed') = (decided_by IS NULL)),
    CONSTRAINT payouts_batch_four_eyes CHECK (state NOT IN ('approved', 'done') OR decided_by <> made_by)
);
CREATE UNIQUE INDEX payouts_batch_open ON payouts_batch (currency) WHERE state = 'proposed';

-- Money that goes to a supplier.
CREATE TABLE payouts_payout (
    id          uuid        PRIMARY KEY,
    supplier_id uuid        NOT NULL,
    method      text        NOT NULL CHECK (method IN ('stripe', 'bank')),
    currency    char(3)     NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    amount      bigint      NOT NULL CHECK (amount > 0),
    state       text        NOT NULL CHECK (state IN ('sending', 'proposed', 'approved', 'paid', 'failed', 'returned', 'refused')),
    begun_at    timestamptz NOT NULL,
    ended_at    timestamptz,
    reason      text        CHECK (length(reason) <= 500),
    -- by Stripe: whose account, of which payment and charge (none when a voucher paid some of it), and what came of it
    destination text,
    charge      text,
    payment_id  uuid        REFERENCES payments_payment,
    transfer    text        UNIQUE,
    reversed    bigint      NOT NULL DEFAULT 0 CHECK (reversed BETWEEN 0 AND amount),
    -- by bank: with which others, where to, and the bank's word for it
    batch_id    uuid        REFERENCES payouts_batch,
    holder      text,
    bank_name   text,
    branch_code text,
    swift       text,
    number      bytea,
    last_four   text,
    reference   text        CHECK (length(reference) <= 100),
    UNIQUE (batch_id, supplier_id),
    CHECK ((method = 'stripe') = (destination IS NOT NULL AND payment_id IS NOT NULL)),
    CHECK ((method = 'bank') = (batch_id IS NOT NULL AND number IS NOT NULL)),
    CHECK (method = 'bank' OR state <> 'paid' OR transfer IS NOT NULL),
    CHECK (method = 'stripe' OR state <> 'paid' OR reference IS NOT NULL)
);
CREATE INDEX payouts_payout_supplier ON payouts_payout (supplier_id, id);
CREATE INDEX payouts_payout_payment ON payouts_payout (payment_id);
CREATE INDEX payouts_payout_state ON payouts_payout (state, id);

-- For which orders. An order's money is on its way once.
CREATE TABLE payouts_item (
    payout_id uuid    NOT NULL REFERENCES payouts_payout,
    order_id  uuid    NOT NULL REFERENCES payments_share,
    amount    bigint  NOT NULL CHECK (amount > 0),
    live      boolean NOT NULL DEFAULT true,
    PRIMARY KEY (payout_id, order_id)
);
CREATE UNIQUE INDEX payouts_item_once ON payouts_item (order_id) WHERE live;

-- Money that is taken back of a transfer, because its supplier owes it.
CREATE TABLE payouts_reversal (
    id        uuid        PRIMARY KEY,
    payout_id uuid        NOT NULL REFERENCES payouts_payout,
    amount    bigint      NOT NULL CHECK (amount > 0),
    state     text        NOT NULL DEFAULT 'wanted' CHECK (state IN ('wanted', 'done', 'failed')),
    stripe_id text        UNIQUE,
    error     text,
    asked_at  timestamptz NOT NULL,
    CHECK (state <> 'done' OR stripe_id IS NOT NULL)
);
CREATE INDEX payouts_reversal_payout ON payouts_reversal (payout_id);
