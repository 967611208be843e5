-- What a product has to be tested for, worked out from facts about it by rules of a version. The id is the private link to it: 128 random
-- bits. A plan never changes: other facts are another plan.
CREATE TABLE prototyping_test_plan (
    id              uuid        PRIMARY KEY,
    -- whose it is; null when somebody asked who was not signed in
    organisation_id uuid        REFERENCES accounts_organisation,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    facts           jsonb       NOT NULL,
    facts_sha256    text        NOT NULL CHECK (facts_sha256 ~ '^[0-9a-f]{64}$'),
    rules_version   int         NOT NULL CHECK (rules_version > 0),
    -- what came out, in both languages: rules that change later change no plan
    outcome         jsonb       NOT NULL,
    created_at      timestamptz NOT NULL
);
CREATE INDEX prototyping_test_plan_owner ON prototyping_test_plan (organisation_id, created_at DESC);
CREATE TRIGGER prototyping_test_plan_stays BEFORE UPDATE OR DELETE ON prototyping_test_plan
    FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();

-- A firm price of tests rests on the plan's facts instead of a file, and has a job for each of its tests.
ALTER TABLE prototyping_quote
    ALTER COLUMN design_sha256 DROP NOT NULL,
    ADD COLUMN plan_id      uuid REFERENCES prototyping_test_plan,
    ADD COLUMN facts_sha256 text CHECK (facts_sha256 ~ '^[0-9a-f]{64}$'),
    ADD COLUMN parts        jsonb,
    ADD CHECK ((design_sha256 IS NULL) = (facts_sha256 IS NOT NULL)),
    ADD CHECK ((plan_id IS NULL) = (facts_sha256 IS NULL) AND (plan_id IS NULL) = (parts IS NULL)),
    ADD CHECK (plan_id IS NULL OR design_id IS NULL);
CREATE INDEX prototyping_quote_plan ON prototyping_quote (plan_id);
DROP TRIGGER prototyping_quote_stays ON prototyping_quote;
CREATE TRIGGER prototyping_quote_stays BEFORE DELETE OR UPDATE OF id, number, design_sha256, design_name, organisation_id, provider_id,
    rules_id, process, job, asked, quantity, lead_time, working_days, currency, total, lines, created_at, valid_until, plan_id, facts_sha256,
    parts ON prototyping_quote FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();

-- How many products a laboratory takes in a week.
CREATE TABLE prototyping_laboratory (
    provider_id   uuid PRIMARY KEY REFERENCES prototyping_provider ON DELETE CASCADE,
    places_a_week int  NOT NULL CHECK (places_a_week BETWEEN 1 AND 50)
);

-- Its places, week by week. One place is one row, and a row is one quote's: a laboratory cannot take more than it has room for.
CREATE TABLE prototyping_lab_place (
    provider_id  uuid NOT NULL REFERENCES prototyping_laboratory ON DELETE CASCADE,
    -- the Monday on which it begins
    week         date NOT NULL CHECK (extract(isodow FROM week) = 1),
    place        int  NOT NULL CHECK (place > 0),
    quote_id     uuid REFERENCES prototyping_quote,
    -- until when it waits for the order to be paid; a confirmed one waits no longer
    held_until   timestamptz,
    confirmed_at timestamptz,
    PRIMARY KEY (provider_id, week, place),
    UNIQUE (quote_id, week),
    CHECK ((quote_id IS NULL) = (held_until IS NULL)),
    CHECK (confirmed_at IS NULL OR quote_id IS NOT NULL)
);

-- Providers are found from the search box: whatever of theirs changes is marked in the same transaction.
ALTER TABLE platform_dirty DROP CONSTRAINT platform_dirty_kind_check, ADD CHECK (kind IN ('part', 'space', 'provider'));
ALTER TABLE search_index DROP CONSTRAINT search_index_kind_check, ADD CHECK (kind IN ('part', 'space', 'provider'));
CREATE FUNCTION prototyping_mark_provider() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
BEGIN
    INSERT INTO platform_dirty (kind, id, at_once)
    VALUES ('provider', coalesce(changed ->> 'provider_id', changed ->> 'id')::uuid, true)
    ON CONFLICT (kind, id) DO UPDATE SET version = nextval('platform_document_version'), claimed_until = NULL, at_once = true;
    RETURN NULL;
END $$;
CREATE TRIGGER prototyping_provider_found AFTER INSERT OR UPDATE OR DELETE ON prototyping_provider
    FOR EACH ROW EXECUTE FUNCTION prototyping_mark_provider();
CREATE TRIGGER prototyping_offering_found AFTER INSERT OR UPDATE OR DELETE ON prototyping_offering
    FOR EACH ROW EXECUTE FUNCTION prototyping_mark_provider();
CREATE TRIGGER prototyping_machine_found AFTER INSERT OR UPDATE OR DELETE ON prototyping_machine
    FOR EACH ROW EXECUTE FUNCTION prototyping_mark_provider();
CREATE TRIGGER prototyping_certificate_found AFTER INSERT OR UPDATE OR DELETE ON prototyping_certificate
    FOR EACH ROW EXECUTE FUNCTION prototyping_mark_provider();
