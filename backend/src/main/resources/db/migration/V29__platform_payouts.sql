-- Our own money that Stripe pays to our bank. What is said to have arrived may come back yet.
CREATE TABLE payments_payout (
    id       text        PRIMARY KEY,
    currency char(3)     NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    amount   bigint      NOT NULL CHECK (amount > 0),
    state    text        NOT NULL,
    arrived  boolean     NOT NULL DEFAULT false,
    seen_at  timestamptz NOT NULL
);
