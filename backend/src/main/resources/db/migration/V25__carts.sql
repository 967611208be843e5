-- What somebody wants to buy. A company has one cart, shared by all who buy for it; a guest's is known by a cookie, of which the
-- database keeps the hash only.
CREATE TABLE ordering_cart (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        UNIQUE REFERENCES accounts_organisation,
    token_hash      bytea       UNIQUE CHECK (length(token_hash) = 32),
    touched_at      timestamptz NOT NULL,
    CHECK ((organisation_id IS NULL) <> (token_hash IS NULL))
);
CREATE INDEX ordering_cart_guest ON ordering_cart (touched_at) WHERE token_hash IS NOT NULL;

-- One line an offer. The price is what the buyer saw last, in the currency of the offer: another one is told before paying.
CREATE TABLE ordering_cart_line (
    id             uuid          PRIMARY KEY,
    cart_id        uuid          NOT NULL REFERENCES ordering_cart ON DELETE CASCADE,
    offer_id       uuid          NOT NULL,
    quantity       bigint        NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
    seen_price     numeric(18,6) NOT NULL CHECK (seen_price > 0),
    seen_currency  char(3)       NOT NULL CHECK (seen_currency IN ('CNY', 'USD', 'HKD')),
    -- what it was before it moved, as long as the buyer has not changed the line since
    moved_price    numeric(18,6),
    moved_currency char(3),
    UNIQUE (cart_id, offer_id),
    CHECK ((moved_price IS NULL) = (moved_currency IS NULL))
);

-- Where a company has its goods sent. Orders keep a copy of their own.
CREATE TABLE ordering_address (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES accounts_organisation,
    name            text        NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 80),
    phone           text        NOT NULL CHECK (btrim(phone) <> '' AND length(phone) <= 40),
    country         char(2)     NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    region          text        NOT NULL CHECK (length(region) <= 80),
    city            text        NOT NULL CHECK (btrim(city) <> '' AND length(city) <= 80),
    street          text        NOT NULL CHECK (btrim(street) <> '' AND length(street) <= 200),
    postcode        text        CHECK (btrim(postcode) <> '' AND length(postcode) <= 20),
    used_at         timestamptz NOT NULL
);
CREATE INDEX ordering_address_organisation ON ordering_address (organisation_id, used_at DESC);
