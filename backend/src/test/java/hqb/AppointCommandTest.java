package hqb;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.platform.database.DatabaseSettings;
import hqb.search.ElasticsearchSettings;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HqbTest
class AppointCommandTest {
    private final TestAccounts accounts;
    private final Map<String, Object> servers;

    AppointCommandTest(Api api, ApplicationContext product, DatabaseSettings database, ElasticsearchSettings elasticsearch) {
        this.accounts = new TestAccounts(api, product);
        this.servers = Map.of("hqb.database.url", database.url(), "hqb.database.user", database.user(), "hqb.database.password",
                database.password(), "hqb.elasticsearch.url", elasticsearch.url(), "hqb.indexer.enabled", false);
    }

    @Test
    void whoeverHasAVerifiedAccountCanBeAppointed() {
        Visitor person = accounts.browser(accounts.organisation(OrganisationKind.MAKER), Role.OWNER);

        assertThat(new AppointCommand().run(List.of(person.me().path("person").path("email").asText()), servers)).isZero();

        assertThat(person.me().path("organisations").findValuesAsText("kind")).contains("platform");
        assertThat(person.me().path("permissions").toString()).doesNotContain("administer");
    }

    @Test
    void nobodyElseCan() {
        assertThat(new AppointCommand().run(List.of("nobody@test.example"), servers)).isEqualTo(1);
        assertThat(new AppointCommand().run(List.of(), servers)).isEqualTo(2);
    }
}
