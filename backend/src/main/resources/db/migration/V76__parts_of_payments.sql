-- A payment is for one thing or for several: each is a part of it. A thing is part of one payment that lives; when a payment is cancelled
-- its parts are free, to be paid alone or together with others.
CREATE TABLE payments_part (
    payment_id   uuid        NOT NULL REFERENCES payments_payment DEFERRABLE INITIALLY DEFERRED,
    payable_kind text        NOT NULL CHECK (payable_kind ~ '^[a-z]+(-[a-z]+)*$'),
    payable_id   uuid        NOT NULL,
    amount       bigint      NOT NULL CHECK (amount >= 0),
    freed_at     timestamptz,
    PRIMARY KEY (payment_id, payable_kind, payable_id)
);
INSERT INTO payments_part (payment_id, payable_kind, payable_id, amount, freed_at)
SELECT id, payable_kind, payable_id, total, CASE WHEN state = 'cancelled' THEN now() END FROM payments_payment;
SET CONSTRAINTS ALL IMMEDIATE;
-- the rule that nothing is paid twice
CREATE UNIQUE INDEX payments_part_living ON payments_part (payable_kind, payable_id) WHERE freed_at IS NULL;
CREATE INDEX payments_part_payable ON payments_part (payable_kind, payable_id);

-- A share is of a part. Those of payments that nobody will make are taken away, so that they can be agreed anew.
DELETE FROM payments_share s USING payments_payment p WHERE p.id = s.payment_id AND p.state = 'cancelled';
ALTER TABLE payments_share ADD COLUMN payable_kind text, ADD COLUMN payable_id uuid;
UPDATE payments_share s SET payable_kind = p.payable_kind, payable_id = p.payable_id FROM payments_payment p WHERE p.id = s.payment_id;
ALTER TABLE payments_share ALTER COLUMN payable_kind SET NOT NULL, ALTER COLUMN payable_id SET NOT NULL,
    ADD FOREIGN KEY (payment_id, payable_kind, payable_id) REFERENCES payments_part;

ALTER TABLE payments_payment DROP COLUMN payable_kind, DROP COLUMN payable_id;

-- The payment that a thing is part of, unless that was cancelled.
CREATE VIEW payments_payable AS
SELECT t.payable_kind, t.payable_id, t.amount, p.id, p.currency, p.total, p.state, p.intent, p.charge, p.created_at, p.paid_at
FROM payments_part t JOIN payments_payment p ON p.id = t.payment_id WHERE t.freed_at IS NULL;

-- What was asked for never changes, and what is paid or cancelled stays so.
CREATE FUNCTION payments_keep_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what a payment was opened for never changes, nor does its end' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER payments_payment_frozen BEFORE UPDATE ON payments_payment FOR EACH ROW
    WHEN ((OLD.currency, OLD.total) IS DISTINCT FROM (NEW.currency, NEW.total)
        OR (OLD.state IN ('paid', 'cancelled') AND NEW.state <> OLD.state))
    EXECUTE FUNCTION payments_keep_payment();
CREATE TRIGGER payments_part_frozen BEFORE UPDATE ON payments_part FOR EACH ROW
    WHEN ((OLD.payment_id, OLD.payable_kind, OLD.payable_id, OLD.amount)
        IS DISTINCT FROM (NEW.payment_id, NEW.payable_kind, NEW.payable_id, NEW.amount)
        OR (OLD.freed_at IS NOT NULL AND NEW.freed_at IS DISTINCT FROM OLD.freed_at))
    EXECUTE FUNCTION payments_keep_payment();
CREATE TRIGGER payments_part_kept BEFORE DELETE ON payments_part FOR EACH ROW EXECUTE FUNCTION payments_keep_payment();
CREATE TRIGGER payments_share_part_frozen BEFORE UPDATE ON payments_share FOR EACH ROW
    WHEN ((OLD.payable_kind, OLD.payable_id) IS DISTINCT FROM (NEW.payable_kind, NEW.payable_id)) EXECUTE FUNCTION payments_keep_share();

CREATE FUNCTION payments_keep_share_of_living() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM payments_payment WHERE id = OLD.payment_id AND state <> 'cancelled') THEN
        RAISE EXCEPTION 'a share is kept unless its payment is cancelled' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER payments_share_kept BEFORE DELETE ON payments_share FOR EACH ROW EXECUTE FUNCTION payments_keep_share_of_living();

-- When the transaction ends a payment comes to its parts, no part has shares above it, and its parts are free exactly when it is cancelled.
CREATE FUNCTION payments_parts_add_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    payment uuid := CASE TG_TABLE_NAME WHEN 'payments_payment' THEN (to_jsonb(NEW) ->> 'id')::uuid
        ELSE (to_jsonb(NEW) ->> 'payment_id')::uuid END;
BEGIN
    IF EXISTS (SELECT FROM payments_payment p
               CROSS JOIN (SELECT coalesce(sum(amount), 0) AS amount, count(*) AS parts, count(freed_at) AS freed FROM payments_part
                           WHERE payment_id = payment) t
               WHERE p.id = payment
                 AND (p.total <> t.amount OR t.parts = 0 OR t.freed <> CASE p.state WHEN 'cancelled' THEN t.parts ELSE 0 END)) THEN
        RAISE EXCEPTION 'a payment does not come to its parts' USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT FROM payments_part t
               JOIN payments_share s USING (payment_id, payable_kind, payable_id)
               WHERE t.payment_id = payment GROUP BY t.payable_kind, t.payable_id, t.amount HAVING sum(s.gross - s.voucher) > t.amount) THEN
        RAISE EXCEPTION 'the shares of a part are above it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER payments_payment_adds_up AFTER INSERT OR UPDATE OF state ON payments_payment DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION payments_parts_add_up();
CREATE CONSTRAINT TRIGGER payments_part_adds_up AFTER INSERT OR UPDATE ON payments_part DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION payments_parts_add_up();
CREATE CONSTRAINT TRIGGER payments_share_adds_up AFTER INSERT ON payments_share DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION payments_parts_add_up();
