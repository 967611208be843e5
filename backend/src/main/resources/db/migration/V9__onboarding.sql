-- A suspended supplier keeps everything, but nobody sees it.
ALTER TABLE supply_supplier DROP CONSTRAINT supply_supplier_state_check;
ALTER TABLE supply_supplier ADD CONSTRAINT supply_supplier_state_check CHECK (state IN ('active', 'suspended', 'closed'));

-- How far the parts of a supplier whose state changed are marked for re-indexing: the last offer seen; null when all are.
ALTER TABLE supply_supplier ADD COLUMN marked_to uuid;
CREATE INDEX supply_supplier_to_mark ON supply_supplier (id) WHERE marked_to IS NOT NULL;

-- An organisation's wish to become a supplier. What is not filled in yet is empty.
CREATE TABLE supply_application (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL UNIQUE REFERENCES accounts_organisation,
    state           text        NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'needs-more', 'approved', 'rejected')),
    company_name    text        NOT NULL DEFAULT '',
    credit_code     text        NOT NULL DEFAULT '' CHECK (credit_code = '' OR credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    name_en         text        NOT NULL DEFAULT '',
    name_zh         text        NOT NULL DEFAULT '',
    about_en        text        NOT NULL DEFAULT '',
    about_zh        text        NOT NULL DEFAULT '',
    kind            text        NOT NULL DEFAULT 'stall'
                    CHECK (kind IN ('distributor', 'wholesale-stall', 'module-shop', 'stall', 'one-metre-counter')),
    contact_name    text        NOT NULL DEFAULT '',
    contact_phone   text        NOT NULL DEFAULT '',
    contact_email   text        NOT NULL DEFAULT '',
    counter_id      uuid        REFERENCES places_counter,
    -- what the operator said last
    note            text        NOT NULL DEFAULT '',
    supplier_id     uuid        UNIQUE REFERENCES supply_supplier,
    created_at      timestamptz NOT NULL DEFAULT now(),
    submitted_at    timestamptz,
    changed_at      timestamptz NOT NULL DEFAULT now(),
    CHECK ((state = 'approved') = (supplier_id IS NOT NULL)),
    CHECK (state NOT IN ('submitted', 'approved')
        OR (company_name <> '' AND credit_code <> '' AND name_en <> '' AND name_zh <> '' AND counter_id IS NOT NULL AND submitted_at IS NOT NULL))
);
-- a company, and a counter, is asked for by one organisation at a time
CREATE UNIQUE INDEX supply_application_credit_code ON supply_application (credit_code)
    WHERE state IN ('submitted', 'needs-more', 'approved') AND credit_code <> '';
CREATE UNIQUE INDEX supply_application_counter ON supply_application (counter_id) WHERE state IN ('submitted', 'needs-more');
CREATE INDEX supply_application_state ON supply_application (state, id);

-- What an applicant shows. The file itself is named by the hash of its content.
CREATE TABLE supply_application_document (
    id             uuid        PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES supply_application,
    kind           text        NOT NULL CHECK (kind IN ('business-licence', 'identity', 'lease', 'other')),
    name           text        NOT NULL CHECK (name <> '' AND length(name) <= 200),
    media_type     text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    bytes          bigint      NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
    content_hash   text        NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    uploaded_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX supply_application_document_application ON supply_application_document (application_id, id);
