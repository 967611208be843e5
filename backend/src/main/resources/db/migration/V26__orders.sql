-- What was ordered and is paid for at once: one order a supplier. Its state follows from its orders and is kept nowhere.
CREATE TABLE ordering_group (
    id              uuid          PRIMARY KEY,
    organisation_id uuid          NOT NULL REFERENCES accounts_organisation,
    person_id       uuid,
    currency        char(3)       NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    total           numeric(18,2) NOT NULL CHECK (total >= 0),
    -- until when its stock is set aside while nobody has paid
    pay_before      timestamptz   NOT NULL,
    created_at      timestamptz   NOT NULL
);
CREATE INDEX ordering_group_organisation ON ordering_group (organisation_id, id DESC);

CREATE TABLE ordering_order (
    id              uuid          PRIMARY KEY,
    number          text          NOT NULL UNIQUE,
    group_id        uuid          NOT NULL REFERENCES ordering_group,
    organisation_id uuid          NOT NULL REFERENCES accounts_organisation,
    supplier_id     uuid          NOT NULL REFERENCES supply_supplier,
    state           text          NOT NULL CHECK (state IN ('awaiting-payment', 'paid', 'confirmed', 'picking', 'partially-shipped', 'shipped',
                                      'ready-for-pick-up', 'delivered', 'completed', 'cancelled', 'expired', 'returning', 'refunded', 'disputed')),
    currency        char(3)       NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    goods           numeric(18,2) NOT NULL CHECK (goods >= 0),
    delivery        numeric(18,2) NOT NULL CHECK (delivery >= 0),
    total           numeric(18,2) NOT NULL CHECK (total = goods + delivery),
    commission      numeric(18,2) NOT NULL CHECK (commission BETWEEN 0 AND total),
    refunded        numeric(18,2) NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND total),
    method          text          NOT NULL CHECK (method IN ('pick-up', 'courier', 'consolidated')),
    -- address, counter and note as they were when it was ordered
    frozen          jsonb         NOT NULL,
    pick_up_code    text          CHECK (pick_up_code ~ '^[0-9]{6}$'),
    -- when the buyer's silence counts as a yes
    confirm_at      timestamptz,
    created_at      timestamptz   NOT NULL,
    version         bigint        NOT NULL DEFAULT 1,
    UNIQUE (group_id, supplier_id)
);
CREATE INDEX ordering_order_buyer ON ordering_order (organisation_id, id DESC);
CREATE INDEX ordering_order_supplier ON ordering_order (supplier_id, id DESC);
CREATE INDEX ordering_order_unpaid ON ordering_order (group_id) WHERE state = 'awaiting-payment';
CREATE INDEX ordering_order_silent ON ordering_order (confirm_at) WHERE confirm_at IS NOT NULL;

CREATE TABLE ordering_line (
    id              uuid          PRIMARY KEY,
    order_id        uuid          NOT NULL REFERENCES ordering_order,
    position        int           NOT NULL CHECK (position >= 1),
    offer_id        uuid          NOT NULL,
    part_id         uuid          NOT NULL,
    mpn             text          NOT NULL,
    manufacturer    text          NOT NULL,
    sku             text          NOT NULL,
    packaging       text,
    date_code       text,
    quantity        bigint        NOT NULL CHECK (quantity > 0),
    unit_price      numeric(18,6) NOT NULL CHECK (unit_price >= 0),
    total           numeric(18,2) NOT NULL CHECK (total >= 0),
    native_price    numeric(18,6) NOT NULL,
    native_currency char(3)       NOT NULL,
    rate            numeric       NOT NULL CHECK (rate > 0),
    rate_date       date          NOT NULL,
    commission_rate numeric       NOT NULL CHECK (commission_rate BETWEEN 0 AND 1),
    commission      numeric(18,2) NOT NULL CHECK (commission BETWEEN 0 AND total),
    counter         text,
    shipped         bigint        NOT NULL DEFAULT 0 CHECK (shipped BETWEEN 0 AND quantity),
    refunded        bigint        NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND quantity),
    UNIQUE (order_id, position)
);
CREATE INDEX ordering_line_part ON ordering_line (part_id);

-- What was agreed never changes: only how far it has come does.
CREATE FUNCTION ordering_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was ordered never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER ordering_line_frozen BEFORE UPDATE ON ordering_line FOR EACH ROW
    WHEN ((OLD.order_id, OLD.offer_id, OLD.part_id, OLD.mpn, OLD.manufacturer, OLD.sku, OLD.quantity, OLD.unit_price, OLD.total, OLD.native_price,
           OLD.native_currency, OLD.rate, OLD.rate_date, OLD.commission_rate, OLD.commission)
       IS DISTINCT FROM (NEW.order_id, NEW.offer_id, NEW.part_id, NEW.mpn, NEW.manufacturer, NEW.sku, NEW.quantity, NEW.unit_price, NEW.total,
           NEW.native_price, NEW.native_currency, NEW.rate, NEW.rate_date, NEW.commission_rate, NEW.commission))
    EXECUTE FUNCTION ordering_refuse_change();
