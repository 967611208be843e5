-- Of two keepers who change a training at once the second is told so.
ALTER TABLE makerspaces_training ADD version int NOT NULL DEFAULT 0;
