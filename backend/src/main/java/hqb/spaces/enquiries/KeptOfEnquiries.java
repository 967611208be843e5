package hqb.spaces.enquiries;

import hqb.accounts.PersonId;
import hqb.accounts.people.PersonTies;
import hqb.platform.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** What a person wrote to owners of units, and as an owner to those who asked. It stays for the other side, without a name. */
@Singleton
class KeptOfEnquiries implements PersonTies {
    private final Queries queries;

    KeptOfEnquiries(Queries queries) {
        this.queries = queries;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> export(PersonId person) {
        return queries.list("""
                SELECT e.unit_id, m.text, m.at FROM spaces_enquiry_message m JOIN spaces_enquiry e ON e.id = m.enquiry_id
                WHERE m.person_id = ? ORDER BY m.id
                """,
                row -> new Kept("unit-enquiry", row.getString(1) + ": " + row.getString(2), Objects.requireNonNull(Queries.time(row, 3))),
                person.value());
    }

    @Override
    public void forget(PersonId person) {
        // what was said is also the other side's
    }
}
