package hqb.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Scope;
import hqb.accounts.TestAccounts;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.Test;

@HqbTest
class LimitRequestsTest {
    private final Api api;
    private final LimitSettings settings;
    private final TestAccounts accounts;

    LimitRequestsTest(Api api, ApplicationContext product, LimitSettings settings) {
        this.api = api;
        this.settings = settings;
        this.accounts = new TestAccounts(api, product);
    }

    private static void assertTooMany(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(429);
        assertThat(answer.json().path("type").asText()).endsWith("/too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void aKeyThatAsksTooOftenWaitsFromWhateverAddressAndOthersDoNot() {
        OrganisationId organisation = accounts.organisation(OrganisationKind.SUPPLIER);
        Visitor busy = accounts.machine(organisation, Scope.OFFERS_READ).header("X-Forwarded-For", "203.0.113.61");
        int answered = 0;
        Answer last = busy.get("/me");
        while (last.status() == 200 && answered < 10 * settings.requestsPerMinute()) {
            answered++;
            last = busy.get("/me");
        }
        assertThat(answered).isGreaterThanOrEqualTo(settings.requestsPerMinute());
        assertTooMany(last);
        assertThat(busy.header("Accept-Language", "zh-CN").get("/me").json().path("detail").asText()).contains("每分钟");
        assertThat(accounts.machine(organisation, Scope.OFFERS_READ).header("X-Forwarded-For", "203.0.113.61").get("/me").status())
                .isEqualTo(200);
    }

    @Test
    void anAddressThatAsksTooOftenWaitsWhateverItsCredentialsSay() {
        int asked = 0;
        Answer last;
        do {
            last = Visitor.withKey(api, "hqb_guess_" + asked++).header("X-Forwarded-For", "203.0.113.62").get("/me");
        } while (last.status() == 401 && asked < 10 * settings.requestsPerMinuteOfAddress());
        assertTooMany(last);
        assertThat(Visitor.nobody(api).header("X-Forwarded-For", "203.0.113.62").get("/health").status()).isEqualTo(200);
        assertThat(Visitor.nobody(api).header("X-Forwarded-For", "203.0.113.63").get("/categories").status()).isEqualTo(200);
    }

    @Test
    void anIpv6AddressCountsWithItsNeighbours() {
        assertThat(LimitAddresses.network("2001:db8:1:2::1")).isEqualTo(LimitAddresses.network("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(LimitAddresses.network("2001:db8:1:3::1"));
        assertThat(LimitAddresses.network("203.0.113.9")).isEqualTo("203.0.113.9");
    }
}
