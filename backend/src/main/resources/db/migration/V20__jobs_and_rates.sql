-- Jobs that wait for their time or are being run, one row each; the columns are those of db-scheduler.
CREATE TABLE platform_job (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX platform_job_time ON platform_job (execution_time);
CREATE INDEX platform_job_heartbeat ON platform_job (last_heartbeat) WHERE picked;

-- Reference rates of exchange. Nothing is changed in it: a correction is a later row of the same day.
CREATE TABLE platform_exchange_rate (
    id         uuid          PRIMARY KEY,
    seq        bigint        GENERATED ALWAYS AS IDENTITY UNIQUE,
    currency   char(3)       NOT NULL CHECK (currency IN ('USD', 'HKD')),
    day        date          NOT NULL,
    cny        numeric(18,8) NOT NULL CHECK (cny > 0),
    source     text          NOT NULL CHECK (btrim(source) <> '' AND char_length(source) <= 200),
    entered_by uuid,
    entered_at timestamptz   NOT NULL DEFAULT now()
);
CREATE INDEX platform_exchange_rate_latest ON platform_exchange_rate (currency, day DESC, seq DESC);

CREATE FUNCTION platform_exchange_rate_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'exchange rates are append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER platform_exchange_rate_append_only BEFORE UPDATE OR DELETE ON platform_exchange_rate
    FOR EACH ROW EXECUTE FUNCTION platform_exchange_rate_refuse();
CREATE TRIGGER platform_exchange_rate_never_emptied BEFORE TRUNCATE ON platform_exchange_rate
    FOR EACH STATEMENT EXECUTE FUNCTION platform_exchange_rate_refuse();

-- the last known rates, with which the catalogue's prices were made
INSERT INTO platform_exchange_rate (id, currency, day, cny, source) VALUES
    ('019e4a5a-0000-7000-8000-000000000001', 'USD', '2026-05-21', 7.10, 'as set up, with the catalogue of 2026-05-21'),
    ('019e4a5a-0000-7000-8000-000000000002', 'HKD', '2026-05-21', 0.91, 'as set up, with the catalogue of 2026-05-21');
