-- Parts that suppliers offer and the catalogue does not know.
CREATE TABLE supply_proposal (
    id                uuid        PRIMARY KEY,
    mpn               text        NOT NULL CHECK (mpn <> '' AND length(mpn) <= 80),
    mpn_key           text        NOT NULL,
    manufacturer_slug text        NOT NULL REFERENCES catalogue_manufacturer,
    supplier_id       uuid        NOT NULL REFERENCES supply_supplier,
    description       text        NOT NULL DEFAULT '',
    package           text,
    category_slug     text,
    state             text        NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'merged', 'refused')),
    part_id           uuid        REFERENCES catalogue_part,
    reason            text,
    proposed_at       timestamptz NOT NULL DEFAULT now(),
    decided_at        timestamptz,
    CHECK ((state IN ('accepted', 'merged')) = (part_id IS NOT NULL)),
    CHECK ((state = 'open') = (decided_at IS NULL)),
    UNIQUE (manufacturer_slug, mpn_key)
);
CREATE INDEX supply_proposal_open ON supply_proposal (id) WHERE state = 'open';

-- Offers that wait for their part: they go on sale when the proposal is accepted or merged.
CREATE TABLE supply_waiting_offer (
    supplier_id uuid        NOT NULL REFERENCES supply_supplier,
    sku         text        NOT NULL,
    proposal_id uuid        NOT NULL REFERENCES supply_proposal ON DELETE CASCADE,
    offer       jsonb       NOT NULL,
    offered_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (supplier_id, sku)
);
CREATE INDEX supply_waiting_offer_proposal ON supply_waiting_offer (proposal_id);

-- Who decided what, with what changed.
CREATE TABLE supply_proposal_event (
    id          uuid        PRIMARY KEY,
    proposal_id uuid        NOT NULL REFERENCES supply_proposal ON DELETE CASCADE,
    action      text        NOT NULL CHECK (action IN ('accepted', 'merged', 'refused')),
    actor       text        NOT NULL,
    before      jsonb       NOT NULL,
    after       jsonb       NOT NULL,
    happened_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX supply_proposal_event_proposal ON supply_proposal_event (proposal_id, id);
