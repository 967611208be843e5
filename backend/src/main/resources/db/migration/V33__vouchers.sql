-- Innovation vouchers: a programme gives money for one class of services; its vouchers are honoured as long as its budget lasts. Amounts
-- are whole minor units of its currency.
CREATE TABLE vouchers_programme (
    id               uuid        PRIMARY KEY,
    name_en          text        NOT NULL CHECK (btrim(name_en) <> '' AND length(name_en) <= 120),
    name_zh          text        NOT NULL CHECK (btrim(name_zh) <> '' AND length(name_zh) <= 120),
    service          text        NOT NULL CHECK (service IN ('components', 'prototyping', 'testing', 'spaces')),
    currency         char(3)     NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    budget           bigint      NOT NULL CHECK (budget > 0),
    face_value       bigint      NOT NULL CHECK (face_value > 0 AND face_value <= budget),
    -- days of Shenzhen, both included
    valid_from       date        NOT NULL,
    valid_to         date        NOT NULL CHECK (valid_to >= valid_from),
    per_organisation int         NOT NULL CHECK (per_organisation BETWEEN 1 AND 1000),
    -- set aside for checkouts that nobody has paid yet, and spent
    reserved         bigint      NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    redeemed         bigint      NOT NULL DEFAULT 0 CHECK (redeemed >= 0),
    created_at       timestamptz NOT NULL,
    CONSTRAINT vouchers_programme_budget CHECK (reserved + redeemed <= budget)
);

-- A voucher. Of its code the hash is kept only, and the last four characters so that people can tell theirs apart.
CREATE TABLE vouchers_voucher (
    id              uuid        PRIMARY KEY,
    programme_id    uuid        NOT NULL REFERENCES vouchers_programme,
    code_hash       bytea       NOT NULL UNIQUE CHECK (length(code_hash) = 32),
    code_end        char(4)     NOT NULL,
    -- whose it is; null until the first who shows the code of an open one
    organisation_id uuid        REFERENCES accounts_organisation,
    -- which of the organisation's in its programme: nobody has more than the programme gives
    nth             int         CHECK (nth >= 1),
    face_value      bigint      NOT NULL CHECK (face_value > 0),
    reserved        bigint      NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    redeemed        bigint      NOT NULL DEFAULT 0 CHECK (redeemed >= 0),
    issued_at       timestamptz NOT NULL,
    withdrawn_at    timestamptz,
    CONSTRAINT vouchers_voucher_once CHECK (reserved + redeemed <= face_value),
    CHECK (withdrawn_at IS NULL OR reserved + redeemed = 0),
    CHECK ((organisation_id IS NULL) = (nth IS NULL))
);
CREATE INDEX vouchers_voucher_programme ON vouchers_voucher (programme_id, id DESC);
CREATE INDEX vouchers_voucher_organisation ON vouchers_voucher (organisation_id, id DESC) WHERE organisation_id IS NOT NULL;
CREATE UNIQUE INDEX vouchers_voucher_nth ON vouchers_voucher (programme_id, organisation_id, nth) WHERE withdrawn_at IS NULL;

CREATE FUNCTION vouchers_keep_within() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.nth > (SELECT per_organisation FROM vouchers_programme WHERE id = NEW.programme_id) THEN
        RAISE EXCEPTION 'more vouchers than the programme gives to one organisation'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'vouchers_voucher_most';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER vouchers_voucher_most BEFORE INSERT OR UPDATE OF nth ON vouchers_voucher FOR EACH ROW WHEN (NEW.nth IS NOT NULL)
    EXECUTE FUNCTION vouchers_keep_within();

-- What a voucher pays of a checkout: set aside with its orders, spent when they are paid, let go when they are not.
CREATE TABLE vouchers_use (
    checkout_id uuid        PRIMARY KEY,
    voucher_id  uuid        NOT NULL REFERENCES vouchers_voucher,
    amount      bigint      NOT NULL CHECK (amount > 0),
    state       text        NOT NULL CHECK (state IN ('reserved', 'redeemed', 'released')),
    -- how often it was set aside: money that comes late sets it aside again
    times       int         NOT NULL DEFAULT 1 CHECK (times >= 1),
    at          timestamptz NOT NULL
);
CREATE INDEX vouchers_use_voucher ON vouchers_use (voucher_id);

