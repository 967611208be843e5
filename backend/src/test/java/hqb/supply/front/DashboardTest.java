package hqb.supply.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HqbTest
class DashboardTest {
    private final Api api;
    private final Interest interest;
    private final TestAccounts accounts;
    private final Database database;
    private final UUID supplier;
    private final OrganisationId organisation;

    DashboardTest(Api api, Interest interest, ApplicationContext product, DataSource source) {
        this.api = api;
        this.interest = interest;
        this.accounts = new TestAccounts(api, product);
        this.database = new Database(source);
        this.supplier = UUID.fromString(database.text("""
                SELECT supplier_id FROM supply_offer WHERE supplier_id IN (SELECT id FROM supply_supplier WHERE organisation_id IS NULL)
                GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"""));
        this.organisation = accounts.organisation(OrganisationKind.SUPPLIER);
    }

    @BeforeEach
    void theOrganisationIsTheSupplier() throws SQLException {
        database.change("UPDATE supply_supplier SET organisation_id = ? WHERE id = ?", organisation.value(), supplier);
    }

    @AfterEach
    void asBefore() throws SQLException {
        database.change("UPDATE supply_supplier SET organisation_id = NULL WHERE id = ?", supplier);
    }

    private JsonNode dashboard() {
        interest.write();
        return accounts.browser(organisation, Role.OWNER).get("/supply/dashboard").json();
    }

    @Test
    void stockAndItsValueAreThoseOfTheOffers() {
        JsonNode dashboard = dashboard();

        assertThat(dashboard.at("/supplier/id").asText()).isEqualTo(supplier.toString());
        assertThat(dashboard.get("offers").asText()).isEqualTo(database.text("SELECT count(*) FROM supply_offer WHERE supplier_id = ?",
                supplier));
        for (JsonNode value : dashboard.get("stockValue")) {
            assertThat(value.get("amount").asText()).isEqualTo(database.text("""
                    SELECT round(sum(stock * (price_breaks -> 0 ->> 'unitPrice')::numeric), 2) FROM supply_offer
                    WHERE supplier_id = ? AND currency = ?""", supplier, value.get("currency").asText()));
        }
        assertThat(dashboard.get("days")).hasSize(30);
    }

    @Test
    void aPartThatIsSearchedAndOpenedCountsForItsSellers() {
        String part = database.text("SELECT part_id FROM supply_offer WHERE supplier_id = ? ORDER BY id LIMIT 1", supplier);
        String mpn = database.text("SELECT mpn FROM catalogue_part WHERE id = ?::uuid", part);
        JsonNode first = dashboard();
        JsonNode before = first.get("days").get(29);
        long most = first.at("/topParts/0/viewed").asLong() + 1;

        Visitor somebody = Visitor.nobody(api);
        for (long i = 0; i < most; i++) {
            somebody.get("/parts/" + part);
        }
        somebody.get("/parts?size=100&q=" + java.net.URLEncoder.encode(mpn, java.nio.charset.StandardCharsets.UTF_8));

        JsonNode after = dashboard();
        assertThat(after.get("days").get(29).get("viewed").asLong()).isEqualTo(before.get("viewed").asLong() + most);
        assertThat(after.get("days").get(29).get("searched").asLong()).isGreaterThan(before.get("searched").asLong());
        assertThat(after.at("/topParts/0/id").asText()).isEqualTo(part);
    }

    @Test
    void aSearchThatFindsNothingIsToldAndAnAddressIsNot() {
        Visitor somebody = Visitor.nobody(api);
        somebody.get("/parts?q=zz9nothing77");
        somebody.get("/parts?q=somebody.zz9%40mail.example");

        JsonNode missed = dashboard().get("missed");

        assertThat(missed).anyMatch(one -> one.get("term").asText().equals("ZZ9NOTHING77"));
        assertThat(missed).noneMatch(one -> one.get("term").asText().contains("@"));
    }

    @Test
    void anOrganisationThatIsNoSupplierHasNoDashboard() {
        OrganisationId maker = accounts.organisation(OrganisationKind.MAKER);

        assertThat(accounts.browser(maker, Role.OWNER).get("/supply/dashboard").status()).isEqualTo(404);
    }
}
