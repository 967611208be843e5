-- Whose a unit is and whether it is shown. Null: of the demonstration, nobody's to let.
ALTER TABLE spaces_lettable_unit
    ADD owner_id uuid REFERENCES accounts_organisation,
    ADD state    text NOT NULL DEFAULT 'published'
        CHECK (state IN ('draft', 'submitted', 'published', 'refused', 'withdrawn'));
CREATE INDEX spaces_lettable_unit_owner ON spaces_lettable_unit (owner_id, id) WHERE owner_id IS NOT NULL;
