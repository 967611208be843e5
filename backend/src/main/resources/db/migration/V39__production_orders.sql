-- What makers have ordered of providers: boards, printed parts, tests, advice. The price was agreed before and never changes; it is paid
-- in milestones, each a payment of its own.
CREATE TABLE prototyping_order (
    id              uuid           PRIMARY KEY,
    number          text           NOT NULL UNIQUE,
    organisation_id uuid           NOT NULL REFERENCES accounts_organisation,
    person_id       uuid,
    provider_id     uuid           NOT NULL REFERENCES prototyping_provider,
    kind            text           NOT NULL CHECK (kind IN ('production', 'testing', 'expert')),
    process         text           NOT NULL CHECK (length(process) BETWEEN 1 AND 40),
    title           text           NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    -- the firm price that it rests on, or the request that was brokered: one order each
    quote_id        uuid           UNIQUE REFERENCES prototyping_quote,
    request_id      uuid           UNIQUE,
    design_id       uuid           REFERENCES prototyping_design ON DELETE SET NULL,
    design_sha256   text           CHECK (design_sha256 ~ '^[0-9a-f]{64}$'),
    quantity        bigint         NOT NULL CHECK (quantity > 0),
    -- Chinese working days from the day on which work may begin
    working_days    int            NOT NULL CHECK (working_days > 0),
    currency        char(3)        NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    total           numeric(18, 2) NOT NULL CHECK (total > 0),
    -- what the platform keeps of the total
    commission      numeric(18, 2) NOT NULL CHECK (commission BETWEEN 0 AND total),
    -- where the goods go, as it was when it was ordered; null when nothing is sent
    delivery        jsonb,
    note            text           CHECK (length(note) BETWEEN 1 AND 2000),
    state           text           NOT NULL CHECK (state IN ('awaiting-deposit', 'preparing', 'awaiting-answer', 'awaiting-approval', 'in-work',
                                       'assembling', 'awaiting-balance', 'ready', 'shipped', 'delivered', 'completed', 'claimed', 'refunded',
                                       'cancelled', 'expired')),
    -- when it ends by itself: unpaid, or because the maker is silent
    acts_at         timestamptz,
    -- when the provider has to have sent it, from the day on which work began
    due_on          date,
    carrier         text           CHECK (length(carrier) BETWEEN 1 AND 80),
    tracking        text           CHECK (length(tracking) BETWEEN 1 AND 80),
    created_at      timestamptz    NOT NULL,
    version         bigint         NOT NULL DEFAULT 1,
    CHECK (quote_id IS NULL OR request_id IS NULL)
);
CREATE INDEX prototyping_order_maker ON prototyping_order (organisation_id, id DESC);
CREATE INDEX prototyping_order_provider ON prototyping_order (provider_id, id DESC);
CREATE INDEX prototyping_order_due ON prototyping_order (acts_at) WHERE acts_at IS NOT NULL;

CREATE TRIGGER prototyping_order_frozen BEFORE UPDATE ON prototyping_order FOR EACH ROW
    WHEN ((OLD.number, OLD.organisation_id, OLD.provider_id, OLD.kind, OLD.process, OLD.title, OLD.quote_id, OLD.request_id, OLD.design_sha256,
           OLD.quantity, OLD.working_days, OLD.currency, OLD.total, OLD.commission, OLD.delivery, OLD.created_at)
       IS DISTINCT FROM (NEW.number, NEW.organisation_id, NEW.provider_id, NEW.kind, NEW.process, NEW.title, NEW.quote_id, NEW.request_id,
           NEW.design_sha256, NEW.quantity, NEW.working_days, NEW.currency, NEW.total, NEW.commission, NEW.delivery, NEW.created_at))
    EXECUTE FUNCTION prototyping_refuse_change();
CREATE TRIGGER prototyping_order_kept BEFORE DELETE ON prototyping_order FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();

