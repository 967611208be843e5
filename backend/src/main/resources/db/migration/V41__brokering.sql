-- What no rule can price: a maker's request, the questions about it, a tender with sealed bids, and an offer that becomes an order.
CREATE TABLE brokering_request (
    id              uuid           PRIMARY KEY,
    number          text           NOT NULL UNIQUE,
    organisation_id uuid           NOT NULL REFERENCES accounts_organisation,
    person_id       uuid,
    service         text           NOT NULL CHECK (service IN ('production', 'testing', 'expert')),
    kind            text           CHECK (kind IN ('technology-transfer', 'consultation', 'ip-filing', 'industry-planning', 'brand')),
    -- by which process it would be made; null when nobody knows yet
    process         text           CHECK (process IN ('pcb', 'assembly', 'stencil', 'print-3d', 'cnc', 'testing')),
    title           text           NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    brief           text           NOT NULL CHECK (length(brief) BETWEEN 1 AND 6000),
    quantity        bigint         NOT NULL CHECK (quantity > 0),
    wanted_on       date,
    budget          numeric(18, 2) CHECK (budget > 0),
    budget_currency char(3)        CHECK (budget_currency IN ('CNY', 'USD', 'HKD')),
    -- whether providers see it
    budget_shown    boolean        NOT NULL,
    design_id       uuid           REFERENCES prototyping_design ON DELETE SET NULL,
    design_name     text,
    design_sha256   text           CHECK (design_sha256 ~ '^[0-9a-f]{64}$'),
    state           text           NOT NULL CHECK (state IN ('open', 'clarifying', 'tendering', 'comparing', 'offered', 'ordered', 'declined',
                                       'withdrawn', 'expired')),
    -- until when the next deed is due; null when nothing is
    acts_at         timestamptz,
    order_id        uuid           UNIQUE REFERENCES prototyping_order,
    created_at      timestamptz    NOT NULL,
    CHECK ((kind IS NOT NULL) = (service = 'expert')),
    CHECK ((budget IS NULL) = (budget_currency IS NULL)),
    CHECK ((state = 'ordered') = (order_id IS NOT NULL)),
    CHECK ((state IN ('ordered', 'declined', 'withdrawn', 'expired')) = (acts_at IS NULL))
);
CREATE INDEX brokering_request_maker ON brokering_request (organisation_id, id DESC);
CREATE INDEX brokering_request_queue ON brokering_request (acts_at, id) WHERE acts_at IS NOT NULL;
CREATE INDEX brokering_request_design ON brokering_request (design_id);
CREATE TRIGGER brokering_request_frozen BEFORE UPDATE ON brokering_request FOR EACH ROW
    WHEN ((OLD.number, OLD.organisation_id, OLD.service, OLD.kind, OLD.process, OLD.title, OLD.brief, OLD.quantity, OLD.design_sha256,
           OLD.created_at)
       IS DISTINCT FROM (NEW.number, NEW.organisation_id, NEW.service, NEW.kind, NEW.process, NEW.title, NEW.brief, NEW.quantity,
           NEW.design_sha256, NEW.created_at) OR (OLD.order_id IS NOT NULL AND OLD.order_id IS DISTINCT FROM NEW.order_id))
    EXECUTE FUNCTION prototyping_refuse_change();

CREATE TABLE brokering_file (
    id         uuid        PRIMARY KEY,
    request_id uuid        NOT NULL REFERENCES brokering_request,
    hash       text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type text        NOT NULL,
    bytes      bigint      NOT NULL CHECK (bytes >= 0),
    by         text        NOT NULL CHECK (by IN ('maker', 'operator')),
    person_id  uuid,
    at         timestamptz NOT NULL
);
CREATE INDEX brokering_file_request ON brokering_file (request_id, id);

