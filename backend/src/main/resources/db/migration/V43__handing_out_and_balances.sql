-- Whoever is invited to bid, or has something to make, may take the design's file; each time is written down for its maker.
CREATE TABLE prototyping_download (
    id            uuid        PRIMARY KEY,
    -- it stays when the design is deleted
    design_id     uuid        NOT NULL,
    design_sha256 text        NOT NULL CHECK (design_sha256 ~ '^[0-9a-f]{64}$'),
    provider_id   uuid        NOT NULL REFERENCES prototyping_provider,
    -- by what right: one of both
    order_id      uuid        REFERENCES prototyping_order,
    invitation_id uuid        REFERENCES brokering_invitation,
    person_id     uuid,
    api_key_id    uuid,
    at            timestamptz NOT NULL,
    CHECK (num_nonnulls(order_id, invitation_id) = 1)
);
CREATE INDEX prototyping_download_order ON prototyping_download (order_id, id) WHERE order_id IS NOT NULL;
CREATE INDEX prototyping_download_invitation ON prototyping_download (invitation_id, id) WHERE invitation_id IS NOT NULL;
CREATE TRIGGER prototyping_download_kept BEFORE UPDATE OR DELETE ON prototyping_download
    FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();

-- A payment after the first one has a deadline: its payer is reminded, and when it has passed an operator looks at the order.
CREATE TABLE prototyping_balance (
    milestone_id uuid        PRIMARY KEY REFERENCES prototyping_milestone,
    asked_at     timestamptz NOT NULL,
    due_at       timestamptz NOT NULL CHECK (due_at > asked_at),
    reminders    int         NOT NULL DEFAULT 0 CHECK (reminders BETWEEN 0 AND 3),
    overdue_at   timestamptz CHECK (overdue_at >= due_at),
    -- when it is reminded of, or overdue, by itself; null when nothing comes any more
    acts_at      timestamptz
);
CREATE INDEX prototyping_balance_acts ON prototyping_balance (acts_at) WHERE acts_at IS NOT NULL;
CREATE TRIGGER prototyping_balance_frozen BEFORE UPDATE ON prototyping_balance FOR EACH ROW
    WHEN ((OLD.milestone_id, OLD.asked_at, OLD.due_at) IS DISTINCT FROM (NEW.milestone_id, NEW.asked_at, NEW.due_at)
        OR NEW.reminders < OLD.reminders OR (OLD.overdue_at IS NOT NULL AND NEW.overdue_at IS DISTINCT FROM OLD.overdue_at))
    EXECUTE FUNCTION prototyping_refuse_change();
CREATE TRIGGER prototyping_balance_kept BEFORE DELETE ON prototyping_balance
    FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();
-- those that wait for one already have as long as everybody
INSERT INTO prototyping_balance (milestone_id, asked_at, due_at, acts_at)
SELECT id, now(), now() + interval '14 days', now() + interval '3 days' FROM prototyping_milestone WHERE state = 'due' AND position > 1;

-- An order that was brokered names its request.
ALTER TABLE prototyping_order ADD FOREIGN KEY (request_id) REFERENCES brokering_request;
-- the terms of an accepted bid are part of it
ALTER TABLE prototyping_order DROP CONSTRAINT prototyping_order_note_check,
    ADD CONSTRAINT prototyping_order_note_check CHECK (length(note) BETWEEN 1 AND 4000);

-- Jobs that a provider of the demonstration is said to have finished. No order stands behind them, and pages say so.
ALTER TABLE prototyping_provider ADD demo_jobs int NOT NULL DEFAULT 0 CHECK (demo_jobs >= 0 AND (demo_jobs = 0 OR demonstration));
