-- In what state the goods are, and from where and when they come.
ALTER TABLE supply_offer
    ADD condition          text   NOT NULL DEFAULT 'new-original'
                                  CHECK (condition IN ('new-original', 'new-sealed', 'refurbished', 'pulled')),
    -- what proves the condition: a certificate's number, an address of photographs, an inspection report
    ADD condition_evidence text   CHECK (condition_evidence <> '' AND length(condition_evidence) <= 500),
    -- from order to dispatch; null when not said
    ADD lead_time_days     int    CHECK (lead_time_days BETWEEN 0 AND 999),
    ADD warehouse          text   CHECK (warehouse <> '' AND length(warehouse) <= 80),
    -- the supplier is alerted at this stock or less
    ADD low_stock_at       bigint CHECK (low_stock_at >= 0);

-- Whether parts that this supplier brings are taken into the catalogue without an operator.
ALTER TABLE supply_supplier ADD trusted boolean NOT NULL DEFAULT false;

-- Price lists that were: each held until the given instant. The one that holds is in the offer itself.
CREATE TABLE supply_price_history (
    offer_id     uuid        NOT NULL REFERENCES supply_offer ON DELETE CASCADE,
    until        timestamptz NOT NULL,
    currency     char(3)     NOT NULL,
    price_breaks jsonb       NOT NULL,
    PRIMARY KEY (offer_id, until)
);

-- Whoever changes a price, the old one is kept.
CREATE FUNCTION supply_keep_price() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO supply_price_history (offer_id, until, currency, price_breaks)
    SELECT b.id, clock_timestamp(), b.currency, b.price_breaks
    FROM before b JOIN after a ON a.id = b.id
    WHERE a.price_breaks IS DISTINCT FROM b.price_breaks OR a.currency IS DISTINCT FROM b.currency
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER supply_keep_price AFTER UPDATE ON supply_offer
    REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION supply_keep_price();

-- Stock that people moved by hand, and why.
CREATE TABLE supply_stock_move (
    id          uuid        PRIMARY KEY,
    offer_id    uuid        NOT NULL REFERENCES supply_offer ON DELETE CASCADE,
    change      bigint      NOT NULL CHECK (change <> 0),
    stock_after bigint      NOT NULL CHECK (stock_after >= 0),
    reason      text        NOT NULL CHECK (reason IN ('received', 'sold-elsewhere', 'counted', 'damaged', 'returned', 'other')),
    note        text        CHECK (note <> '' AND length(note) <= 500),
    actor       text,
    moved_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX supply_stock_move_offer ON supply_stock_move (offer_id, id);
