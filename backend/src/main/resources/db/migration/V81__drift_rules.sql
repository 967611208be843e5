-- By which version of the rule drift was measured: the first knew nothing of what was booked.
ALTER TABLE makerspaces_drift ADD COLUMN rule int NOT NULL DEFAULT 1 CHECK (rule >= 1);
ALTER TABLE makerspaces_drift ALTER COLUMN rule DROP DEFAULT;
