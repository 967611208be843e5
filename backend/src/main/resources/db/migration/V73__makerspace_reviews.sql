-- Yearly statistics of makerspaces, reviews of their titles, appeals, and drift. Days are Shenzhen's.
CREATE TABLE makerspaces_return (
    space_id     uuid        NOT NULL REFERENCES makerspaces_space,
    year         int         NOT NULL CHECK (year BETWEEN 2015 AND 2200),
    -- what the platform knew when it was opened, what the keeper says, and why where that differs; by the name of the figure
    prefilled    jsonb       NOT NULL CHECK (jsonb_typeof(prefilled) = 'object'),
    figures      jsonb       NOT NULL CHECK (jsonb_typeof(figures) = 'object'),
    reasons      jsonb       NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(reasons) = 'object'),
    opened_at    timestamptz NOT NULL,
    handed_in_at timestamptz,
    handed_in_by uuid,
    PRIMARY KEY (space_id, year)
);
CREATE TRIGGER makerspaces_return_frozen BEFORE UPDATE OR DELETE ON makerspaces_return
    FOR EACH ROW WHEN (OLD.handed_in_at IS NOT NULL) EXECUTE FUNCTION makerspaces_registry_keeps();

-- A review, one a year. Its hash is that of all judgements as text, see Canonical.
CREATE TABLE makerspaces_review (
    id         uuid        PRIMARY KEY,
    year       int         NOT NULL UNIQUE CHECK (year BETWEEN 2015 AND 2200),
    day        date        NOT NULL CHECK (extract(year FROM day) = year),
    rules      int         NOT NULL,
    subjects   int         NOT NULL CHECK (subjects >= 0),
    hash       char(64)    NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    created_at timestamptz NOT NULL,
    created_by uuid        NOT NULL
);
CREATE TRIGGER makerspaces_review_kept BEFORE UPDATE OR DELETE ON makerspaces_review
    FOR EACH ROW EXECUTE FUNCTION makerspaces_registry_keeps();

-- A makerspace in a review: what it was judged by, what was proposed, what the operator decided.
CREATE TABLE makerspaces_review_case (
    review_id      uuid        NOT NULL REFERENCES makerspaces_review,
    space_id       uuid        NOT NULL REFERENCES makerspaces_space,
    tier           text        NOT NULL CHECK (tier IN ('municipal', 'provincial', 'national')),
    figures        jsonb       NOT NULL CHECK (jsonb_typeof(figures) = 'object'),
    missed_returns int         NOT NULL CHECK (missed_returns >= 0),
    warned         boolean     NOT NULL,
    rules          text        NOT NULL,
    proposal       text        NOT NULL CHECK (proposal IN ('keep', 'warn', 'remove')),
    reasons        text        NOT NULL,
    decision       text        CHECK (decision IN ('keep', 'warn', 'remove')),
    reason         text        NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
    decided_at     timestamptz,
    decided_by     uuid,
    -- the last day on which the keeper may appeal; null where nothing was taken
    appeal_until   date,
    PRIMARY KEY (review_id, space_id),
    CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by IS NULL)),
    CHECK (coalesce(decision IN ('warn', 'remove'), false) = (appeal_until IS NOT NULL)),
    -- whoever decides otherwise than proposed says why
    CHECK (decision IS NULL OR decision = proposal OR reason <> '')
);
CREATE INDEX makerspaces_review_case_space ON makerspaces_review_case (space_id, review_id DESC);
CREATE INDEX makerspaces_review_case_leaving ON makerspaces_review_case (appeal_until) WHERE decision = 'remove';
CREATE TRIGGER makerspaces_review_case_judged BEFORE UPDATE ON makerspaces_review_case FOR EACH ROW
    WHEN (OLD.decision IS NOT NULL OR (OLD.tier, OLD.figures, OLD.missed_returns, OLD.warned, OLD.rules, OLD.proposal, OLD.reasons)
        IS DISTINCT FROM (NEW.tier, NEW.figures, NEW.missed_returns, NEW.warned, NEW.rules, NEW.proposal, NEW.reasons))
    EXECUTE FUNCTION makerspaces_registry_keeps();
CREATE TRIGGER makerspaces_review_case_kept BEFORE DELETE ON makerspaces_review_case
    FOR EACH ROW EXECUTE FUNCTION makerspaces_registry_keeps();

-- An appeal is decided by somebody else than what it is against.
CREATE TABLE makerspaces_appeal (
    review_id  uuid        NOT NULL,
    space_id   uuid        NOT NULL,
    text       text        NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    made_at    timestamptz NOT NULL,
    made_by    uuid        NOT NULL,
    against    uuid        NOT NULL,
    outcome    text        CHECK (outcome IN ('upheld', 'refused')),
    answer     text        NOT NULL DEFAULT '' CHECK (length(answer) <= 4000),
    decided_at timestamptz,
    decided_by uuid,
    PRIMARY KEY (review_id, space_id),
    FOREIGN KEY (review_id, space_id) REFERENCES makerspaces_review_case,
    CHECK ((outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL)),
    CHECK (outcome IS NULL OR answer <> ''),
    CONSTRAINT makerspaces_appeal_other CHECK (decided_by <> against)
);
CREATE TRIGGER makerspaces_appeal_decided BEFORE UPDATE OR DELETE ON makerspaces_appeal
    FOR EACH ROW WHEN (OLD.outcome IS NOT NULL) EXECUTE FUNCTION makerspaces_registry_keeps();

-- How far a makerspace has drifted, measured from its statistics of a year; the keeper may contest it.
CREATE TABLE makerspaces_drift (
    space_id    uuid        NOT NULL REFERENCES makerspaces_space,
    year        int         NOT NULL,
    score       int         CHECK (score BETWEEN 0 AND 100),
    level       text        NOT NULL CHECK (level IN ('no-score', 'ok', 'watch', 'inspection')),
    -- code:points:value:usual, parted by commas, the heaviest first
    causes      text        NOT NULL,
    measured_at timestamptz NOT NULL,
    state       text        NOT NULL DEFAULT 'measured' CHECK (state IN ('measured', 'contested', 'cleared', 'confirmed')),
    objection   text        NOT NULL DEFAULT '' CHECK (length(objection) <= 4000),
    answer      text        NOT NULL DEFAULT '' CHECK (length(answer) <= 4000),
    answered_by uuid,
    PRIMARY KEY (space_id, year),
    FOREIGN KEY (space_id, year) REFERENCES makerspaces_return,
    CHECK ((level = 'no-score') = (score IS NULL)),
    CHECK (state <> 'contested' OR objection <> ''),
    CHECK ((state IN ('cleared', 'confirmed')) = (answered_by IS NOT NULL)),
    CHECK (state NOT IN ('cleared', 'confirmed') OR answer <> '')
);
CREATE INDEX makerspaces_drift_open ON makerspaces_drift (score DESC NULLS LAST) WHERE state IN ('measured', 'contested');
