-- Date codes as sellers write them: year and week (2225), that or later (2225+), a year or later (22+, 2019+).
ALTER TABLE supply_offer DROP CONSTRAINT supply_offer_date_code_check;
ALTER TABLE supply_offer ADD CONSTRAINT supply_offer_date_code_check CHECK (date_code ~ '^([0-9]{4}[+]?|[0-9]{2}[+])$');

-- Where the goods were made, ISO 3166-1 alpha-2; null when not said.
ALTER TABLE supply_offer ADD origin text CHECK (origin ~ '^[A-Z]{2}$');

-- A shop's own search looks for a piece of a number in all its offers: from the index alone, a million in a fraction of a second.
DROP INDEX supply_offer_supplier;
CREATE INDEX supply_offer_supplier ON supply_offer (supplier_id, id) INCLUDE (sku, part_id);

-- Offers whose stock fell to the alert or below since their supplier was last told.
CREATE TABLE supply_low_stock (
    offer_id    uuid        PRIMARY KEY REFERENCES supply_offer ON DELETE CASCADE,
    supplier_id uuid        NOT NULL REFERENCES supply_supplier,
    fell_at     timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX supply_low_stock_supplier ON supply_low_stock (supplier_id, fell_at);
ALTER TABLE supply_supplier ADD low_stock_told_at timestamptz;

-- Whoever lowers a stock, it is noticed.
CREATE FUNCTION supply_note_low_stock() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO supply_low_stock (offer_id, supplier_id) VALUES (NEW.id, NEW.supplier_id) ON CONFLICT (offer_id) DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER supply_note_low_stock AFTER UPDATE ON supply_offer
    FOR EACH ROW
    WHEN (NEW.stock < OLD.stock AND NEW.stock <= NEW.low_stock_at AND (OLD.low_stock_at IS NULL OR OLD.stock > OLD.low_stock_at))
    EXECUTE FUNCTION supply_note_low_stock();

-- Photographs that show the goods of an offer, at most eight. The file is named by the hash of its content.
CREATE TABLE supply_offer_photo (
    id           uuid        PRIMARY KEY,
    offer_id     uuid        NOT NULL REFERENCES supply_offer ON DELETE CASCADE,
    place        smallint    NOT NULL CHECK (place BETWEEN 1 AND 8),
    content_hash text        NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    width        int         NOT NULL CHECK (width BETWEEN 1 AND 4096),
    height       int         NOT NULL CHECK (height BETWEEN 1 AND 4096),
    added_at     timestamptz NOT NULL DEFAULT now(),
    UNIQUE (offer_id, place),
    UNIQUE (offer_id, content_hash)
);
