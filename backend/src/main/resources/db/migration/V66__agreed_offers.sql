-- An offer that a supplier has agreed with one buyer, such as an accepted quote: nobody else sees it, and it holds until a given instant.
ALTER TABLE supply_offer
    ADD agreed_with  uuid        REFERENCES accounts_organisation,
    ADD agreed_until timestamptz,
    ADD CONSTRAINT supply_offer_agreed CHECK ((agreed_with IS NULL) = (agreed_until IS NULL));
CREATE INDEX supply_offer_agreed_until ON supply_offer (agreed_until) WHERE agreed_with IS NOT NULL;

-- a supplier's own numbers are its own: what is agreed may be called like one of them
ALTER TABLE supply_offer DROP CONSTRAINT supply_offer_supplier_id_sku_key;
CREATE UNIQUE INDEX supply_offer_sku ON supply_offer (supplier_id, sku) WHERE agreed_with IS NULL;

-- What was agreed is what is sold.
CREATE FUNCTION supply_refuse_agreed_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an agreed offer never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER supply_agreed_frozen BEFORE UPDATE ON supply_offer FOR EACH ROW
    WHEN (OLD.agreed_with IS DISTINCT FROM NEW.agreed_with OR OLD.agreed_until IS DISTINCT FROM NEW.agreed_until
          OR (OLD.agreed_with IS NOT NULL AND (OLD.supplier_id, OLD.part_id, OLD.sku, OLD.moq, OLD.multiple, OLD.currency, OLD.price_breaks)
              IS DISTINCT FROM (NEW.supplier_id, NEW.part_id, NEW.sku, NEW.moq, NEW.multiple, NEW.currency, NEW.price_breaks)))
    EXECUTE FUNCTION supply_refuse_agreed_change();

-- Lists of a supplier's own offers go through this index alone, and agreed ones are in none of them.
DROP INDEX supply_offer_supplier;
CREATE INDEX supply_offer_supplier ON supply_offer (supplier_id, id) INCLUDE (sku, part_id) WHERE agreed_with IS NULL;
