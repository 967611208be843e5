-- A card holder's bank that takes the money of a payment back, until it is decided whose it is.
CREATE TABLE payments_chargeback (
    id          uuid        PRIMARY KEY,
    stripe_id   text        NOT NULL UNIQUE,
    payment_id  uuid        NOT NULL REFERENCES payments_payment,
    amount      bigint      NOT NULL CHECK (amount > 0),
    -- whether the money has left us: the bank may ask before it takes
    withdrawn   boolean     NOT NULL DEFAULT false,
    fee         bigint      NOT NULL DEFAULT 0 CHECK (fee >= 0),
    reason      text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('inquiry', 'needs-answer', 'under-review', 'won', 'lost', 'closed')),
    -- whether the ledger has its end
    settled     boolean     NOT NULL DEFAULT false,
    answer_by   timestamptz,
    opened_at   timestamptz NOT NULL,
    closed_at   timestamptz,
    -- what we answered, kept before the bank is told; each sending has a key of its own
    evidence    text        CHECK (length(evidence) BETWEEN 1 AND 20000),
    sendings    int         NOT NULL DEFAULT 0,
    CHECK (NOT settled OR closed_at IS NOT NULL)
);
CREATE INDEX payments_chargeback_payment ON payments_chargeback (payment_id);

-- On which orders of the payment it falls.
CREATE TABLE payments_chargeback_share (
    chargeback_id uuid   NOT NULL REFERENCES payments_chargeback,
    order_id      uuid   NOT NULL REFERENCES payments_share,
    amount        bigint NOT NULL CHECK (amount > 0),
    PRIMARY KEY (chargeback_id, order_id)
);
CREATE INDEX payments_chargeback_share_order ON payments_chargeback_share (order_id);

-- What a bank has called back of a share cannot be given back too, and is not passed on before it is decided.
ALTER TABLE payments_share
    ADD COLUMN disputed bigint NOT NULL DEFAULT 0 CHECK (disputed >= 0),
    ADD COLUMN release_asked_at timestamptz,
    ADD CHECK (returned + disputed <= gross);

-- A refund that Stripe refuses, or that comes back, reaches its buyer from our bank.
ALTER TABLE payments_refund ADD COLUMN bank_reference text CHECK (length(bank_reference) BETWEEN 1 AND 100);
ALTER TABLE payments_refund DROP CONSTRAINT payments_refund_state_check, DROP CONSTRAINT payments_refund_check,
    ADD CHECK (state IN ('wanted', 'pending', 'done', 'failed', 'by-bank')),
    ADD CHECK (state IN ('wanted', 'failed', 'by-bank') OR stripe_id IS NOT NULL OR amount = 0),
    ADD CHECK ((state = 'by-bank') = (bank_reference IS NOT NULL));
CREATE INDEX payments_refund_failed ON payments_refund (id) WHERE state = 'failed';
