-- A buyer asks suppliers for quotes (RFQ). Until it is opened, at its deadline or by the buyer, nobody but a bidder knows who bids.
CREATE TABLE sourcing_rfq (
    id              uuid        PRIMARY KEY,
    number          text        NOT NULL UNIQUE,
    organisation_id uuid        NOT NULL REFERENCES accounts_organisation,
    title           text        NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    notes           text        CHECK (notes <> '' AND length(notes) <= 4000),
    -- in which bids are compared
    currency        char(3)     NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    wanted_by       date,
    -- the list it came from, if any
    bom_id          uuid        REFERENCES sourcing_bom ON DELETE SET NULL,
    -- whether the buyer chose the suppliers, or all that fit were asked
    audience        text        NOT NULL CHECK (audience IN ('chosen', 'fitting')),
    state           text        NOT NULL CHECK (state IN ('open', 'closed', 'awarded', 'cancelled', 'expired')),
    deadline        timestamptz NOT NULL,
    created_at      timestamptz NOT NULL,
    -- when names were opened; what was never opened stays blind
    opened_at       timestamptz,
    -- when the bidders were told that the deadline is near
    reminded_at     timestamptz,
    CHECK (deadline > created_at),
    CHECK (state <> 'open' OR opened_at IS NULL),
    CHECK (state NOT IN ('closed', 'awarded') OR opened_at IS NOT NULL)
);
CREATE INDEX sourcing_rfq_buyer ON sourcing_rfq (organisation_id, id DESC);
CREATE INDEX sourcing_rfq_going ON sourcing_rfq (deadline) WHERE state IN ('open', 'closed');

CREATE TABLE sourcing_rfq_line (
    id              uuid          PRIMARY KEY,
    rfq_id          uuid          NOT NULL REFERENCES sourcing_rfq,
    position        int           NOT NULL CHECK (position BETWEEN 1 AND 200),
    -- null for what the catalogue does not know
    part_id         uuid          REFERENCES catalogue_part,
    mpn             text          NOT NULL CHECK (length(mpn) BETWEEN 1 AND 100),
    manufacturer    text          NOT NULL CHECK (length(manufacturer) BETWEEN 1 AND 120),
    quantity        bigint        NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
    -- in the currency of the request
    target_price    numeric(18,6) CHECK (target_price > 0),
    -- year and week: 2301
    date_code_from  text          CHECK (date_code_from ~ '^[0-9]{2}(0[1-9]|[1-4][0-9]|5[0-3])$'),
    packaging       text          CHECK (packaging IN ('cut-tape', 'reel', 'tray', 'tube', 'bag', 'box')),
    condition       text          NOT NULL CHECK (condition IN ('any', 'original', 'authorised')),
    note            text          CHECK (note <> '' AND length(note) <= 500),
    UNIQUE (rfq_id, position)
);

CREATE FUNCTION sourcing_rfq_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was asked or quoted never changes' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER sourcing_rfq_line_kept BEFORE UPDATE OR DELETE ON sourcing_rfq_line
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_refuse_change();
-- only how far it has come changes
CREATE TRIGGER sourcing_rfq_frozen BEFORE UPDATE ON sourcing_rfq FOR EACH ROW
    WHEN ((OLD.number, OLD.organisation_id, OLD.title, OLD.notes, OLD.currency, OLD.wanted_by, OLD.audience, OLD.deadline, OLD.created_at)
          IS DISTINCT FROM (NEW.number, NEW.organisation_id, NEW.title, NEW.notes, NEW.currency, NEW.wanted_by, NEW.audience, NEW.deadline,
          NEW.created_at) OR (OLD.opened_at IS NOT NULL AND NEW.opened_at IS DISTINCT FROM OLD.opened_at))
    EXECUTE FUNCTION sourcing_rfq_refuse_change();

-- What happened to it, apart from bids. Nothing of it changes.
CREATE TABLE sourcing_rfq_event (
    id        uuid        PRIMARY KEY,
    rfq_id    uuid        NOT NULL REFERENCES sourcing_rfq,
    at        timestamptz NOT NULL,
    event     text        NOT NULL,
    state     text        NOT NULL,
    by        text        NOT NULL CHECK (by IN ('buyer', 'supplier', 'system')),
    person_id uuid,
    text      text        CHECK (text <> '' AND length(text) <= 2000)
);
CREATE INDEX sourcing_rfq_event_of ON sourcing_rfq_event (rfq_id, id);
CREATE TRIGGER sourcing_rfq_event_kept BEFORE UPDATE OR DELETE ON sourcing_rfq_event
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_refuse_change();

