-- When a part left the hits of a kept search: one that is back within a day is not told of again. Parts that left the other conditions are
-- taken out at once.
ALTER TABLE search_watch_met ADD COLUMN left_at timestamptz CHECK (left_at IS NULL OR condition = 'new');
