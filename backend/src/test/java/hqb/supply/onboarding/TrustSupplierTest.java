package hqb.supply.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.supply.imports.Shop;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class TrustSupplierTest {
    private static final String LOGGED = """
            SELECT count(*) FROM accounts_audit WHERE action IN ('supplier.trusted', 'supplier.distrusted') AND subject = 'supplier ' || ?""";

    private final Shop shop;
    private final Visitor operator;

    TrustSupplierTest(Api api, ApplicationContext product) throws SQLException {
        this.shop = new Shop(api, product);
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    @Test
    void trustIsGivenAndTakenAndEachChangeIsLoggedOnce() throws SQLException {
        String path = "/operations/suppliers/" + shop.id() + "/trust";
        assertThat(operator.put(path, "{}").status()).isEqualTo(204);
        assertThat(operator.put(path, "{}").status()).isEqualTo(204);
        assertThat(shop.count("SELECT count(*) FROM supply_supplier WHERE trusted AND id = ?")).isEqualTo(1);
        assertThat(shop.count(LOGGED)).isEqualTo(1);
        assertThat(operator.delete(path).status()).isEqualTo(204);
        assertThat(shop.count("SELECT count(*) FROM supply_supplier WHERE trusted AND id = ?")).isZero();
        assertThat(shop.count(LOGGED)).isEqualTo(2);
        assertThat(operator.put("/operations/suppliers/" + UUID.randomUUID() + "/trust", "{}").status()).isEqualTo(404);
    }
}
