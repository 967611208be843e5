-- What one person changed is searchable before what a list of a million rows changed: two queues in one table.
ALTER TABLE platform_dirty ADD COLUMN at_once boolean NOT NULL DEFAULT false;
DROP INDEX platform_dirty_waiting;
CREATE INDEX platform_dirty_waiting ON platform_dirty (kind, at_once, marked_at);
