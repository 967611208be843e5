-- Recognition of makerspaces: who holds which title, by which application, and all that ever happened to it. Days are Shenzhen's.
CREATE TABLE makerspaces_title (
    space_id uuid PRIMARY KEY REFERENCES makerspaces_space,
    tier     text NOT NULL CHECK (tier IN ('municipal', 'provincial', 'national')),
    -- leaving: its removal is decided, and an appeal is possible or open
    standing text NOT NULL CHECK (standing IN ('recognised', 'warned', 'leaving', 'removed')),
    since    date NOT NULL,
    -- what was last proved of it, by the name of the figure
    figures  jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(figures) = 'object')
);
CREATE INDEX makerspaces_title_standing ON makerspaces_title (standing, tier, space_id);

CREATE TABLE makerspaces_application (
    id           uuid        PRIMARY KEY,
    space_id     uuid        NOT NULL REFERENCES makerspaces_space,
    tier         text        NOT NULL CHECK (tier IN ('municipal', 'provincial', 'national')),
    state        text        NOT NULL CHECK (state IN ('draft', 'submitted', 'needs-more', 'approved', 'rejected')),
    figures      jsonb       NOT NULL CHECK (jsonb_typeof(figures) = 'object'),
    -- what the operator said last
    note         text        NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    -- the version of the conditions that it was decided by
    rules        text        CHECK (rules ~ '^[a-z]+-[0-9]+$'),
    created_at   timestamptz NOT NULL,
    submitted_at timestamptz,
    decided_at   timestamptz,
    decided_by   uuid,
    changed_at   timestamptz NOT NULL,
    CHECK (state NOT IN ('approved', 'rejected') OR (decided_at IS NOT NULL AND decided_by IS NOT NULL AND rules IS NOT NULL)),
    CHECK (state <> 'rejected' OR note <> ''),
    CHECK (state <> 'submitted' OR submitted_at IS NOT NULL)
);
CREATE UNIQUE INDEX makerspaces_application_open ON makerspaces_application (space_id) WHERE state IN ('draft', 'submitted', 'needs-more');
CREATE INDEX makerspaces_application_space ON makerspaces_application (space_id, id DESC);
CREATE INDEX makerspaces_application_state ON makerspaces_application (state, id);

-- What proves the figures. The file itself is named by the hash of its content.
CREATE TABLE makerspaces_application_paper (
    id             uuid        PRIMARY KEY,
    application_id uuid        NOT NULL REFERENCES makerspaces_application,
    kind           text        NOT NULL CHECK (kind IN ('premises', 'start', 'teams', 'firms', 'cases', 'people', 'events', 'statistics')),
    name           text        NOT NULL CHECK (name <> '' AND length(name) <= 200),
    media_type     text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    bytes          bigint      NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
    content_hash   text        NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
    uploaded_at    timestamptz NOT NULL
);
CREATE INDEX makerspaces_application_paper_application ON makerspaces_application_paper (application_id, id);

-- The register's history; public but for the person.
CREATE TABLE makerspaces_register_event (
    id        uuid        PRIMARY KEY,
    space_id  uuid        NOT NULL REFERENCES makerspaces_space,
    at        timestamptz NOT NULL,
    kind      text        NOT NULL CHECK (kind IN ('recognised', 'rejected', 'kept', 'warned', 'removal-decided', 'removed', 'appealed',
        'appeal-upheld', 'appeal-refused', 'entered')),
    tier      text        NOT NULL CHECK (tier IN ('municipal', 'provincial', 'national')),
    -- the version of the conditions; null when none was asked
    rules     text,
    reason    text        NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
    person_id uuid
);
CREATE INDEX makerspaces_register_event_space ON makerspaces_register_event (space_id, id);

CREATE FUNCTION makerspaces_registry_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% never changes', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER makerspaces_register_event_kept BEFORE UPDATE OR DELETE ON makerspaces_register_event
    FOR EACH ROW EXECUTE FUNCTION makerspaces_registry_keeps();
CREATE TRIGGER makerspaces_application_decided BEFORE UPDATE OR DELETE ON makerspaces_application
    FOR EACH ROW WHEN (OLD.state IN ('approved', 'rejected')) EXECUTE FUNCTION makerspaces_registry_keeps();
