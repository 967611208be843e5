-- A series that costs something is held and paid as one: its bookings cost something, or none of them does, and are held until the same moment.
CREATE FUNCTION makerspaces_series_is_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM makerspaces_booking WHERE series_id = NEW.series_id AND price > 0)
        AND (SELECT count(DISTINCT (price > 0, paid_at IS NULL, coalesce(held_until, 'infinity'))) FROM makerspaces_booking
            WHERE series_id = NEW.series_id) > 1 THEN
        RAISE EXCEPTION 'series % is not paid as one', NEW.series_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER makerspaces_booking_series_one AFTER INSERT OR UPDATE ON makerspaces_booking
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.series_id IS NOT NULL) EXECUTE FUNCTION makerspaces_series_is_one();
