-- Pieces that are set aside for orders. What buyers see everywhere is stock - reserved.
ALTER TABLE supply_offer
    ADD reserved bigint NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    ADD CONSTRAINT supply_offer_reserved_in_stock CHECK (reserved <= stock);

-- A supplier may say that less is there than is set aside (a count, an import, a sale elsewhere). What is set aside stays in stock, so
-- that no import breaks and nothing is sold twice; whatever cannot be delivered is settled with its order.
CREATE FUNCTION supply_keep_reserved() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    NEW.stock := NEW.reserved;
    RETURN NEW;
END $$;
CREATE TRIGGER supply_keep_reserved BEFORE UPDATE ON supply_offer
    FOR EACH ROW WHEN (NEW.stock < NEW.reserved) EXECUTE FUNCTION supply_keep_reserved();

-- Who set pieces aside: one row for each line of an order, which is known here by its id alone. What is held counts in the offer.
CREATE TABLE supply_reservation (
    reference   uuid        PRIMARY KEY,
    offer_id    uuid        NOT NULL REFERENCES supply_offer ON DELETE CASCADE,
    quantity    bigint      NOT NULL CHECK (quantity > 0),
    sold        bigint      NOT NULL DEFAULT 0 CHECK (sold >= 0),
    released    bigint      NOT NULL DEFAULT 0 CHECK (released >= 0),
    held        bigint      GENERATED ALWAYS AS (quantity - sold - released) STORED CHECK (held >= 0),
    reserved_at timestamptz NOT NULL,
    changed_at  timestamptz NOT NULL
);
CREATE INDEX supply_reservation_offer ON supply_reservation (offer_id);

-- Offers whose reserved pieces are not the sum of what is held: always none.
CREATE VIEW supply_reserved_wrongly AS
    SELECT o.id AS offer_id, o.reserved, coalesce(r.held, 0)::bigint AS held
    FROM supply_offer o
    FULL JOIN (SELECT offer_id, sum(held) AS held FROM supply_reservation GROUP BY offer_id) r ON r.offer_id = o.id
    WHERE coalesce(o.reserved, 0) <> coalesce(r.held, 0);
