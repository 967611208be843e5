-- Market information: what parts cost and how many there were, day after day; the price index made of it; what rises and what runs out.

-- The days (Asia/Shanghai) on which the market was looked at, each once.
CREATE TABLE supply_market_day (
    day           date        PRIMARY KEY,
    taken_at      timestamptz NOT NULL,
    -- how many parts had an offer, and how many differed from the day looked at before
    parts         int         NOT NULL CHECK (parts >= 0),
    changed       int         NOT NULL CHECK (changed >= 0),
    -- when everything that is drawn from it was done; null until then
    followed_at   timestamptz,
    demonstration boolean     NOT NULL
);

-- What a part cost and how many there were. A row holds until the part's next one; where nothing changes there is none. Prices are the
-- least of all offers for an order of that many pieces, in canonical CNY; null when nobody offered it. No foreign keys: these rows are
-- written by the million, from offers, which have one, for the day just written.
CREATE TABLE supply_part_history (
    part_id       uuid          NOT NULL,
    day           date          NOT NULL,
    price_1       numeric(20,6) CHECK (price_1 > 0),
    price_100     numeric(20,6) CHECK (price_100 > 0),
    price_1000    numeric(20,6) CHECK (price_1000 > 0),
    stock         bigint        NOT NULL CHECK (stock >= 0),
    suppliers     int           NOT NULL CHECK (suppliers >= 0),
    -- made up for the demonstration
    demonstration boolean       NOT NULL,
    PRIMARY KEY (part_id, day),
    CHECK ((suppliers = 0) = (price_100 IS NULL))
);

-- What an index is made of from the week after link_week on: the figure of that week, and what was then asked for each item.
CREATE TABLE supply_index_basket (
    category_slug text          NOT NULL,
    link_week     date          NOT NULL CHECK (extract(isodow FROM link_week) = 1),
    link_value    numeric(14,2) NOT NULL CHECK (link_value > 0),
    reason        text          NOT NULL CHECK (reason IN ('base', 'left', 'renewed')),
    demonstration boolean       NOT NULL,
    -- false when so few items were left that nothing more is published
    live          boolean       NOT NULL DEFAULT true,
    PRIMARY KEY (category_slug, link_week)
);

-- An item of a basket: a part, or in the overall index a category. last_price and missing are where the item stands now.
CREATE TABLE supply_index_item (
    category_slug text           NOT NULL,
    link_week     date           NOT NULL,
    item          text           NOT NULL,
    part_id       uuid,
    link_price    numeric(20,6)  NOT NULL CHECK (link_price > 0),
    quantity      numeric(28,10) NOT NULL CHECK (quantity > 0),
    last_price    numeric(20,6)  NOT NULL CHECK (last_price > 0),
    missing       smallint       NOT NULL DEFAULT 0 CHECK (missing >= 0),
    PRIMARY KEY (category_slug, link_week, item),
    FOREIGN KEY (category_slug, link_week) REFERENCES supply_index_basket,
    CHECK (part_id IS NULL OR part_id::text = item)
);
CREATE INDEX supply_index_item_part ON supply_index_item (part_id) WHERE part_id IS NOT NULL;

-- The published figures. Nothing is changed in it: a correction is a further revision, with its reason.
CREATE TABLE supply_index_figure (
    category_slug text          NOT NULL,
    -- the Monday of the ISO week
    week          date          NOT NULL CHECK (extract(isodow FROM week) = 1),
    revision      smallint      NOT NULL DEFAULT 0 CHECK (revision >= 0),
    value         numeric(14,2) NOT NULL CHECK (value > 0),
    -- how many items it is of, and for how many of them an older price was carried forward
    items         int           NOT NULL CHECK (items > 0),
    carried       int           NOT NULL CHECK (carried BETWEEN 0 AND items),
    reason        text          CHECK (reason <> ''),
    demonstration boolean       NOT NULL,
    published_at  timestamptz   NOT NULL,
    PRIMARY KEY (category_slug, week, revision),
    CHECK ((revision = 0) = (reason IS NULL))
);
CREATE FUNCTION supply_index_figure_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'published figures are append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER supply_index_figure_append_only BEFORE UPDATE OR DELETE ON supply_index_figure
    FOR EACH ROW EXECUTE FUNCTION supply_index_figure_refuse();
CREATE TRIGGER supply_index_figure_never_emptied BEFORE TRUNCATE ON supply_index_figure
    FOR EACH STATEMENT EXECUTE FUNCTION supply_index_figure_refuse();

-- Weeks that are published, each once.
CREATE TABLE supply_index_week (
    week         date        PRIMARY KEY CHECK (extract(isodow FROM week) = 1),
    published_at timestamptz NOT NULL
);

-- Parts whose price doubled within 14 days, as of the day last looked at.
CREATE TABLE supply_surge (
    part_id       uuid          PRIMARY KEY,
    category_slug text          NOT NULL,
    -- the first day on which the price was at least the double
    since         date          NOT NULL,
    price_before  numeric(20,6) NOT NULL CHECK (price_before > 0),
    price_now     numeric(20,6) NOT NULL CHECK (price_now >= 2 * price_before),
    stock         bigint        NOT NULL CHECK (stock >= 0),
    as_of         date          NOT NULL,
    demonstration boolean       NOT NULL
);
CREATE INDEX supply_surge_order ON supply_surge ((price_now / price_before) DESC, part_id);

-- Parts of which far fewer are left than usual, as of the day last looked at.
CREATE TABLE supply_scarce (
    part_id       uuid          PRIMARY KEY,
    category_slug text          NOT NULL,
    stock         bigint        NOT NULL CHECK (stock >= 0),
    usual_stock   bigint        NOT NULL CHECK (usual_stock > 0),
    viewed        bigint        NOT NULL CHECK (viewed >= 0),
    as_of         date          NOT NULL,
    demonstration boolean       NOT NULL
);
CREATE INDEX supply_scarce_order ON supply_scarce ((stock::numeric / usual_stock), viewed DESC, part_id);

-- How often words were searched for, a row a day, and by how many different visitors. Who they are is not kept.
CREATE TABLE supply_searched_word (
    word          text    NOT NULL CHECK (char_length(word) BETWEEN 2 AND 60),
    day           date    NOT NULL,
    times         int     NOT NULL CHECK (times > 0),
    visitors      int     NOT NULL CHECK (visitors BETWEEN 0 AND times),
    demonstration boolean NOT NULL DEFAULT false,
    PRIMARY KEY (word, day)
);
CREATE INDEX supply_searched_word_day ON supply_searched_word (day);

-- Page views that were made up for the demonstration; those of people are in supply_interest.
CREATE TABLE supply_seeded_interest (
    part_id uuid NOT NULL,
    day     date NOT NULL,
    viewed  int  NOT NULL CHECK (viewed > 0),
    PRIMARY KEY (part_id, day)
);
