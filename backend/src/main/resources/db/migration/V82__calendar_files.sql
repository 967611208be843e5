-- The newest file of a calendar that is fetched; older ones are deleted.
ALTER TABLE makerspaces_calendar ADD COLUMN file_hash text CHECK (file_hash ~ '^[0-9a-f]{64}$');
