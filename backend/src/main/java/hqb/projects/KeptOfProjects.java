package hqb.projects;

import hqb.accounts.PersonId;
import hqb.accounts.people.People;
import hqb.accounts.people.PersonTies;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Projects of other organisations that a person is invited to, as what is kept of a person. */
@Singleton
class KeptOfProjects implements PersonTies {
    private final Queries queries;
    private final People people;

    KeptOfProjects(Queries queries, People people) {
        this.queries = queries;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> export(PersonId person) {
        return people.find(person).map(one -> queries.list("""
                SELECT p.name, i.role, i.invited_at FROM projects_person i JOIN projects_project p ON p.id = i.project_id
                WHERE i.email = ? ORDER BY i.invited_at
                """, row -> new Kept("project-invitation", row.getString(1) + ": " + row.getString(2),
                Objects.requireNonNull(Queries.time(row, 3))), one.email())).orElse(List.of());
    }

    @Override
    @Transactional
    public void forget(PersonId person) {
        people.find(person).ifPresent(one -> queries.run("DELETE FROM projects_person WHERE email = ?", one.email()));
    }
}
