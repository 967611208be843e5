-- Money for makerspaces: budgets, and claims on them. Amounts are whole fen. What is set aside and paid follows the claims by trigger, so no
-- code can take money without a claim, and the check refuses whatever would overspend.
CREATE TABLE makerspaces_budget (
    id         uuid        PRIMARY KEY,
    purpose    text        NOT NULL CHECK (purpose IN ('title-subsidy', 'rent-subsidy', 'event-grant', 'voucher-grant')),
    name_en    text        NOT NULL CHECK (btrim(name_en) <> '' AND length(name_en) <= 120),
    name_zh    text        NOT NULL CHECK (btrim(name_zh) <> '' AND length(name_zh) <= 120),
    -- the title that a claimant must hold; null for any
    tier       text        CHECK (tier IN ('municipal', 'provincial', 'national')),
    amount     bigint      NOT NULL CHECK (amount > 0),
    per_claim  bigint      NOT NULL CHECK (per_claim > 0 AND per_claim <= amount),
    -- days on which it can be claimed, both included
    valid_from date        NOT NULL,
    valid_to   date        NOT NULL CHECK (valid_to >= valid_from),
    claimed    bigint      NOT NULL DEFAULT 0 CHECK (claimed >= 0),
    paid       bigint      NOT NULL DEFAULT 0 CHECK (paid >= 0),
    created_at timestamptz NOT NULL,
    CONSTRAINT makerspaces_budget_not_overspent CHECK (claimed + paid <= amount),
    CHECK (purpose <> 'title-subsidy' OR tier IS NOT NULL)
);

CREATE TABLE makerspaces_claim (
    id          uuid        PRIMARY KEY,
    budget_id   uuid        NOT NULL REFERENCES makerspaces_budget,
    space_id    uuid        NOT NULL REFERENCES makerspaces_space,
    purpose     text        NOT NULL,
    -- for what: the tier, the month (2026-10), the day of the event or the year
    period      text        NOT NULL CHECK (period ~ '^(municipal|provincial|national|[0-9]{4}(-[0-9]{2}){0,2})$'),
    amount      bigint      NOT NULL CHECK (amount > 0),
    state       text        NOT NULL CHECK (state IN ('claimed', 'paid', 'refused', 'clawed-back')),
    note        text        NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    -- of the transfer
    reference   text        UNIQUE CHECK (length(reference) BETWEEN 1 AND 80),
    claimed_at  timestamptz NOT NULL,
    claimed_by  uuid        NOT NULL,
    decided_at  timestamptz,
    decided_by  uuid,
    CHECK ((state IN ('paid', 'clawed-back')) = (reference IS NOT NULL)),
    CHECK (state NOT IN ('refused', 'clawed-back') OR note <> '')
);
-- nothing is paid twice, whichever budget it comes from; what was refused may be claimed again
CREATE UNIQUE INDEX makerspaces_claim_once ON makerspaces_claim (space_id, purpose, period) WHERE state <> 'refused';
CREATE INDEX makerspaces_claim_budget ON makerspaces_claim (budget_id, id);
CREATE INDEX makerspaces_claim_space ON makerspaces_claim (space_id, id DESC);
CREATE INDEX makerspaces_claim_state ON makerspaces_claim (state, id);

CREATE FUNCTION makerspaces_settle_budget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'claimed' THEN
            RAISE EXCEPTION 'a claim begins as claimed' USING ERRCODE = 'check_violation';
        END IF;
        UPDATE makerspaces_budget SET claimed = claimed + NEW.amount WHERE id = NEW.budget_id AND purpose = NEW.purpose
            AND NEW.amount <= per_claim;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'not a claim that this budget pays' USING ERRCODE = 'check_violation';
        END IF;
    ELSIF (OLD.id, OLD.budget_id, OLD.space_id, OLD.purpose, OLD.period, OLD.amount)
            IS DISTINCT FROM (NEW.id, NEW.budget_id, NEW.space_id, NEW.purpose, NEW.period, NEW.amount) THEN
        RAISE EXCEPTION 'what is claimed never changes' USING ERRCODE = 'restrict_violation';
    ELSIF OLD.state <> NEW.state THEN
        IF OLD.state = 'claimed' AND NEW.state = 'paid' THEN
            UPDATE makerspaces_budget SET claimed = claimed - NEW.amount, paid = paid + NEW.amount WHERE id = NEW.budget_id;
        ELSIF OLD.state = 'claimed' AND NEW.state = 'refused' THEN
            UPDATE makerspaces_budget SET claimed = claimed - NEW.amount WHERE id = NEW.budget_id;
        ELSIF OLD.state = 'paid' AND NEW.state = 'clawed-back' THEN
            UPDATE makerspaces_budget SET paid = paid - NEW.amount WHERE id = NEW.budget_id;
        ELSE
            RAISE EXCEPTION 'a claim that is % does not become %', OLD.state, NEW.state USING ERRCODE = 'restrict_violation';
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER makerspaces_claim_settled AFTER INSERT OR UPDATE ON makerspaces_claim
    FOR EACH ROW EXECUTE FUNCTION makerspaces_settle_budget();
CREATE TRIGGER makerspaces_claim_kept BEFORE DELETE ON makerspaces_claim FOR EACH ROW EXECUTE FUNCTION makerspaces_registry_keeps();
