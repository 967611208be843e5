-- When a supplier's counter is open, by the clock of Shenzhen. A weekday (1 Monday to 7 Sunday) without a row is closed; a supplier
-- without any has not said.
CREATE TABLE supply_opening_hours (
    supplier_id uuid     NOT NULL REFERENCES supply_supplier ON DELETE CASCADE,
    weekday     smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens       time(0)  NOT NULL,
    closes      time(0)  NOT NULL,
    PRIMARY KEY (supplier_id, weekday),
    CHECK (opens < closes)
);

-- Days on which it is closed although the weekday says otherwise: holidays, stocktaking.
CREATE TABLE supply_closed_days (
    supplier_id uuid NOT NULL REFERENCES supply_supplier ON DELETE CASCADE,
    first_day   date NOT NULL,
    last_day    date NOT NULL,
    note        text CHECK (note <> '' AND length(note) <= 80),
    PRIMARY KEY (supplier_id, first_day),
    CHECK (first_day <= last_day)
);
