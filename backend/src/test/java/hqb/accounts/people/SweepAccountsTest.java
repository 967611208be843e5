package hqb.accounts.people;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.testing.Api;
import hqb.testing.Database;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@HqbTest
class SweepAccountsTest {
    private final Api api;
    private final SweepAccounts sweep;
    private final TestAccounts accounts;
    private final Database database;

    SweepAccountsTest(Api api, SweepAccounts sweep, ApplicationContext product, DataSource source) {
        this.api = api;
        this.sweep = sweep;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(source);
    }

    private String people(String email) {
        return database.text("SELECT count(*) FROM accounts_person WHERE email = ?", email);
    }

    @Test
    void anAccountThatNobodyConfirmedGoesAfterAWeekWithItsOrganisation() throws SQLException {
        String email = "p" + UUID.randomUUID() + "@test.example";
        Visitor.nobody(api).post("/accounts", """
                {"email": "%s", "password": "a long password", "organisationName": "%s"}""".formatted(email, email));
        sweep.sweep();
        assertThat(people(email)).isEqualTo("1");
        database.change("UPDATE accounts_person SET created_at = now() - interval '8 days' WHERE email = ?", email);

        sweep.sweep();

        assertThat(people(email)).isEqualTo("0");
        assertThat(database.text("SELECT count(*) FROM accounts_organisation WHERE name = ?", email)).isEqualTo("0");
    }

    @Test
    void aSessionThatRanOutOpensNothingAndGoes() throws SQLException {
        OrganisationId organisation = accounts.organisation(OrganisationKind.MAKER);
        PersonId person = accounts.member(organisation, Role.OWNER);
        Visitor browser = accounts.browser(person, organisation, false);
        database.change("UPDATE accounts_session SET last_seen_at = now() - interval '8 days' WHERE person_id = ?", person.value());

        assertThat(browser.get("/me").status()).isEqualTo(401);
        sweep.sweep();
        assertThat(database.text("SELECT count(*) FROM accounts_session WHERE person_id = ?", person.value())).isEqualTo("0");
    }
}