CREATE TABLE brokering_event (
    id         uuid        PRIMARY KEY,
    request_id uuid        NOT NULL REFERENCES brokering_request,
    at         timestamptz NOT NULL,
    event      text        NOT NULL,
    state      text        NOT NULL,
    by         text        NOT NULL CHECK (by IN ('maker', 'provider', 'operator', 'system')),
    person_id  uuid,
    api_key_id uuid,
    text       text        CHECK (length(text) BETWEEN 1 AND 4000),
    -- a place on the board's picture: side, and mm as in the files
    mark_side  text        CHECK (mark_side IN ('top', 'bottom')),
    mark_x     numeric(9, 3),
    mark_y     numeric(9, 3),
    CHECK ((mark_side IS NULL) = (mark_x IS NULL) AND (mark_side IS NULL) = (mark_y IS NULL))
);
CREATE INDEX brokering_event_request ON brokering_event (request_id, id);
CREATE TABLE brokering_event_file (
    event_id uuid NOT NULL REFERENCES brokering_event,
    file_id  uuid NOT NULL UNIQUE REFERENCES brokering_file,
    PRIMARY KEY (event_id, file_id)
);
CREATE TRIGGER brokering_event_kept BEFORE UPDATE OR DELETE ON brokering_event FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();
CREATE TRIGGER brokering_event_file_kept BEFORE UPDATE OR DELETE ON brokering_event_file
    FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();

-- In which kinds of expert services somebody is at home.
CREATE TABLE brokering_expertise (
    provider_id uuid NOT NULL REFERENCES prototyping_provider ON DELETE CASCADE,
    kind        text NOT NULL CHECK (kind IN ('technology-transfer', 'consultation', 'ip-filing', 'industry-planning', 'brand')),
    PRIMARY KEY (provider_id, kind)
);

CREATE TABLE brokering_tender (
    id         uuid        PRIMARY KEY,
    request_id uuid        NOT NULL REFERENCES brokering_request,
    created_at timestamptz NOT NULL,
    deadline   timestamptz NOT NULL CHECK (deadline > created_at),
    -- when the bids were opened, or the tender ended without
    closed_at  timestamptz,
    person_id  uuid
);
CREATE INDEX brokering_tender_request ON brokering_tender (request_id, id DESC);
CREATE UNIQUE INDEX brokering_tender_one ON brokering_tender (request_id) WHERE closed_at IS NULL;
CREATE INDEX brokering_tender_due ON brokering_tender (deadline) WHERE closed_at IS NULL;

CREATE TABLE brokering_invitation (
    id          uuid        PRIMARY KEY,
    tender_id   uuid        NOT NULL REFERENCES brokering_tender,
    provider_id uuid        NOT NULL REFERENCES prototyping_provider,
    -- whether it had finished fewer than ten jobs then
    newcomer    boolean     NOT NULL,
    state       text        NOT NULL CHECK (state IN ('invited', 'bid', 'declined')),
    reason      text        CHECK (length(reason) BETWEEN 1 AND 2000),
    invited_at  timestamptz NOT NULL,
    answered_at timestamptz,
    UNIQUE (tender_id, provider_id),
    CHECK ((state = 'invited') = (answered_at IS NULL)),
    CHECK ((state = 'declined') = (reason IS NOT NULL))
);
CREATE INDEX brokering_invitation_provider ON brokering_invitation (provider_id, id DESC);

-- Two to five are invited, or nobody is.
CREATE FUNCTION brokering_two_to_five() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM brokering_invitation i WHERE i.tender_id = NEW.id) NOT BETWEEN 2 AND 5 THEN
        RAISE EXCEPTION 'a tender has two to five providers' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER brokering_tender_two_to_five AFTER INSERT ON brokering_tender DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION brokering_two_to_five();

