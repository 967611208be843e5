-- How far a rebuild is, and when the live index was finished, for those who watch it.
ALTER TABLE search_index
    ADD COLUMN done        bigint NOT NULL DEFAULT 0 CHECK (done >= 0),
    ADD COLUMN total       bigint NOT NULL DEFAULT 0 CHECK (total >= 0),
    ADD COLUMN finished_at timestamptz;
UPDATE search_index SET finished_at = created_at WHERE state = 'live';