-- Who is asked, and why.
CREATE TABLE sourcing_rfq_invitation (
    rfq_id      uuid        NOT NULL REFERENCES sourcing_rfq,
    supplier_id uuid        NOT NULL REFERENCES supply_supplier,
    reason      text        NOT NULL CHECK (reason IN ('chosen', 'part', 'manufacturer', 'category')),
    lines       int         NOT NULL CHECK (lines >= 0),
    invited_at  timestamptz NOT NULL,
    declined_at timestamptz,
    why         text        CHECK (why <> '' AND length(why) <= 500),
    PRIMARY KEY (rfq_id, supplier_id)
);
CREATE INDEX sourcing_rfq_invitation_supplier ON sourcing_rfq_invitation (supplier_id, rfq_id DESC);

-- A supplier's bid: one for each request, with as many versions of its quote as it likes. The label is what the buyer sees of it at first.
CREATE TABLE sourcing_rfq_bid (
    id          uuid     PRIMARY KEY,
    rfq_id      uuid     NOT NULL,
    supplier_id uuid     NOT NULL,
    label       smallint NOT NULL CHECK (label >= 1),
    UNIQUE (rfq_id, supplier_id),
    UNIQUE (rfq_id, label),
    FOREIGN KEY (rfq_id, supplier_id) REFERENCES sourcing_rfq_invitation
);

