-- What was sent by mail gets a name that says nothing, so that an invitation can be sent again and withdrawn.
ALTER TABLE accounts_token ADD COLUMN id uuid NOT NULL DEFAULT uuidv7() UNIQUE;
