-- What somebody is asked to pay, and what became of it. One payment a payable, however often it is opened.
CREATE TABLE payments_payment (
    id            uuid        PRIMARY KEY,
    payable_kind  text        NOT NULL CHECK (payable_kind ~ '^[a-z]+(-[a-z]+)*$'),
    payable_id    uuid        NOT NULL,
    currency      char(3)     NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    total         bigint      NOT NULL CHECK (total > 0),
    description   text        NOT NULL CHECK (length(description) <= 500),
    return_url    text        NOT NULL,
    state         text        NOT NULL DEFAULT 'opening' CHECK (state IN ('opening', 'open', 'processing', 'paid', 'cancelled')),
    intent        text        UNIQUE,
    client_secret text,
    charge        text        UNIQUE,
    -- Stripe's record of the money that came: what is left after its fee can be used from a day on
    balance_id    text        UNIQUE,
    balance_net   bigint,
    available_on  timestamptz,
    available     boolean     NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL,
    paid_at       timestamptz,
    UNIQUE (payable_kind, payable_id),
    CHECK (state <> 'paid' OR (charge IS NOT NULL AND paid_at IS NOT NULL)),
    CHECK (state = 'opening' OR intent IS NOT NULL OR state = 'cancelled')
);
CREATE INDEX payments_payment_waiting ON payments_payment (created_at) WHERE state IN ('open', 'processing');

-- Whose the money is. What was agreed never changes; what has gone back never exceeds it.
CREATE TABLE payments_share (
    order_id    uuid        PRIMARY KEY,
    payment_id  uuid        NOT NULL REFERENCES payments_payment,
    payee       uuid        NOT NULL,
    gross       bigint      NOT NULL CHECK (gross > 0),
    commission  bigint      NOT NULL CHECK (commission BETWEEN 0 AND gross),
    returned    bigint      NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND gross),
    held        text        CHECK (held <> ''),
    released_at timestamptz
);
CREATE INDEX payments_share_payment ON payments_share (payment_id);

CREATE FUNCTION payments_keep_share() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a share was agreed to be never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER payments_share_frozen BEFORE UPDATE ON payments_share FOR EACH ROW
    WHEN ((OLD.payment_id, OLD.payee, OLD.gross, OLD.commission) IS DISTINCT FROM (NEW.payment_id, NEW.payee, NEW.gross, NEW.commission)
        OR NEW.returned < OLD.returned OR (OLD.released_at IS NOT NULL AND NEW.released_at IS DISTINCT FROM OLD.released_at))
    EXECUTE FUNCTION payments_keep_share();

-- Money that goes back to a buyer, one row a reason to give it back.
CREATE TABLE payments_refund (
    id              uuid        PRIMARY KEY,
    key             text        NOT NULL UNIQUE,
    order_id        uuid        NOT NULL REFERENCES payments_share,
    amount          bigint      NOT NULL CHECK (amount > 0),
    -- what had gone back of the share before, and whether the share was still held: from these follows who bears it
    returned_before bigint      NOT NULL CHECK (returned_before >= 0),
    from_held       boolean     NOT NULL,
    reason          text        NOT NULL CHECK (length(reason) <= 500),
    state           text        NOT NULL DEFAULT 'wanted' CHECK (state IN ('wanted', 'pending', 'done', 'failed')),
    stripe_id       text        UNIQUE,
    error           text,
    asked_at        timestamptz NOT NULL,
    CHECK (state IN ('wanted', 'failed') OR stripe_id IS NOT NULL)
);
CREATE INDEX payments_refund_order ON payments_refund (order_id);

-- What Stripe is to be told: kept before it is told, with the key under which Stripe does it once.
CREATE TABLE payments_command (
    id          uuid        PRIMARY KEY,
    operation   text        NOT NULL CHECK (operation IN ('open', 'cancel', 'refund')),
    subject     uuid        NOT NULL,
    attempt     int         NOT NULL CHECK (attempt > 0),
    state       text        NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'sent', 'done', 'failed')),
    tries       int         NOT NULL DEFAULT 0,
    error       text,
    created_at  timestamptz NOT NULL,
    sent_at     timestamptz,
    due_at      timestamptz NOT NULL,
    UNIQUE (operation, subject, attempt)
);
CREATE INDEX payments_command_due ON payments_command (due_at) WHERE state IN ('new', 'sent');

-- What Stripe tells us: stored first and worked later, each event once.
CREATE TABLE payments_event (
    id          text        PRIMARY KEY,
    type        text        NOT NULL,
    object_id   text        NOT NULL,
    received_at timestamptz NOT NULL,
    worked_at   timestamptz,
    tries       int         NOT NULL DEFAULT 0,
    due_at      timestamptz NOT NULL,
    error       text
);
CREATE INDEX payments_event_due ON payments_event (due_at) WHERE worked_at IS NULL;

-- What Stripe's book and the ledger disagreed on when they were last compared.
CREATE TABLE payments_reconciliation (
    ran_at      timestamptz PRIMARY KEY,
    compared    bigint      NOT NULL,
    differences jsonb       NOT NULL
);