CREATE TABLE sourcing_rfq_counter (
    id       uuid        PRIMARY KEY,
    bid_id   uuid        NOT NULL REFERENCES sourcing_rfq_bid,
    -- the version that it answers
    version  int         NOT NULL,
    state    text        NOT NULL CHECK (state IN ('open', 'answered', 'declined', 'withdrawn')),
    message  text        CHECK (message <> '' AND length(message) <= 1000),
    -- [{"lineId", "unitPrice", "quantity"}], in the currency of the version
    lines    jsonb       NOT NULL CHECK (jsonb_typeof(lines) = 'array'),
    made_at  timestamptz NOT NULL,
    ended_at timestamptz,
    CHECK ((state = 'open') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX sourcing_rfq_counter_open ON sourcing_rfq_counter (bid_id) WHERE state = 'open';
CREATE INDEX sourcing_rfq_counter_bid ON sourcing_rfq_counter (bid_id, id);

-- Versions of quotes. The latest counts, all are kept.
CREATE TABLE sourcing_rfq_quote (
    id          uuid        PRIMARY KEY,
    bid_id      uuid        NOT NULL REFERENCES sourcing_rfq_bid,
    version     int         NOT NULL CHECK (version >= 1),
    currency    char(3)     NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    valid_until timestamptz NOT NULL,
    remark      text        CHECK (remark <> '' AND length(remark) <= 2000),
    sent_at     timestamptz NOT NULL,
    person_id   uuid,
    UNIQUE (bid_id, version)
);
CREATE TABLE sourcing_rfq_quote_line (
    quote_id       uuid   NOT NULL REFERENCES sourcing_rfq_quote,
    line_id        uuid   NOT NULL REFERENCES sourcing_rfq_line,
    stock          bigint NOT NULL CHECK (stock BETWEEN 1 AND 1000000000),
    moq            int    NOT NULL CHECK (moq >= 1),
    multiple       int    NOT NULL CHECK (multiple >= 1),
    price_breaks   jsonb  NOT NULL CHECK (supply_price_breaks_valid(price_breaks)),
    date_code      text,
    packaging      text,
    condition      text   NOT NULL CHECK (condition IN ('new-original', 'new-sealed', 'refurbished', 'pulled')),
    lead_time_days int    CHECK (lead_time_days BETWEEN 0 AND 999),
    remark         text   CHECK (remark <> '' AND length(remark) <= 500),
    PRIMARY KEY (quote_id, line_id)
);
CREATE TRIGGER sourcing_rfq_quote_kept BEFORE UPDATE OR DELETE ON sourcing_rfq_quote
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_refuse_change();
CREATE TRIGGER sourcing_rfq_quote_line_kept BEFORE UPDATE OR DELETE ON sourcing_rfq_quote_line
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_refuse_change();

-- A quote comes before the deadline, or answers the buyer's counter-offer; from suppliers only that sell.
CREATE FUNCTION sourcing_rfq_quote_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    asked record;
BEGIN
    SELECT r.state, r.deadline, s.state AS supplier INTO asked
    FROM sourcing_rfq_bid b JOIN sourcing_rfq r ON r.id = b.rfq_id JOIN supply_supplier s ON s.id = b.supplier_id WHERE b.id = NEW.bid_id;
    IF asked.supplier <> 'active' THEN
        RAISE EXCEPTION 'this supplier does not sell' USING ERRCODE = 'restrict_violation';
    END IF;
    IF asked.state = 'open' AND NEW.sent_at < asked.deadline THEN
        RETURN NEW;
    END IF;
    IF asked.state IN ('closed', 'awarded')
       AND EXISTS (SELECT FROM sourcing_rfq_counter c WHERE c.bid_id = NEW.bid_id AND c.state = 'open') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'this quote is late' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER sourcing_rfq_quote_in_time BEFORE INSERT ON sourcing_rfq_quote
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_quote_in_time();

-- Photographs that a bidder shows with its bid.
CREATE TABLE sourcing_rfq_photo (
    id           uuid        PRIMARY KEY,
    rfq_id       uuid        NOT NULL,
    supplier_id  uuid        NOT NULL,
    content_hash text        NOT NULL,
    width        int         NOT NULL CHECK (width > 0),
    height       int         NOT NULL CHECK (height > 0),
    added_at     timestamptz NOT NULL,
    UNIQUE (rfq_id, supplier_id, content_hash),
    FOREIGN KEY (rfq_id, supplier_id) REFERENCES sourcing_rfq_invitation
);

-- What was accepted: a line once.
CREATE TABLE sourcing_rfq_award (
    line_id     uuid          PRIMARY KEY REFERENCES sourcing_rfq_line,
    bid_id      uuid          NOT NULL REFERENCES sourcing_rfq_bid,
    quote_id    uuid          NOT NULL,
    offer_id    uuid          NOT NULL UNIQUE,
    quantity    bigint        NOT NULL CHECK (quantity > 0),
    unit_price  numeric(18,6) NOT NULL CHECK (unit_price > 0),
    currency    char(3)       NOT NULL,
    valid_until timestamptz   NOT NULL,
    awarded_at  timestamptz   NOT NULL,
    FOREIGN KEY (quote_id, line_id) REFERENCES sourcing_rfq_quote_line
);
CREATE TRIGGER sourcing_rfq_award_kept BEFORE UPDATE OR DELETE ON sourcing_rfq_award
    FOR EACH ROW EXECUTE FUNCTION sourcing_rfq_refuse_change();

-- What a buyer sees: this is all that the buyer's pages read of bids. Whoever bids, and words and photographs that could tell it, are
-- null until the request is opened.
CREATE VIEW sourcing_rfq_bid_seen AS
    SELECT b.id, b.rfq_id, b.label, CASE WHEN r.opened_at IS NOT NULL THEN b.supplier_id END AS supplier_id
    FROM sourcing_rfq_bid b JOIN sourcing_rfq r ON r.id = b.rfq_id;
CREATE VIEW sourcing_rfq_quote_seen AS
    SELECT q.id, q.bid_id, b.rfq_id, q.version, q.currency, q.valid_until, CASE WHEN r.opened_at IS NOT NULL THEN q.remark END AS remark,
        q.sent_at
    FROM sourcing_rfq_quote q JOIN sourcing_rfq_bid b ON b.id = q.bid_id JOIN sourcing_rfq r ON r.id = b.rfq_id;
CREATE VIEW sourcing_rfq_quote_line_seen AS
    SELECT l.quote_id, b.rfq_id, l.line_id, l.stock, l.moq, l.multiple, l.price_breaks, l.date_code, l.packaging, l.condition,
        l.lead_time_days, CASE WHEN r.opened_at IS NOT NULL THEN l.remark END AS remark
    FROM sourcing_rfq_quote_line l JOIN sourcing_rfq_quote q ON q.id = l.quote_id JOIN sourcing_rfq_bid b ON b.id = q.bid_id
    JOIN sourcing_rfq r ON r.id = b.rfq_id;
CREATE VIEW sourcing_rfq_photo_seen AS
    SELECT p.id, p.rfq_id, b.id AS bid_id, p.content_hash, p.width, p.height
    FROM sourcing_rfq_photo p JOIN sourcing_rfq_bid b ON b.rfq_id = p.rfq_id AND b.supplier_id = p.supplier_id
    JOIN sourcing_rfq r ON r.id = p.rfq_id WHERE r.opened_at IS NOT NULL;
