package hqb.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.PersonId;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.accounts.notices.Notices;
import hqb.platform.jobs.RecurringJob;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.MovableClock;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class NoticeTest {
    private final Bazaar bazaar;
    private final MovableClock clock;
    private final ApplicationContext product;
    private final OrganisationId company;
    private final PersonId person;
    private final Visitor buyer;
    private final Bazaar.Seller seller;

    NoticeTest(Api api, ApplicationContext product, MovableClock clock) throws SQLException {
        this.bazaar = new Bazaar(api, product);
        this.product = product;
        this.clock = clock;
        this.company = bazaar.accounts.organisation(OrganisationKind.MAKER);
        this.person = bazaar.accounts.member(company, Role.OWNER);
        this.buyer = bazaar.accounts.browser(person, company, false);
        this.seller = bazaar.seller();
    }

    @AfterEach
    void close() throws SQLException {
        clock.reset();
        bazaar.close();
    }

    private UUID confirmed(String sku) {
        Bazaar.add(buyer, bazaar.offer(seller, sku, 1_000, ""), 50);
        Answer answer = Bazaar.checkOut(buyer);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        bazaar.pay(answer.json());
        UUID order = UUID.fromString(answer.json().path("orders").get(0).path("id").asText());
        assertThat(seller.machine().send("POST", "/supply/orders/" + order + "/confirmation", "", "").status()).isEqualTo(200);
        return order;
    }

    private long unread() {
        return buyer.get("/notices/count").json().path("unread").asLong();
    }

    private String mails(String word) {
        return bazaar.database.text("""
                SELECT count(*) FROM platform_mail m JOIN accounts_person p ON p.email = m.recipient
                WHERE p.id = ? AND m.subject LIKE '%""" + word + "%'", person.value());
    }

    @Test
    void whatIsMailedIsANoticeToo() {
        UUID order = confirmed("N1");
        JsonNode page = buyer.get("/notices").json();
        JsonNode latest = page.path("items").get(0);
        assertThat(latest.path("kind").asText()).isEqualTo("orders");
        assertThat(latest.path("title").asText()).contains("is confirmed by the supplier");
        assertThat(latest.path("page").asText()).isEqualTo("/orders/" + order);
        assertThat(latest.path("organisation").path("name").asText()).isEqualTo("Test maker");
        assertThat(latest.path("readAt").isNull()).isTrue();
        assertThat(bazaar.accounts.browser(person, company, false).header("Accept-Language", "zh-CN").get("/notices").json()
                .path("items").get(0).path("title").asText()).contains("供应商已确认");
        assertThat(mails("confirmed by the supplier")).isEqualTo("1");
        assertThat(unread()).isEqualTo(page.path("total").asLong()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aNoticeIsReadByItsPersonAndNobodyElse() {
        confirmed("N2");
        long before = unread();
        String id = buyer.get("/notices").json().path("items").get(0).path("id").asText();
        assertThat(bazaar.buyer().send("POST", "/notices/" + id + "/read", "", "").status()).isEqualTo(404);
        assertThat(buyer.send("POST", "/notices/" + id + "/read", "", "").status()).isEqualTo(204);
        assertThat(buyer.send("POST", "/notices/" + id + "/read", "", "").status()).isEqualTo(204);
        assertThat(unread()).isEqualTo(before - 1);
        assertThat(buyer.get("/notices?unread=true").json().path("items").findValuesAsText("id")).doesNotContain(id);
        assertThat(buyer.get("/notices?kind=stock").json().path("total").asInt()).isZero();
        assertThat(buyer.get("/notices?kind=weather").status()).isEqualTo(400);
        assertThat(buyer.send("POST", "/notices/read-all", "", "").status()).isEqualTo(204);
        assertThat(unread()).isZero();
    }

    @Test
    void aListOfNoticesIsWalkedPageByPage() {
        confirmed("N3");
        JsonNode first = buyer.get("/notices?size=1").json();
        JsonNode second = buyer.get("/notices?size=1&cursor=" + first.path("next").asText()).json();
        assertThat(second.path("items").get(0).path("id").asText()).isNotEqualTo(first.path("items").get(0).path("id").asText());
        assertThat(buyer.get("/notices?size=1&unread=true&cursor=" + first.path("next").asText()).status()).isEqualTo(400);
    }

    @Test
    void whatIsSwitchedOffIsNotTold() {
        Answer chosen = buyer.put("/notices/settings", "{\"settings\": [{\"kind\": \"orders\", \"inApp\": true, \"mail\": false}]}");
        assertThat(chosen.status()).as(chosen.toString()).isEqualTo(200);
        confirmed("N4");
        assertThat(mails("confirmed by the supplier")).isEqualTo("0");
        long before = unread();
        assertThat(before).isPositive();
        buyer.put("/notices/settings", "{\"settings\": [{\"kind\": \"orders\", \"inApp\": false, \"mail\": true}]}");
        confirmed("N5");
        assertThat(mails("confirmed by the supplier")).isEqualTo("1");
        assertThat(unread()).isEqualTo(before);
    }

    @Test
    void whatConcernsMoneyOrTheAccountCannotBeSwitchedOff() {
        Answer refused = buyer.put("/notices/settings", """
                {"settings": [{"kind": "money", "inApp": true, "mail": false}, {"kind": "security", "inApp": false, "mail": true}]}""");
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("/settings/0/mail", "/settings/1/inApp");
        buyer.get("/notices/settings").json().path("items").forEach(one -> {
            assertThat(one.path("inApp").asBoolean()).isTrue();
            assertThat(one.path("mail").asBoolean()).isTrue();
        });
        Answer changed = buyer.post("/me/password",
                "{\"password\": \"" + TestAccounts.PASSWORD + "\", \"newPassword\": \"another horse battery\"}");
        assertThat(changed.status()).as(changed.toString()).isLessThan(300);
        assertThat(buyer.get("/notices?kind=security").json().path("items").get(0).path("page").asText()).isEqualTo("/account");
    }

    @Test
    void noticesGoAfterHalfAYearAndWithThePerson() {
        confirmed("N6");
        assertThat(buyer.get("/me/export").json().path("notices")).isNotEmpty();
        clock.move(Duration.ofDays(179));
        removeOld();
        assertThat(unread()).isPositive();
        clock.move(Duration.ofDays(2));
        removeOld();
        assertThat(unread()).isZero();
        clock.reset();
        confirmed("N7");
        product.getBean(Notices.class).forget(person);
        assertThat(unread()).isZero();
    }

    private void removeOld() {
        product.getBeansOfType(RecurringJob.class).stream().filter(job -> job.name().equals("notices-remove-old"))
                .forEach(RecurringJob::run);
    }
}
