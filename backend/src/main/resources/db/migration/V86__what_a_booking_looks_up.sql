-- Every booking first frees what its thing holds for too long, and counts how often its person stayed away. Most find nothing: without
-- indexes of their own both read all bookings of the thing or of the person to say so.
CREATE INDEX makerspaces_booking_due_of ON makerspaces_booking (bookable_id, held_until) WHERE held_until IS NOT NULL;
CREATE INDEX makerspaces_booking_missed ON makerspaces_booking (person_id, starts_at) WHERE state = 'no-show';