-- What a provider asks before it bids. The answer goes to all who are invited; who asked is not told.
CREATE TABLE brokering_question (
    id            uuid        PRIMARY KEY,
    invitation_id uuid        NOT NULL REFERENCES brokering_invitation,
    asked_at      timestamptz NOT NULL,
    question      text        NOT NULL CHECK (length(question) BETWEEN 1 AND 2000),
    answer        text        CHECK (length(answer) BETWEEN 1 AND 4000),
    answered_at   timestamptz,
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX brokering_question_invitation ON brokering_question (invitation_id, id);

-- A bid is closed until the deadline has passed or all have answered: before, only the sealed bytes are here. It is opened once, and what
-- was in it never changes.
CREATE TABLE brokering_bid (
    id            uuid           PRIMARY KEY,
    invitation_id uuid           NOT NULL UNIQUE REFERENCES brokering_invitation,
    sealed        bytea          NOT NULL,
    sent_at       timestamptz    NOT NULL,
    opened_at     timestamptz,
    price         numeric(18, 2) CHECK (price > 0),
    currency      char(3)        CHECK (currency IN ('CNY', 'USD', 'HKD')),
    working_days  int            CHECK (working_days > 0),
    valid_until   date,
    terms         text           CHECK (length(terms) <= 4000),
    -- of advice: stages with a title and a price each, which sum to the price
    stages        jsonb,
    CHECK (num_nonnulls(opened_at, price, currency, working_days, valid_until, stages) IN (0, 6)),
    CHECK (opened_at IS NOT NULL OR terms IS NULL)
);
CREATE FUNCTION brokering_guard_bid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.opened_at IS NOT NULL THEN
        RAISE EXCEPTION 'an opened bid never changes';
    END IF;
    IF (OLD.id, OLD.invitation_id) IS DISTINCT FROM (NEW.id, NEW.invitation_id) THEN
        RAISE EXCEPTION 'a bid stays with its bidder';
    END IF;
    IF NEW.opened_at IS NOT NULL THEN
        IF OLD.sealed IS DISTINCT FROM NEW.sealed THEN
            RAISE EXCEPTION 'a bid is opened as it was sealed';
        END IF;
        IF EXISTS (SELECT FROM brokering_invitation own JOIN brokering_tender t ON t.id = own.tender_id
                   JOIN brokering_invitation other ON other.tender_id = t.id
                   WHERE own.id = NEW.invitation_id AND NEW.opened_at < t.deadline AND other.state = 'invited') THEN
            RAISE EXCEPTION 'a bid stays sealed until the deadline, or until all have answered';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER brokering_bid_guarded BEFORE UPDATE ON brokering_bid FOR EACH ROW EXECUTE FUNCTION brokering_guard_bid();
CREATE TRIGGER brokering_bid_kept BEFORE DELETE ON brokering_bid FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();

-- What the maker is offered: a bid and the platform's commission, both named.
CREATE TABLE brokering_offer (
    id          uuid           PRIMARY KEY,
    request_id  uuid           NOT NULL REFERENCES brokering_request,
    bid_id      uuid           NOT NULL REFERENCES brokering_bid,
    percent     numeric(5, 2)  NOT NULL CHECK (percent BETWEEN 0 AND 50),
    commission  numeric(18, 2) NOT NULL CHECK (commission >= 0),
    total       numeric(18, 2) NOT NULL CHECK (total > commission),
    note        text           CHECK (length(note) BETWEEN 1 AND 2000),
    state       text           NOT NULL CHECK (state IN ('made', 'accepted', 'declined', 'ended')),
    reason      text           CHECK (length(reason) BETWEEN 1 AND 2000),
    made_at     timestamptz    NOT NULL,
    answered_at timestamptz,
    CHECK ((state = 'made') = (answered_at IS NULL)),
    CHECK ((state = 'declined') = (reason IS NOT NULL))
);
CREATE INDEX brokering_offer_request ON brokering_offer (request_id, id DESC);
CREATE UNIQUE INDEX brokering_offer_one ON brokering_offer (request_id) WHERE state IN ('made', 'accepted');
CREATE TRIGGER brokering_offer_frozen BEFORE UPDATE ON brokering_offer FOR EACH ROW
    WHEN ((OLD.request_id, OLD.bid_id, OLD.percent, OLD.commission, OLD.total, OLD.note, OLD.made_at)
       IS DISTINCT FROM (NEW.request_id, NEW.bid_id, NEW.percent, NEW.commission, NEW.total, NEW.note, NEW.made_at)
       OR OLD.state <> 'made')
    EXECUTE FUNCTION prototyping_refuse_change();
CREATE TRIGGER brokering_offer_kept BEFORE DELETE ON brokering_offer FOR EACH ROW EXECUTE FUNCTION prototyping_refuse_change();
