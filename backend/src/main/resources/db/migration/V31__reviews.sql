-- What a buyer says of an order that is over: one word an order, of those alone who bought.
ALTER TABLE ordering_order ADD UNIQUE (id, organisation_id, supplier_id);
ALTER TABLE ordering_line ADD UNIQUE (id, order_id, part_id);

CREATE TABLE ordering_review (
    order_id         uuid        PRIMARY KEY,
    id               uuid        NOT NULL UNIQUE,
    organisation_id  uuid        NOT NULL,
    supplier_id      uuid        NOT NULL,
    person_id        uuid,
    -- who it was in short, all that others ever see: no name of a person, no address
    reviewer         text        NOT NULL CHECK (length(reviewer) BETWEEN 1 AND 20),
    stars            smallint    NOT NULL CHECK (stars BETWEEN 1 AND 5),
    as_described     smallint    CHECK (as_described BETWEEN 1 AND 5),
    packing          smallint    CHECK (packing BETWEEN 1 AND 5),
    on_time          boolean,
    authentic        text        CHECK (authentic IN ('yes', 'no', 'cannot-tell')),
    text             text        NOT NULL CHECK (length(text) <= 2000),
    written_at       timestamptz NOT NULL,
    changed_at       timestamptz CHECK (changed_at >= written_at),
    reply            text        CHECK (length(reply) BETWEEN 1 AND 2000),
    replied_at       timestamptz,
    reply_changed_at timestamptz,
    -- why an operator hid it; null while everybody sees it
    hidden           text        CHECK (hidden IN ('insult', 'private-data', 'off-topic', 'advertising', 'fake', 'unlawful')),
    CHECK ((reply IS NULL) = (replied_at IS NULL)),
    CHECK (reply_changed_at IS NULL OR replied_at IS NOT NULL),
    -- nobody can speak for another buyer, or of another supplier
    FOREIGN KEY (order_id, organisation_id, supplier_id) REFERENCES ordering_order (id, organisation_id, supplier_id)
);
CREATE INDEX ordering_review_supplier ON ordering_review (supplier_id, id DESC);
CREATE INDEX ordering_review_hidden ON ordering_review (id) WHERE hidden IS NOT NULL;

CREATE FUNCTION ordering_review_needs_an_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM ordering_order WHERE id = NEW.order_id AND state IN ('completed', 'refunded')) THEN
        RAISE EXCEPTION 'an order is reviewed when it is over' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ordering_review_verified BEFORE INSERT ON ordering_review FOR EACH ROW EXECUTE FUNCTION ordering_review_needs_an_end();

-- What is said of a part that was bought with it.
CREATE TABLE ordering_review_item (
    order_id uuid     NOT NULL REFERENCES ordering_review ON DELETE CASCADE,
    line_id  uuid     NOT NULL,
    part_id  uuid     NOT NULL,
    stars    smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    text     text     NOT NULL CHECK (length(text) <= 2000),
    PRIMARY KEY (order_id, part_id),
    FOREIGN KEY (line_id, order_id, part_id) REFERENCES ordering_line (id, order_id, part_id)
);
CREATE INDEX ordering_review_item_part ON ordering_review_item (part_id);

CREATE TABLE ordering_review_report (
    id          uuid        PRIMARY KEY,
    order_id    uuid        NOT NULL REFERENCES ordering_review,
    person_id   uuid        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('insult', 'private-data', 'off-topic', 'advertising', 'fake', 'unlawful')),
    text        text        NOT NULL CHECK (length(text) <= 2000),
    reported_at timestamptz NOT NULL,
    closed_at   timestamptz
);
-- one open word of a person about a review is enough
CREATE UNIQUE INDEX ordering_review_report_once ON ordering_review_report (order_id, person_id) WHERE closed_at IS NULL;

-- Whose buyers were asked how it was; each once.
CREATE TABLE ordering_review_ask (
    order_id uuid        PRIMARY KEY REFERENCES ordering_order,
    asked_at timestamptz NOT NULL
);
CREATE INDEX ordering_event_completed ON ordering_event (at) WHERE state = 'completed';

-- How its buyers judge a supplier; a row as soon as somebody has. Written in the transaction of the review that changes it.
CREATE TABLE supply_score (
    supplier_id uuid         PRIMARY KEY REFERENCES supply_supplier,
    reviews     int          NOT NULL CHECK (reviews >= 0),
    stars       int          NOT NULL CHECK (stars BETWEEN reviews AND 5 * reviews),
    score       numeric(3,2) NOT NULL CHECK (score BETWEEN 1 AND 5)
);
