-- What was ordered for a project: a checkout's parts, or an order of production. A thing is ordered for one project.
CREATE TABLE projects_order (
    kind       text        NOT NULL CHECK (kind IN ('parts', 'production')),
    order_id   uuid        NOT NULL,
    project_id uuid        NOT NULL REFERENCES projects_project ON DELETE CASCADE,
    added_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kind, order_id)
);
CREATE INDEX projects_order_project ON projects_order (project_id, added_at);

-- The payments that a project opened. What is in them is the payments' own affair.
CREATE TABLE projects_payment (
    payment_id uuid        PRIMARY KEY,
    project_id uuid        NOT NULL REFERENCES projects_project ON DELETE CASCADE,
    opened_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX projects_payment_project ON projects_payment (project_id, opened_at DESC);