CREATE TRIGGER ordering_order_frozen BEFORE UPDATE ON ordering_order FOR EACH ROW
    WHEN ((OLD.number, OLD.group_id, OLD.organisation_id, OLD.supplier_id, OLD.currency, OLD.goods, OLD.delivery, OLD.total, OLD.commission,
           OLD.method, OLD.frozen, OLD.created_at)
       IS DISTINCT FROM (NEW.number, NEW.group_id, NEW.organisation_id, NEW.supplier_id, NEW.currency, NEW.goods, NEW.delivery, NEW.total,
           NEW.commission, NEW.method, NEW.frozen, NEW.created_at))
    EXECUTE FUNCTION ordering_refuse_change();
CREATE TRIGGER ordering_line_kept BEFORE DELETE ON ordering_line FOR EACH ROW EXECUTE FUNCTION ordering_refuse_change();
CREATE TRIGGER ordering_order_kept BEFORE DELETE ON ordering_order FOR EACH ROW EXECUTE FUNCTION ordering_refuse_change();

-- Who did what to an order, when. Nothing in it is ever changed or removed.
CREATE TABLE ordering_event (
    id         uuid        PRIMARY KEY,
    order_id   uuid        NOT NULL REFERENCES ordering_order,
    at         timestamptz NOT NULL,
    event      text        NOT NULL,
    state      text        NOT NULL,
    by         text        NOT NULL CHECK (by IN ('buyer', 'supplier', 'operator', 'system')),
    person_id  uuid,
    api_key_id uuid,
    text       text        CHECK (text <> '' AND length(text) <= 2000)
);
CREATE INDEX ordering_event_order ON ordering_event (order_id, id);
CREATE TRIGGER ordering_event_kept BEFORE UPDATE OR DELETE ON ordering_event FOR EACH ROW EXECUTE FUNCTION ordering_refuse_change();

CREATE TABLE ordering_shipment (
    id         uuid        PRIMARY KEY,
    order_id   uuid        NOT NULL REFERENCES ordering_order,
    carrier    text        NOT NULL CHECK (btrim(carrier) <> '' AND length(carrier) <= 80),
    tracking   text        NOT NULL CHECK (btrim(tracking) <> '' AND length(tracking) <= 80),
    shipped_at timestamptz NOT NULL
);
CREATE INDEX ordering_shipment_order ON ordering_shipment (order_id);
CREATE TABLE ordering_shipment_line (
    shipment_id uuid   NOT NULL REFERENCES ordering_shipment,
    line_id     uuid   NOT NULL REFERENCES ordering_line,
    quantity    bigint NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (shipment_id, line_id)
);

-- The tax invoice (fapiao) that a buyer asked for. The supplier makes it at the tax office's platform and uploads it; it is never made here.
CREATE TABLE ordering_invoice (
    order_id   uuid        PRIMARY KEY REFERENCES ordering_order,
    title      text        NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 120),
    tax_number text        CHECK (tax_number ~ '^[0-9A-Z]{15,20}$'),
    email      text        NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
    number     text        CHECK (number ~ '^[0-9]{8,20}$'),
    file_id    uuid,
    issued_at  timestamptz,
    CHECK ((number IS NULL) = (issued_at IS NULL))
);

-- Goods that a buyer wants to give back, and what became of it.
CREATE TABLE ordering_return (
    id         uuid          PRIMARY KEY,
    order_id   uuid          NOT NULL REFERENCES ordering_order,
    reason     text          NOT NULL CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
    state      text          NOT NULL CHECK (state IN ('asked', 'agreed', 'refused', 'refunded')),
    asked_at   timestamptz   NOT NULL,
    decided_at timestamptz,
    amount     numeric(18,2) NOT NULL CHECK (amount > 0)
);
CREATE UNIQUE INDEX ordering_return_open ON ordering_return (order_id) WHERE state IN ('asked', 'agreed');
CREATE TABLE ordering_return_line (
    return_id uuid   NOT NULL REFERENCES ordering_return,
    line_id   uuid   NOT NULL REFERENCES ordering_line,
    quantity  bigint NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (return_id, line_id)
);

-- What buyer, supplier and operator say to each other while an order is in dispute.
CREATE TABLE ordering_message (
    id        uuid        PRIMARY KEY,
    order_id  uuid        NOT NULL REFERENCES ordering_order,
    at        timestamptz NOT NULL,
    by        text        NOT NULL CHECK (by IN ('buyer', 'supplier', 'operator')),
    person_id uuid,
    text      text        NOT NULL CHECK (btrim(text) <> '' AND length(text) <= 4000),
    file_id   uuid,
    file_name text        CHECK (length(file_name) <= 200)
);
CREATE INDEX ordering_message_order ON ordering_message (order_id, id);
