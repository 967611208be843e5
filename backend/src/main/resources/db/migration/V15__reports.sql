-- What makers say is wrong with a listing, and what an operator found. The offer may be gone when it is read: its facts are kept.
CREATE TABLE supply_report (
    id          uuid        PRIMARY KEY,
    offer_id    uuid        NOT NULL,
    supplier_id uuid        NOT NULL REFERENCES supply_supplier,
    part_id     uuid        NOT NULL REFERENCES catalogue_part,
    sku         text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('counterfeit', 'wrong-part', 'wrong-condition', 'wrong-price', 'other')),
    text        text        NOT NULL CHECK (char_length(text) BETWEEN 10 AND 2000),
    person_id   uuid        NOT NULL,
    reported_at timestamptz NOT NULL DEFAULT now(),
    state       text        NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'upheld', 'dismissed')),
    decided_at  timestamptz,
    decided_by  uuid,
    note        text        CHECK (char_length(note) <= 2000),
    CHECK ((state = 'open') = (decided_at IS NULL)),
    CHECK ((state = 'open') = (decided_by IS NULL))
);
CREATE INDEX supply_report_state ON supply_report (state, id);
-- one open word of a person about an offer is enough
CREATE UNIQUE INDEX supply_report_once ON supply_report (offer_id, person_id) WHERE state = 'open';
