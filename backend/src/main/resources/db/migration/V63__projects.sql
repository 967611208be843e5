-- A maker's projects: versions of a bill of materials, what a board costs day by day, who works on them.
CREATE TABLE projects_project (
    id              uuid        PRIMARY KEY,
    organisation_id uuid        NOT NULL REFERENCES accounts_organisation,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    boards          integer     NOT NULL CHECK (boards BETWEEN 1 AND 1000000),
    -- a random link by which anybody may look; null when there is none
    share_id        uuid        UNIQUE,
    -- where the parts stand, as the board's tool wrote it; the file lies closed in the file store
    placement_id    uuid,
    placement_name  text        CHECK (length(placement_name) BETWEEN 1 AND 200),
    created_at      timestamptz NOT NULL DEFAULT now(),
    CHECK ((placement_id IS NULL) = (placement_name IS NULL))
);
CREATE INDEX projects_project_owner ON projects_project (organisation_id, created_at DESC, id DESC);

CREATE TABLE projects_version (
    id         uuid        PRIMARY KEY,
    project_id uuid        NOT NULL REFERENCES projects_project ON DELETE CASCADE,
    number     integer     NOT NULL CHECK (number >= 1),
    -- a list that is a version of a project is not deleted
    bom_id     uuid        NOT NULL REFERENCES sourcing_bom,
    note       text        CHECK (length(note) BETWEEN 1 AND 500),
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (project_id, number),
    UNIQUE (project_id, bom_id)
);
CREATE INDEX projects_version_bom ON projects_version (bom_id);

-- What the parts of one board cost, per version and day of Shenzhen; the last figure of a day counts.
CREATE TABLE projects_cost (
    version_id uuid           NOT NULL REFERENCES projects_version ON DELETE CASCADE,
    day        date           NOT NULL,
    boards     integer        NOT NULL CHECK (boards >= 1),
    per_board  numeric(20, 6) NOT NULL CHECK (per_board >= 0),
    currency   text           NOT NULL CHECK (currency = 'CNY'),
    priced     integer        NOT NULL CHECK (priced >= 0),
    lines      integer        NOT NULL CHECK (lines >= priced),
    PRIMARY KEY (version_id, day)
);

-- People of other organisations who work on a project: whoever is signed in with that confirmed address.
CREATE TABLE projects_person (
    id         uuid        PRIMARY KEY,
    project_id uuid        NOT NULL REFERENCES projects_project ON DELETE CASCADE,
    email      text        NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
    role       text        NOT NULL CHECK (role IN ('viewer', 'editor')),
    invited_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (project_id, email)
);
CREATE INDEX projects_person_email ON projects_person (email);
