-- A buyer may know no more of a part than its number. Then whoever quotes says who makes it, and what is bought is the number by that maker.
ALTER TABLE sourcing_rfq_line ALTER manufacturer DROP NOT NULL;
ALTER TABLE sourcing_rfq_line ADD CHECK (manufacturer IS NOT NULL OR part_id IS NULL);

-- the quoted maker, and whether the catalogue knows it; the name is the catalogue's then
ALTER TABLE sourcing_rfq_quote_line
    ADD manufacturer text CHECK (length(manufacturer) BETWEEN 1 AND 120),
    ADD manufacturer_known boolean NOT NULL DEFAULT false,
    ADD CHECK (NOT manufacturer_known OR manufacturer IS NOT NULL);

CREATE FUNCTION sourcing_rfq_quote_names_maker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT (l.manufacturer IS NULL) <> (NEW.manufacturer IS NOT NULL) FROM sourcing_rfq_line l WHERE l.id = NEW.line_id) THEN
        RAISE EXCEPTION 'a quote names the maker where the request does not, and nowhere else' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sourcing_rfq_quote_names_maker BEFORE INSERT ON sourcing_rfq_quote_line
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_quote_names_maker();

-- A maker that the catalogue does not know is words of the bidder's, which may tell who it is: it is hidden as long as the bidder is.
CREATE OR REPLACE VIEW sourcing_rfq_quote_line_seen AS
    SELECT l.quote_id, b.rfq_id, l.line_id, l.stock, l.moq, l.multiple, l.price_breaks, l.date_code, l.packaging, l.condition,
        l.lead_time_days, CASE WHEN r.opened_at IS NOT NULL THEN l.remark END AS remark,
        CASE WHEN r.opened_at IS NOT NULL OR l.manufacturer_known THEN l.manufacturer END AS manufacturer, l.manufacturer_known
    FROM sourcing_rfq_quote_line l JOIN sourcing_rfq_quote q ON q.id = l.quote_id JOIN sourcing_rfq_bid b ON b.id = q.bid_id
    JOIN sourcing_rfq r ON r.id = b.rfq_id;