-- A part of the price. Its id is what is paid: the payment's share has the same.
CREATE TABLE prototyping_milestone (
    id         uuid           PRIMARY KEY,
    order_id   uuid           NOT NULL REFERENCES prototyping_order,
    position   int            NOT NULL CHECK (position BETWEEN 1 AND 12),
    title_en   text           NOT NULL CHECK (length(title_en) BETWEEN 1 AND 120),
    title_zh   text           NOT NULL CHECK (length(title_zh) BETWEEN 1 AND 120),
    amount     numeric(18, 2) NOT NULL CHECK (amount > 0),
    commission numeric(18, 2) NOT NULL CHECK (commission BETWEEN 0 AND amount),
    state      text           NOT NULL CHECK (state IN ('planned', 'due', 'paid', 'released', 'refunded', 'cancelled')),
    refunded   numeric(18, 2) NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND amount),
    paid_at    timestamptz,
    UNIQUE (order_id, position),
    CHECK (state NOT IN ('paid', 'released', 'refunded') OR paid_at IS NOT NULL)
);
-- one at a time is to be paid
CREATE UNIQUE INDEX prototyping_milestone_due ON prototyping_milestone (order_id) WHERE state = 'due';
CREATE TRIGGER prototyping_milestone_frozen BEFORE UPDATE ON prototyping_milestone FOR EACH ROW
    WHEN ((OLD.order_id, OLD.position, OLD.title_en, OLD.title_zh, OLD.amount, OLD.commission)
       IS DISTINCT FROM (NEW.order_id, NEW.position, NEW.title_en, NEW.title_zh, NEW.amount, NEW.commission) OR NEW.refunded < OLD.refunded)
    EXECUTE FUNCTION prototyping_refuse_change();
CREATE TRIGGER prototyping_milestone_kept BEFORE DELETE ON prototyping_milestone
    FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();

-- The milestones come to what was agreed, in money and in commission, or nothing is kept of them.
CREATE FUNCTION prototyping_milestones_add_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    ordered uuid := CASE TG_TABLE_NAME WHEN 'prototyping_order' THEN NEW.id ELSE NULL END;
BEGIN
    IF ordered IS NULL THEN
        ordered := (to_jsonb(NEW) ->> 'order_id')::uuid;
    END IF;
    IF EXISTS (SELECT FROM prototyping_order o
               CROSS JOIN (SELECT coalesce(sum(amount), 0) AS amount, coalesce(sum(commission), 0) AS commission
                           FROM prototyping_milestone WHERE order_id = ordered) m
               WHERE o.id = ordered AND (o.total <> m.amount OR o.commission <> m.commission)) THEN
        RAISE EXCEPTION 'the milestones of an order do not come to its total' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER prototyping_order_adds_up AFTER INSERT ON prototyping_order DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION prototyping_milestones_add_up();
CREATE CONSTRAINT TRIGGER prototyping_milestone_adds_up AFTER INSERT ON prototyping_milestone DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION prototyping_milestones_add_up();

-- Pictures, reports and answers that the sides send. The content lies in the file store under its hash.
CREATE TABLE prototyping_file (
    id          uuid        PRIMARY KEY,
    order_id    uuid        NOT NULL REFERENCES prototyping_order,
    purpose     text        NOT NULL CHECK (purpose IN ('photo', 'report', 'production-file', 'message')),
    hash        text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type  text        NOT NULL,
    bytes       bigint      NOT NULL CHECK (bytes >= 0),
    by          text        NOT NULL CHECK (by IN ('maker', 'provider', 'operator')),
    person_id   uuid,
    -- the last day on which a report counts; null when it does not end
    valid_until date,
    at          timestamptz NOT NULL
);
CREATE INDEX prototyping_file_order ON prototyping_file (order_id, id);

-- Who did what to an order, when; messages between its sides are part of it.
CREATE TABLE prototyping_event (
    id         uuid        PRIMARY KEY,
    order_id   uuid        NOT NULL REFERENCES prototyping_order,
    at         timestamptz NOT NULL,
    event      text        NOT NULL,
    state      text        NOT NULL,
    by         text        NOT NULL CHECK (by IN ('maker', 'provider', 'operator', 'system')),
    person_id  uuid,
    api_key_id uuid,
    text       text        CHECK (length(text) BETWEEN 1 AND 4000),
    -- a place on the board's picture that the words are about: side, and mm from the outline's lower left corner
    mark_side  text        CHECK (mark_side IN ('top', 'bottom')),
    mark_x     numeric(9, 3),
    mark_y     numeric(9, 3),
    CHECK ((mark_side IS NULL) = (mark_x IS NULL) AND (mark_side IS NULL) = (mark_y IS NULL))
);
CREATE INDEX prototyping_event_order ON prototyping_event (order_id, id);
CREATE TABLE prototyping_event_file (
    event_id uuid NOT NULL REFERENCES prototyping_event,
    file_id  uuid NOT NULL REFERENCES prototyping_file,
    PRIMARY KEY (event_id, file_id)
);
CREATE TRIGGER prototyping_event_kept BEFORE UPDATE OR DELETE ON prototyping_event FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();
CREATE TRIGGER prototyping_event_file_kept BEFORE UPDATE OR DELETE ON prototyping_event_file
    FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();
