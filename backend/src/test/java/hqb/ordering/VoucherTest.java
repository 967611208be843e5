package hqb.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.ordering.orders.ReleaseExpired;
import hqb.platform.checks.CheckResult;
import hqb.platform.checks.RunChecks;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import hqb.vouchers.VoucherCode;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class VoucherTest {
    private final Bazaar bazaar;
    private final ReleaseExpired releaseExpired;
    private final RunChecks checks;
    private final Bazaar.Seller seller;
    private final Visitor operator;

    VoucherTest(Api api, ApplicationContext product, ReleaseExpired releaseExpired, RunChecks checks) throws SQLException {
        this.bazaar = new Bazaar(api, product);
        this.releaseExpired = releaseExpired;
        this.checks = checks;
        this.seller = bazaar.seller();
        OrganisationId platform = bazaar.accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = bazaar.accounts.browser(bazaar.accounts.member(platform, Role.OPERATOR), platform, true);
    }

    @AfterEach
    void close() throws SQLException {
        assertThat(bazaar.wronglyReserved()).isEqualTo("0");
        assertThat(checks.runAll().stream().filter(check -> check.broken() > 0).map(CheckResult::sample)).isEmpty();
        bazaar.close();
    }

    private String programme(String budget, String face, String more) {
        Answer begun = operator.post("/operations/vouchers/programmes", """
                {"nameEn": "Maker spring", "nameZh": "创客之春", "service": "components", "budget": {"amount": "%s", "currency": "CNY"},
                 "faceValue": {"amount": "%s", "currency": "CNY"}, "validFrom": "2020-01-01", "validTo": "2099-12-31"%s}""".formatted(
                budget, face, more));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        return begun.json().path("id").asText();
    }

    private List<String> codes(String programme, int count) {
        Answer issued = operator.post("/operations/vouchers/programmes/" + programme + "/vouchers", "{\"count\": %d}".formatted(count));
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        List<String> codes = new ArrayList<>();
        issued.json().path("items").forEach(one -> codes.add(one.path("code").asText()));
        return codes;
    }

    private static Answer checkOut(Visitor buyer, String voucher) {
        return buyer.post("/checkouts", Bazaar.SENT.replaceFirst("\\{", "{\"voucher\": \"" + voucher + "\", "));
    }

    private static String money(JsonNode json) {
        return json.path("amount").asText();
    }

    private String left(String programme) {
        JsonNode page = operator.get("/operations/vouchers/programmes/" + programme).json();
        return money(page.path("reserved")) + ' ' + money(page.path("spent")) + ' ' + money(page.path("left"));
    }

    private static String order(Answer checkout, int index) {
        return checkout.json().path("orders").get(index).path("id").asText();
    }

    private String account(String code) {
        return bazaar.database.text("""
                SELECT coalesce(-sum(b.balance), 0) FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id WHERE a.code = ?""",
                code);
    }

    @Test
    void aVoucherPaysAPartAndTheRestIsPaidByCard() throws SQLException {
        String programme = programme("100.00", "10.00", "");
        String code = codes(programme, 1).getFirst();
        Bazaar.Seller other = bazaar.seller();
        Visitor buyer = bazaar.buyer();
        Bazaar.add(buyer, bazaar.offer(seller, "A", 500, ""), 100);
        Bazaar.add(buyer, bazaar.offer(other, "B", 500, ""), 20);
        Answer quote = buyer.post("/checkouts/quotes", Bazaar.SENT.replaceFirst("\\{", "{\"voucher\": \"" + code + "\", "));
        assertThat(money(quote.json().path("voucher"))).isEqualTo("10.00");
        Answer placed = checkOut(buyer, code);
        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        assertThat(money(placed.json().path("total"))).isEqualTo("74.00");
        assertThat(money(placed.json().path("voucher"))).isEqualTo("10.00");
        assertThat(money(placed.json().path("due"))).isEqualTo("64.00");
        assertThat(left(programme)).isEqualTo("10.00 0.00 90.00");
        assertThat(checkOutAgain(buyer, code).json().path("reason").asText()).isEqualTo("in-use");
        bazaar.pay(placed.json());
        assertThat(left(programme)).isEqualTo("0.00 10.00 90.00");
        JsonNode first = buyer.get("/orders/" + order(placed, 0)).json();
        JsonNode second = buyer.get("/orders/" + order(placed, 1)).json();
        assertThat(first.path("state").asText()).isEqualTo("paid");
        assertThat(new BigDecimal(money(first.path("voucher"))).add(new BigDecimal(money(second.path("voucher")))))
                .isEqualByComparingTo("10.00");
        assertThat(account("buyer_held:" + order(placed, 0)))
                .isEqualTo(money(first.path("total")).replace(".", "").replaceFirst("^0+", ""));
        String own = new BigDecimal(money(first.path("total"))).subtract(new BigDecimal(money(first.path("voucher"))))
                .toPlainString();
        buyer.post("/orders/" + order(placed, 0) + "/cancellation", "{}");
        assertThat(bazaar.payments.refundsOf(UUID.fromString(order(placed, 0)))).containsExactly(own);
        JsonNode mine = buyer.get("/vouchers").json().path("items").get(0);
        assertThat(money(mine.path("left"))).isEqualTo(money(first.path("voucher")));
        assertThat(mine.path("state").asText()).isEqualTo("usable");
    }

    private Answer checkOutAgain(Visitor buyer, String code) {
        Bazaar.add(buyer, bazaar.offer(seller, "Again", 500, ""), 10);
        return checkOut(buyer, code);
    }

    @Test
    void aVoucherThatPaysAllOfItNeedsNoCardAndWhatIsLeftOfItStays() {
        String programme = programme("500.00", "100.00", "");
        String code = codes(programme, 1).getFirst();
        Visitor buyer = bazaar.buyer();
        Bazaar.add(buyer, bazaar.offer(seller, "C", 500, ""), 100);
        Answer placed = checkOut(buyer, code.toLowerCase(Locale.ROOT).replace("-", ""));
        assertThat(placed.status()).as(placed.text()).isEqualTo(201);
        assertThat(placed.json().path("state").asText()).isEqualTo("paid");
        assertThat(placed.json().path("payment").path("state").asText()).isEqualTo("paid");
        assertThat(placed.json().path("payment").path("payUrl").isNull()).isTrue();
        assertThat(money(placed.json().path("due"))).isEqualTo("0.00");
        assertThat(left(programme)).isEqualTo("0.00 52.00 448.00");
        String order = order(placed, 0);
        seller.machine().post("/supply/orders/" + order + "/confirmation", "{}");
        seller.machine().post("/supply/orders/" + order + "/shipments", "{\"carrier\": \"SF\", \"tracking\": \"1\"}");
        assertThat(buyer.post("/orders/" + order + "/receipt", "{}").status()).isEqualTo(200);
        // the supplier has all of it but our commission of 3 % of the goods
        assertThat(account("supplier_payable:" + seller.id())).isEqualTo("5080");
        JsonNode mine = buyer.get("/vouchers").json().path("items").get(0);
        assertThat(money(mine.path("left"))).isEqualTo("48.00");
        Bazaar.add(buyer, bazaar.offer(seller, "D", 500, ""), 10);
        Answer second = checkOut(buyer, mine.path("id").asText());
        assertThat(money(second.json().path("voucher"))).isEqualTo("17.00");
        String returned = order(second, 0);
        assertThat(seller.machine().post("/supply/orders/" + returned + "/cancellation", "{\"reason\": \"gone\"}").status())
                .isEqualTo(200);
        assertThat(money(buyer.get("/vouchers").json().path("items").get(0).path("left"))).isEqualTo("48.00");
    }

    @Test
    void twoHundredBuyersOfABudgetForTenGetExactlyTen() {
        String programme = programme("100.00", "10.00", "");
        List<String> codes = codes(programme, 200);
        UUID offer = bazaar.offer(seller, "F", 5_000, "");
        List<Callable<Answer>> calls = new ArrayList<>();
        for (String code : codes) {
            Visitor buyer = bazaar.buyer();
            Bazaar.add(buyer, offer, 10);
            calls.add(() -> patiently(() -> checkOut(buyer, code)));
        }
        List<Answer> answers = atOnce(calls);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(10);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allMatch(answer -> answer.status() == 409 && answer.json().path("reason").asText().equals("budget"));
        assertThat(left(programme)).isEqualTo("100.00 0.00 0.00");
        assertThat(bazaar.available(offer)).isEqualTo(4_900);
        releaseExpired.run(Instant.now().plus(Duration.ofMinutes(31)));
        assertThat(left(programme)).isEqualTo("0.00 0.00 100.00");
    }

    @Test
    void oneVoucherIsSpentOnceHoweverManyUseItAtOnce() {
        String programme = programme("1000.00", "10.00", "");
        String code = codes(programme, 1).getFirst();
        UUID offer = bazaar.offer(seller, "G", 5_000, "");
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Visitor buyer = bazaar.buyer();
            Bazaar.add(buyer, offer, 10);
            calls.add(() -> patiently(() -> checkOut(buyer, code)));
        }
        List<Answer> answers = atOnce(calls);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(left(programme)).isEqualTo("10.00 0.00 990.00");
    }

    @Test
    void whatIsNotPaidLetsTheVoucherGoAndLateMoneyTakesItAgainOrGoesBack() {
        String programme = programme("10.00", "10.00", "");
        List<String> codes = codes(programme, 2);
        UUID offer = bazaar.offer(seller, "H", 500, "");
        Visitor late = bazaar.buyer();
        Bazaar.add(late, offer, 10);
        Answer first = checkOut(late, codes.get(0));
        bazaar.payments.whileNothingIsCancelled(() -> {
            releaseExpired.run(Instant.now().plus(Duration.ofMinutes(31)));
            assertThat(left(programme)).isEqualTo("0.00 0.00 10.00");
            bazaar.pay(first.json());
        });
        assertThat(late.get("/orders/" + order(first, 0)).json().path("state").asText()).isEqualTo("paid");
        assertThat(left(programme)).isEqualTo("0.00 10.00 0.00");
        late.post("/orders/" + order(first, 0) + "/cancellation", "{}");
        Visitor later = bazaar.buyer();
        Bazaar.add(later, offer, 10);
        Answer second = checkOut(later, codes.get(1));
        bazaar.payments.whileNothingIsCancelled(() -> {
            releaseExpired.run(Instant.now().plus(Duration.ofMinutes(31)));
            Bazaar.add(late, offer, 10);
            assertThat(checkOut(late, codes.get(0)).status()).isEqualTo(201); // takes the whole budget
            bazaar.pay(second.json());
        });
        assertThat(later.get("/orders/" + order(second, 0)).json().path("state").asText()).isEqualTo("refunded");
        assertThat(bazaar.payments.refundsOf(UUID.fromString(order(second, 0)))).containsExactly("7.00");
        assertThat(left(programme)).isEqualTo("10.00 0.00 0.00");
    }

    @Test
    void aVoucherThatCannotPayIsRefusedWithItsReasonAndNothingIsOrdered() {
        UUID offer = bazaar.offer(seller, "I", 500, "");
        Visitor buyer = bazaar.buyer();
        Bazaar.add(buyer, offer, 10);
        String past = codes(programmeUntil("2020-12-31"), 1).getFirst();
        assertThat(checkOut(buyer, past).json().path("reason").asText()).isEqualTo("expired");
        assertThat(checkOut(buyer, codes(programmeFrom("2098-01-01"), 1).getFirst()).json().path("reason").asText()).isEqualTo("not-yet");
        String yuan = codes(programme("100.00", "10.00", ""), 1).getFirst();
        Answer dollars = buyer.post("/checkouts",
                Bazaar.SENT.replace("CNY", "USD").replaceFirst("\\{", "{\"voucher\": \"" + yuan + "\", "));
        assertThat(dollars.json().path("reason").asText()).isEqualTo("currency");
        assertThat(dollars.json().path("type").asText()).endsWith("/voucher-refused");
        Answer slip = checkOut(buyer, yuan.substring(0, 18) + (yuan.endsWith("0") ? '1' : '0'));
        assertThat(slip.status()).isEqualTo(400);
        assertThat(slip.json().path("errors").get(0).path("field").asText()).isEqualTo("/voucher");
        assertThat(checkOut(buyer, VoucherCode.fresh().toString()).json().path("reason").asText()).isEqualTo("unknown");
        buyer.post("/vouchers", "{\"code\": \"" + yuan + "\"}");
        Visitor stranger = bazaar.buyer();
        Bazaar.add(stranger, offer, 10);
        assertThat(checkOut(stranger, yuan).json().path("reason").asText()).isEqualTo("unknown");
        assertThat(stranger.get("/vouchers").json().path("total").asInt()).isZero();
        String id = buyer.get("/vouchers").json().path("items").get(0).path("id").asText();
        assertThat(operator.post("/operations/vouchers/" + id + "/withdrawal", "{}").json().path("state").asText()).isEqualTo("withdrawn");
        assertThat(checkOut(buyer, yuan).json().path("reason").asText()).isEqualTo("withdrawn");
        Answer service = checkOut(buyer, codes(programmeFor("testing"), 1).getFirst());
        assertThat(service.json().path("reason").asText()).isEqualTo("service");
        assertThat(service.json().path("service").asText()).isEqualTo("testing");
        assertThat(service.json().path("detail").asText()).contains("pays for tests and certification, not for components");
        assertThat(bazaar.available(offer)).isEqualTo(500);
    }

    private String programmeFor(String service) {
        return operator.post("/operations/vouchers/programmes",
                PROGRAMME.formatted("2020-01-01", "2099-12-31").replaceFirst("\\{", "{\"service\": \"" + service + "\", ")).json()
                .path("id")
                .asText();
    }

    private String programmeUntil(String day) {
        return operator.post("/operations/vouchers/programmes", PROGRAMME.formatted("2020-01-01", day)).json().path("id").asText();
    }

    private String programmeFrom(String day) {
        return operator.post("/operations/vouchers/programmes", PROGRAMME.formatted(day, "2099-12-31")).json().path("id").asText();
    }

    private static final String PROGRAMME = """
            {"nameEn": "Other", "nameZh": "其他", "budget": {"amount": "100.00", "currency": "CNY"},
             "faceValue": {"amount": "10.00", "currency": "CNY"}, "validFrom": "%s", "validTo": "%s"}""";

    @Test
    void vouchersAreGivenToOrganisationsByAListAndNobodyGetsMoreThanTheProgrammeGives() {
        String programme = programme("100.00", "10.00", ", \"perOrganisation\": 2");
        OrganisationId company = bazaar.accounts.organisation(OrganisationKind.MAKER);
        Visitor buyer = bazaar.accounts.browser(company, Role.OWNER);
        String path = "/operations/vouchers/programmes/" + programme + "/vouchers";
        Answer wrong = operator.post(path, "{\"csv\": \"organisation,count\\n" + company.value() + ",2\\nnobody@nowhere.example\\n\"}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("Line 3");
        Answer given = operator.post(path, "{\"csv\": \"organisation,count\\n" + company.value() + ",2\\n\"}");
        assertThat(given.json().path("items")).hasSize(2);
        assertThat(operator.post(path, "{\"csv\": \"" + company.value() + "\"}").text()).contains("can have 0 more");
        assertThat(buyer.get("/vouchers").json().path("total").asInt()).isEqualTo(2);
        assertThat(buyer.post("/vouchers", "{\"code\": \"" + codes(programme, 1).getFirst() + "\"}").json().path("reason").asText())
                .isEqualTo("limit");
        assertThat(operator.get(path + "?size=2").json().path("total").asInt()).isEqualTo(3);
        Answer less = operator.put("/operations/vouchers/programmes/" + programme, """
                {"nameEn": "Maker spring", "nameZh": "创客之春", "budget": {"amount": "50.00", "currency": "CNY"},
                 "faceValue": {"amount": "10.00", "currency": "CNY"}, "validFrom": "2020-01-01", "validTo": "2098-12-31"}""");
        assertThat(less.status()).as(less.text()).isEqualTo(200);
        assertThat(money(less.json().path("left"))).isEqualTo("50.00");
        assertThat(bazaar.database.text("SELECT count(*) FROM vouchers_voucher WHERE encode(code_hash, 'escape') LIKE ?",
                "%" + given.json().path("items").get(0).path("code").asText() + "%")).isEqualTo("0");
    }

    /** Asks again when the machine has more to do than it can, as a client would. */
    private static Answer patiently(Callable<Answer> call) throws Exception {
        Answer answer = call.call();
        for (int tries = 0; answer.status() == 503 && tries < 20; tries++) {
            Thread.sleep(200);
            answer = call.call();
        }
        return answer;
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
