-- The ledger: double entry, in minor units, debits positive and credits negative. What is posted stays.
CREATE TABLE ledger_account (
    id       bigint   GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code     text     NOT NULL CHECK (code ~ '^[a-z]+(_[a-z]+)*(:[0-9A-Za-z_-]{1,64})?$'),
    currency char(3)  NOT NULL CHECK (currency IN ('CNY', 'USD', 'HKD')),
    kind     text     NOT NULL CHECK (kind IN ('asset', 'liability', 'income', 'expense')),
    -- 1: its balance is never below 0; -1: never above 0, for liabilities, whose balances are negative; 0: it may be anything
    guard    smallint NOT NULL CHECK (guard IN (-1, 0, 1)),
    -- over how many rows its balance is spread, so that those who post to it at once do not wait for each other
    shards   smallint NOT NULL DEFAULT 1 CHECK (shards BETWEEN 1 AND 64),
    UNIQUE (code, currency),
    UNIQUE (id, currency),
    CHECK (guard = 0 OR shards = 1)
);

CREATE TABLE ledger_transaction (
    id          uuid        PRIMARY KEY,
    source      text        NOT NULL CHECK (source <> '' AND char_length(source) <= 200),
    kind        text        NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
    memo        text        NOT NULL CHECK (char_length(memo) <= 500),
    occurred_at timestamptz NOT NULL,
    posted_at   timestamptz NOT NULL,
    -- the database transaction that wrote it, which alone may write its entries
    xact        xid8        NOT NULL DEFAULT pg_current_xact_id(),
    -- one thing of the world outside is posted once
    UNIQUE (source, kind),
    UNIQUE (id, posted_at)
);

CREATE TABLE ledger_entry (
    id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    transaction_id uuid        NOT NULL,
    account_id     bigint      NOT NULL,
    currency       char(3)     NOT NULL,
    amount         bigint      NOT NULL CHECK (amount <> 0),
    posted_at      timestamptz NOT NULL,
    UNIQUE (transaction_id, account_id),
    FOREIGN KEY (transaction_id, posted_at) REFERENCES ledger_transaction (id, posted_at),
    FOREIGN KEY (account_id, currency) REFERENCES ledger_account (id, currency)
);
CREATE INDEX ledger_entry_account ON ledger_entry (account_id, posted_at, id);

-- What the entries of an account sum to. Kept by the trigger below and by nobody else.
CREATE TABLE ledger_balance (
    account_id bigint   NOT NULL REFERENCES ledger_account,
    shard      smallint NOT NULL,
    guard      smallint NOT NULL,
    balance    bigint   NOT NULL,
    PRIMARY KEY (account_id, shard),
    CONSTRAINT ledger_balance_guard CHECK (guard * balance >= 0)
) WITH (fillfactor = 50);

CREATE FUNCTION ledger_open_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ledger_balance (account_id, shard, guard, balance)
    SELECT NEW.id, shard, NEW.guard, 0 FROM generate_series(0, NEW.shards - 1) AS shard;
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_account_opened AFTER INSERT ON ledger_account FOR EACH ROW EXECUTE FUNCTION ledger_open_account();

-- A transaction gets no entries after it was posted. Balances follow in one order for all, the shared accounts last, so that two who post
-- never wait for each other in a ring.
CREATE FUNCTION ledger_keep_balances() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    change record;
BEGIN
    IF EXISTS (SELECT FROM posted p JOIN ledger_transaction t ON t.id = p.transaction_id WHERE t.xact <> pg_current_xact_id()) THEN
        RAISE EXCEPTION 'the ledger is append-only: a posted transaction gets no further entries' USING ERRCODE = 'restrict_violation';
    END IF;
    FOR change IN
        SELECT p.account_id, a.shards, sum(p.amount) AS amount
        FROM posted p JOIN ledger_account a ON a.id = p.account_id
        GROUP BY p.account_id, a.shards ORDER BY a.shards > 1, p.account_id
    LOOP
        UPDATE ledger_balance SET balance = balance + change.amount
        WHERE account_id = change.account_id AND shard = pg_backend_pid() % change.shards;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'account % has no balance', change.account_id;
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_entry_balances AFTER INSERT ON ledger_entry
    REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION ledger_keep_balances();

CREATE FUNCTION ledger_refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    found record;
BEGIN
    SELECT coalesce(sum(c.entries), 0) AS entries, coalesce(bool_and(c.sum = 0), false) AS balanced INTO found
    FROM (SELECT count(*) AS entries, sum(amount) AS sum FROM ledger_entry WHERE transaction_id = NEW.id GROUP BY currency) c;
    IF found.entries < 2 OR NOT found.balanced THEN
        RAISE EXCEPTION 'transaction % has fewer than two entries, or does not sum to zero in each currency', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_transaction_balanced';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_transaction_balanced AFTER INSERT ON ledger_transaction
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_refuse_unbalanced();

-- Nothing that is posted changes: for whom the rights do not hold, such as a superuser, these do.
CREATE FUNCTION ledger_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_entry_never_emptied BEFORE TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_transaction_append_only BEFORE UPDATE OR DELETE ON ledger_transaction
    FOR EACH ROW EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_transaction_never_emptied BEFORE TRUNCATE ON ledger_transaction
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_account_append_only BEFORE UPDATE OR DELETE ON ledger_account
    FOR EACH ROW EXECUTE FUNCTION ledger_refuse_change();
CREATE TRIGGER ledger_account_never_emptied BEFORE TRUNCATE ON ledger_account
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();

-- A balance changes within the triggers above only.
CREATE FUNCTION ledger_refuse_foreign_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF pg_trigger_depth() < 2 OR TG_OP IN ('DELETE', 'TRUNCATE') THEN
        RAISE EXCEPTION 'balances follow from entries' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ledger_balance_follows BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON ledger_balance
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_foreign_balance();

-- Those who own the tables may not change them either. A foreign key locks the rows it points to, which takes the right to update some
-- column of them; the triggers refuse the update itself.
REVOKE UPDATE, DELETE, TRUNCATE ON ledger_entry, ledger_transaction, ledger_account FROM PUBLIC, CURRENT_USER;
GRANT UPDATE (id) ON ledger_transaction, ledger_account TO CURRENT_USER;

-- The platform's own accounts. Every payment touches them, so their balances are spread over rows.
INSERT INTO ledger_account (code, currency, kind, guard, shards)
SELECT code, currency, kind, 0, 16
FROM unnest(ARRAY['CNY', 'USD', 'HKD']) AS currency, (VALUES
    ('stripe_pending', 'asset'), ('stripe_available', 'asset'), ('bank', 'asset'),
    ('tax_payable', 'liability'), ('voucher_liability', 'liability'),
    ('commission', 'income'), ('service_fee', 'income'),
    ('stripe_fee', 'expense'), ('dispute_fee', 'expense'), ('goodwill', 'expense'), ('fx', 'expense'), ('voucher_funding', 'expense'),
    ('suspense', 'liability')) AS own (code, kind);
