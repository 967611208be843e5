-- What an organisation has said of itself, to match policies with: by the name of a fact its value. What is not known is not there.
CREATE TABLE spaces_policy_facts (
    organisation_id uuid        PRIMARY KEY REFERENCES accounts_organisation,
    facts           jsonb       NOT NULL CHECK (jsonb_typeof(facts) = 'object'),
    changed_at      timestamptz NOT NULL
);