-- How that falls to the orders; agreed when it was ordered, and never changed. Returned is what has gone back to the voucher.
CREATE TABLE vouchers_part (
    order_id    uuid   PRIMARY KEY,
    checkout_id uuid   NOT NULL REFERENCES vouchers_use,
    amount      bigint NOT NULL CHECK (amount > 0),
    returned    bigint NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND amount)
);
CREATE INDEX vouchers_part_checkout ON vouchers_part (checkout_id);
CREATE FUNCTION vouchers_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a voucher pays for never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER vouchers_part_frozen BEFORE UPDATE ON vouchers_part FOR EACH ROW
    WHEN ((OLD.order_id, OLD.checkout_id, OLD.amount) IS DISTINCT FROM (NEW.order_id, NEW.checkout_id, NEW.amount)
        OR NEW.returned < OLD.returned)
    EXECUTE FUNCTION vouchers_refuse_change();
CREATE TRIGGER vouchers_part_kept BEFORE DELETE ON vouchers_part FOR EACH ROW EXECUTE FUNCTION vouchers_refuse_change();
CREATE TRIGGER vouchers_use_frozen BEFORE UPDATE ON vouchers_use FOR EACH ROW
    WHEN ((OLD.checkout_id, OLD.voucher_id, OLD.amount) IS DISTINCT FROM (NEW.checkout_id, NEW.voucher_id, NEW.amount)
        OR (OLD.state = 'redeemed' AND NEW.state <> 'redeemed'))
    EXECUTE FUNCTION vouchers_refuse_change();
CREATE TRIGGER vouchers_use_kept BEFORE DELETE ON vouchers_use FOR EACH ROW EXECUTE FUNCTION vouchers_refuse_change();

-- A voucher may pay all of it: then Stripe never hears of the payment, and it has neither intent nor charge.
ALTER TABLE payments_payment DROP CONSTRAINT payments_payment_total_check;
ALTER TABLE payments_payment ADD CONSTRAINT payments_payment_total_check CHECK (total >= 0);
ALTER TABLE payments_payment DROP CONSTRAINT payments_payment_check;
ALTER TABLE payments_payment ADD CONSTRAINT payments_payment_check
    CHECK (state <> 'paid' OR (paid_at IS NOT NULL AND (charge IS NOT NULL) = (total > 0)));
ALTER TABLE payments_payment DROP CONSTRAINT payments_payment_check1;
ALTER TABLE payments_payment ADD CONSTRAINT payments_payment_check1
    CHECK (state IN ('opening', 'cancelled') OR intent IS NOT NULL OR total = 0);

-- How much of a share a voucher pays, and how much of that has gone back: the rest is the payer's own money.
ALTER TABLE payments_share ADD COLUMN voucher bigint NOT NULL DEFAULT 0;
ALTER TABLE payments_share ADD COLUMN voucher_returned bigint NOT NULL DEFAULT 0;
ALTER TABLE payments_share ADD CONSTRAINT payments_share_voucher CHECK (voucher BETWEEN 0 AND gross AND voucher_returned BETWEEN 0 AND voucher);
ALTER TABLE payments_share ADD CONSTRAINT payments_share_own_money CHECK (returned - voucher_returned BETWEEN 0 AND gross - voucher);
CREATE TRIGGER payments_share_voucher_frozen BEFORE UPDATE ON payments_share FOR EACH ROW
    WHEN (OLD.voucher IS DISTINCT FROM NEW.voucher OR NEW.voucher_returned < OLD.voucher_returned) EXECUTE FUNCTION payments_keep_share();

-- What goes back to the voucher beside the money; a refund of which nothing is money is done at once.
ALTER TABLE payments_refund ADD COLUMN voucher bigint NOT NULL DEFAULT 0 CHECK (voucher >= 0);
ALTER TABLE payments_refund DROP CONSTRAINT payments_refund_amount_check;
ALTER TABLE payments_refund ADD CONSTRAINT payments_refund_amount_check CHECK (amount >= 0 AND amount + voucher > 0);
ALTER TABLE payments_refund DROP CONSTRAINT payments_refund_check;
ALTER TABLE payments_refund ADD CONSTRAINT payments_refund_check CHECK (state IN ('wanted', 'failed') OR stripe_id IS NOT NULL OR amount = 0);
