-- What a buyer attaches to a request for quotation: drawings, datasheets, photographs. Only those who may see the request see them. They can
-- be added and removed while bids are taken.
CREATE TABLE sourcing_rfq_file (
    -- also the name of the sealed file
    id         uuid        PRIMARY KEY,
    rfq_id     uuid        NOT NULL REFERENCES sourcing_rfq,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'application/zip', 'text/csv',
                                  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
    bytes      bigint      NOT NULL CHECK (bytes BETWEEN 1 AND 20000000),
    person_id  uuid,
    added_at   timestamptz NOT NULL
);
CREATE INDEX sourcing_rfq_file_of ON sourcing_rfq_file (rfq_id, id);

CREATE FUNCTION sourcing_rfq_file_while_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.rfq_id ELSE NEW.rfq_id END;
BEGIN
    IF NOT EXISTS (SELECT FROM sourcing_rfq WHERE id = of AND state = 'open') THEN
        RAISE EXCEPTION 'files of a request change while it is open' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'INSERT' AND (SELECT count(*) FROM sourcing_rfq_file WHERE rfq_id = of) >= 10 THEN
        RAISE EXCEPTION 'a request has ten files at most' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER sourcing_rfq_file_while_open BEFORE INSERT OR DELETE ON sourcing_rfq_file
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_file_while_open();
CREATE TRIGGER sourcing_rfq_file_kept BEFORE UPDATE ON sourcing_rfq_file
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_refuse_change();

-- A version of a quote shows photographs as they were when it was sent.
CREATE TABLE sourcing_rfq_quote_photo (
    quote_id uuid NOT NULL REFERENCES sourcing_rfq_quote,
    photo_id uuid NOT NULL REFERENCES sourcing_rfq_photo,
    PRIMARY KEY (quote_id, photo_id)
);
CREATE INDEX sourcing_rfq_quote_photo_photo ON sourcing_rfq_quote_photo (photo_id);
INSERT INTO sourcing_rfq_quote_photo (quote_id, photo_id)
SELECT q.id, p.id FROM sourcing_rfq_photo p JOIN sourcing_rfq_bid b ON b.rfq_id = p.rfq_id AND b.supplier_id = p.supplier_id
JOIN sourcing_rfq_quote q ON q.bid_id = b.id
WHERE q.version = (SELECT max(version) FROM sourcing_rfq_quote last WHERE last.bid_id = b.id);

CREATE FUNCTION sourcing_rfq_quote_photo_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM sourcing_rfq_quote q JOIN sourcing_rfq_bid b ON b.id = q.bid_id
                   JOIN sourcing_rfq_photo p ON p.rfq_id = b.rfq_id AND p.supplier_id = b.supplier_id
                   WHERE q.id = NEW.quote_id AND p.id = NEW.photo_id) THEN
        RAISE EXCEPTION 'a quote shows photographs of its own bidder' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sourcing_rfq_quote_photo_own BEFORE INSERT ON sourcing_rfq_quote_photo
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_quote_photo_own();
CREATE TRIGGER sourcing_rfq_quote_photo_kept BEFORE UPDATE OR DELETE ON sourcing_rfq_quote_photo
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_refuse_change();

DROP VIEW sourcing_rfq_photo_seen;
CREATE VIEW sourcing_rfq_photo_seen AS
    SELECT p.id, p.rfq_id, b.id AS bid_id, q.version, p.content_hash, p.width, p.height
    FROM sourcing_rfq_photo p JOIN sourcing_rfq_quote_photo s ON s.photo_id = p.id JOIN sourcing_rfq_quote q ON q.id = s.quote_id
    JOIN sourcing_rfq_bid b ON b.id = q.bid_id JOIN sourcing_rfq r ON r.id = p.rfq_id WHERE r.opened_at IS NOT NULL;
