-- Goods that go back have a way: agreed, sent back, arrived. Whoever has to do something has until due_at; then silence is an answer.
ALTER TABLE ordering_return DROP CONSTRAINT ordering_return_state_check;
ALTER TABLE ordering_return ADD CONSTRAINT ordering_return_state_check
    CHECK (state IN ('asked', 'agreed', 'sent', 'refunded', 'refused', 'lapsed', 'disputed'));
ALTER TABLE ordering_return ADD COLUMN carrier text CHECK (btrim(carrier) <> '' AND length(carrier) <= 80);
ALTER TABLE ordering_return ADD COLUMN tracking text CHECK (btrim(tracking) <> '' AND length(tracking) <= 80);
ALTER TABLE ordering_return ADD COLUMN sent_at timestamptz;
ALTER TABLE ordering_return ADD COLUMN due_at timestamptz;
UPDATE ordering_return SET due_at = asked_at + interval '5 days' WHERE state = 'asked';
ALTER TABLE ordering_return ADD CONSTRAINT ordering_return_due CHECK ((due_at IS NOT NULL) = (state IN ('asked', 'agreed', 'sent')));
ALTER TABLE ordering_return ADD CONSTRAINT ordering_return_sent CHECK ((carrier IS NULL) = (sent_at IS NULL) AND (tracking IS NULL) = (sent_at IS NULL));
DROP INDEX ordering_return_open;
CREATE UNIQUE INDEX ordering_return_open ON ordering_return (order_id) WHERE state IN ('asked', 'agreed', 'sent');
CREATE INDEX ordering_return_silent ON ordering_return (due_at) WHERE due_at IS NOT NULL;

-- What the sides of an order send each other: evidence, and the tax invoice. The content lies in the store, under its hash.
CREATE TABLE ordering_file (
    id         uuid        PRIMARY KEY,
    order_id   uuid        NOT NULL REFERENCES ordering_order,
    purpose    text        NOT NULL CHECK (purpose IN ('message', 'invoice')),
    hash       text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    name       text        NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 200),
    media_type text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'application/ofd')),
    bytes      bigint      NOT NULL CHECK (bytes > 0),
    by         text        NOT NULL CHECK (by IN ('buyer', 'supplier', 'operator')),
    person_id  uuid,
    at         timestamptz NOT NULL
);
CREATE INDEX ordering_file_order ON ordering_file (order_id, id);
-- A file is said once.
CREATE UNIQUE INDEX ordering_message_file ON ordering_message (file_id) WHERE file_id IS NOT NULL;
ALTER TABLE ordering_message ADD FOREIGN KEY (file_id) REFERENCES ordering_file;
ALTER TABLE ordering_invoice ADD FOREIGN KEY (file_id) REFERENCES ordering_file;
