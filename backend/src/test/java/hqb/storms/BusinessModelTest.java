package hqb.storms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.accounts.OrganisationId;
import hqb.accounts.OrganisationKind;
import hqb.accounts.Role;
import hqb.accounts.TestAccounts;
import hqb.ordering.orders.CompleteSilent;
import hqb.ordering.orders.ReleaseExpired;
import hqb.storms.Caller.Said;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.TestProduct;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random business in three currencies against a model of orders and money ({@link Deal}): what the model says is possible must be done,
 * all else refused, and stock and every account must be as the model has them. A failure is replayed with ever fewer operations.
 */
@HqbTest
@Tag("storm")
class BusinessModelTest {
    private static final List<String> CURRENCIES = List.of("CNY", "USD", "HKD");
    private static final int STOCK = 60;
    private static final int CHECK_EVERY = Storm.either(30, 500);
    private static final int ALIVE = 12;
    private static final int FLOAT = 500;

    private final Api api;
    private final ApplicationContext product;
    private final ReleaseExpired releaseExpired;
    private final CompleteSilent completeSilent;
    private final Till till;
    private final Verdict verdict;
    private final Visitor operator;

    BusinessModelTest(Api api, ApplicationContext product, ReleaseExpired releaseExpired, CompleteSilent completeSilent) {
        this.api = api;
        this.product = product;
        this.releaseExpired = releaseExpired;
        this.completeSilent = completeSilent;
        this.till = new Till(TestProduct.get().stripe());
        this.verdict = new Verdict(product, till);
        TestAccounts accounts = new TestAccounts(api, product);
        OrganisationId platform = accounts.organisation(OrganisationKind.PLATFORM);
        this.operator = accounts.browser(accounts.member(platform, Role.OPERATOR), platform, true);
    }

    @Test
    void randomBusinessEndsAsTheModelSays() throws Exception {
        Storm storm = Storm.of("business, operations", 150, 20_000);
        int most = storm.size();
        AssertionError failed = run(storm, most);
        if (failed == null) {
            verdict.pass();
            return;
        }
        for (int fewer = most / 2; fewer > 0; fewer /= 2) {
            AssertionError again = run(storm, fewer);
            if (again == null) {
                break;
            }
            failed = again;
            most = fewer;
        }
        throw new AssertionError(most + " operations are enough, seed " + storm.seed(), failed);
    }

    private @org.jspecify.annotations.Nullable AssertionError run(Storm storm, int operations) throws Exception {
        try (Fair fair = new Fair(api.server(), product)) {
            World world = new World(fair, storm.random());
            for (int i = 1; i <= operations; i++) {
                world.step();
                if (i % CHECK_EVERY == 0 || i == operations) {
                    world.compare();
                    storm.say(i + " operations, " + world.deals.size() + " orders");
                }
            }
            return null;
        } catch (AssertionError found) {
            return found;
        }
    }

    /** An order of the product beside its model. */
    private record Case(Deal deal, Caller buyer, UUID order, String intent) {
    }

    /** A supplier's one offer. */
    private final class Stall {
        private final Fair.Seller seller;
        private final UUID offer;
        private final String currency;
        private final BigDecimal price;
        private int sold;

        Stall(Fair fair, int number) throws Exception {
            this.seller = fair.seller();
            this.currency = CURRENCIES.get(number);
            this.price = List.of(new BigDecimal("1.37"), new BigDecimal("0.333"), new BigDecimal("2.05")).get(number);
            this.offer = fair.offer(seller, STOCK, currency, price.toPlainString());
            payIn(fair);
        }

        /** A large sale that stays held: Stripe gives back no more than our balance, and it keeps its fees. */
        private void payIn(Fair fair) throws Exception {
            Caller buyer = fair.buyers(1).getFirst();
            buyer.fill(fair.offer(seller, FLOAT, currency, "900"), FLOAT);
            Said said = buyer.checkOut(UUID.randomUUID().toString(), currency).require(201);
            till.pay(said.intent());
            Verdict.await("our balance is there", () -> verdict.database.text("SELECT state FROM ordering_order WHERE id = ?", said.order())
                    .equals("paid"));
        }
    }

    /** All that is modelled in one run. */
    private final class World {
        private final Fair fair;
        private final SplittableRandom random;
        private final List<Stall> stalls = new ArrayList<>();
        private final List<Case> deals = new ArrayList<>();
        private String last = "";

        World(Fair fair, SplittableRandom random) throws Exception {
            this.fair = fair;
            this.random = random;
            for (int i = 0; i < CURRENCIES.size(); i++) {
                stalls.add(new Stall(fair, i));
            }
        }

        void step() throws Exception {
            if (deals.isEmpty() || random.nextInt(5) == 0) {
                place();
                return;
            }
            Case one = deals.get(random.nextInt(Math.max(0, deals.size() - ALIVE), deals.size()));
            switch (random.nextInt(15)) {
                case 0, 1 -> pay(one);
                case 2 -> decline(one);
                case 3 -> late(one);
                case 4 -> expect("cancel", one.deal().cancel(), one.buyer().post(path(one) + "/cancellation", "{}"));
                case 5 -> {
                    boolean possible = !one.deal().state.equals("awaiting-payment") && one.deal().cancel();
                    expect("cancel by supplier", possible, supplier(one, "cancellation", "{\"reason\": \"wet\"}"));
                }
                case 6, 7 -> expect("confirm", one.deal().confirm(), supplier(one, "confirmation", "{}"));
                case 8 -> expect("pick", one.deal().pick(), supplier(one, "picking", "{}"));
                case 9, 10 -> ship(one);
                case 11 -> expect("receive", one.deal().receive(), one.buyer().post(path(one) + "/receipt", "{}"));
                case 12 -> giveBack(one);
                case 13 -> argue(one);
                default -> wait(one);
            }
        }

        private void place() throws Exception {
            int number = random.nextInt(stalls.size());
            Stall stall = stalls.get(number);
            int pieces = random.nextInt(1, 8);
            Caller buyer = fair.buyers(1).getFirst();
            buyer.fill(stall.offer, pieces);
            Said said = buyer.checkOut(UUID.randomUUID().toString(), stall.currency);
            int available = STOCK - stall.sold - deals.stream().filter(one -> one.deal().stall == number)
                    .mapToInt(one -> one.deal().reserved).sum();
            last = "place " + pieces + " of " + available;
            if (available < pieces) {
                assertThat(said.problem()).as(last).isEqualTo("out-of-stock");
                return;
            }
            said.require(201);
            long goods = minor(stall.price.multiply(BigDecimal.valueOf(pieces)));
            long total = minor(new BigDecimal(said.json().path("total").path("amount").asText()));
            assertThat(total).isGreaterThan(goods);
            long commission = minor(new BigDecimal("0.03").multiply(BigDecimal.valueOf(goods, 2)));
            deals.add(new Case(new Deal(number, pieces, goods, total, commission), buyer, said.order(), said.intent()));
        }

        private static long minor(BigDecimal amount) {
            return amount.setScale(2, java.math.RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
        }

        private void pay(Case one) throws Exception {
            if (one.deal().pay()) {
                last = "pay";
                till.pay(one.intent());
                awaitState(one);
            }
        }

        private void decline(Case one) throws Exception {
            if (one.deal().state.equals("awaiting-payment")) {
                last = "decline";
                till.payInVain(one.intent());
            }
        }

        /** Its time is over, and its payer pays before Stripe can be told. */
        private void late(Case one) throws Exception {
            if (!one.deal().state.equals("awaiting-payment")) {
                return;
            }
            last = "pay late";
            till.fault("error_503", "/v1/payment_intents/.*/cancel", 1_000_000);
            try {
                expireAll();
                int stall = one.deal().stall;
                int available = STOCK - stalls.get(stall).sold - deals.stream().filter(other -> other.deal().stall == stall)
                        .mapToInt(other -> other.deal().reserved).sum();
                one.deal().payLate(available >= one.deal().pieces);
                till.pay(one.intent());
                awaitState(one);
            } finally {
                till.noFaults();
            }
        }

        private void ship(Case one) throws Exception {
            int some = random.nextBoolean() ? one.deal().reserved : random.nextInt(1, one.deal().pieces + 1);
            JsonNode line = one.buyer().get(path(one)).require(200).json().path("lines").get(0);
            Said said = supplier(one, "shipments",
                    "{\"carrier\": \"SF\", \"tracking\": \"1\", \"lines\": [{\"lineId\": \"%s\", \"quantity\": %d}]}"
                            .formatted(line.path("id").asText(), some));
            boolean possible = one.deal().ship(some);
            stalls.get(one.deal().stall).sold += possible ? some : 0;
            expect("ship " + some, possible, said);
        }

        private void giveBack(Case one) throws Exception {
            if (one.deal().state.equals("returning")) {
                boolean accept = random.nextInt(4) > 0;
                expect("answer " + accept, one.deal().answer(accept),
                        supplier(one, "return-answer", "{\"accept\": " + accept + ", \"withoutGoods\": " + accept + ", \"text\": \"so\"}"));
                return;
            }
            int some = random.nextInt(1, one.deal().pieces + 1);
            JsonNode line = one.buyer().get(path(one)).require(200).json().path("lines").get(0);
            expect("return " + some, one.deal().askReturn(some), one.buyer().post(path(one) + "/returns",
                    "{\"reason\": \"bent\", \"lines\": [{\"lineId\": \"%s\", \"quantity\": %d}]}".formatted(line.path("id").asText(),
                            some)));
        }

        private void argue(Case one) throws Exception {
            if (!one.deal().state.equals("disputed")) {
                expect("dispute", one.deal().dispute(), one.buyer().post(path(one) + "/dispute", "{\"text\": \"empty box\"}"));
                return;
            }
            long back = random.nextInt(3) == 0 ? one.deal().total - one.deal().refunded : random.nextLong(0, one.deal().total + 2);
            var said = operator.post("/operations/disputes/" + one.order() + "/decision",
                    "{\"refund\": %s, \"text\": \"so\"}".formatted(BigDecimal.valueOf(back, 2)));
            expect("decide " + back, one.deal().decide(back), new Said(said.status(), ""));
        }

        /** Time passes: what is unpaid expires, or what is shipped completes. */
        private void wait(Case one) throws Exception {
            if (one.deal().state.equals("awaiting-payment")) {
                last = "half an hour";
                expireAll();
            } else {
                last = "ten days";
                completeSilent.run(Instant.now().plus(Duration.ofDays(11)));
                deals.forEach(other -> other.deal().receive());
            }
        }

        private void expireAll() {
            releaseExpired.run(Instant.now().plus(Duration.ofMinutes(31)));
            deals.forEach(other -> other.deal().expire());
        }

        private String path(Case one) {
            return "/orders/" + one.order();
        }

        private Said supplier(Case one, String deed, String body) throws Exception {
            return stalls.get(one.deal().stall).seller.caller().post("/supply/orders/" + one.order() + '/' + deed, body);
        }

        private void expect(String what, boolean possible, Said said) {
            last = what;
            if (possible) {
                assertThat(said.status()).as("%s: %s", what, said).isEqualTo(200);
            } else {
                assertThat(said.status()).as("%s: %s", what, said).isIn(400, 404, 409);
            }
        }

        private void awaitState(Case one) throws Exception {
            Verdict.await(last + " makes it " + one.deal().state, () -> verdict.database
                    .text("SELECT state FROM ordering_order WHERE id = ?", one.order()).equals(one.deal().state));
        }

        /** Everything, once nothing is under way. */
        void compare() throws Exception {
            verdict.database.change("UPDATE payments_command SET due_at = now() WHERE state = 'new'");
            verdict.awaitCalm();
            for (Case one : deals) {
                assertThat(verdict.database.text("SELECT state || ' ' || refunded * 100 FROM ordering_order WHERE id = ?", one.order())
                        .replaceFirst("[.]0+$", "")).as("order %s, last done: %s", one.order(), last)
                        .isEqualTo(one.deal().state + ' ' + one.deal().refunded);
                assertThat(balance("buyer_held:" + one.order())).as("held for %s", one).isEqualTo(one.deal().held());
            }
            for (int i = 0; i < stalls.size(); i++) {
                int number = i;
                Stall stall = stalls.get(i);
                List<Deal> own = deals.stream().map(Case::deal).filter(deal -> deal.stall == number).toList();
                assertThat(balance("supplier_payable:" + stall.seller.id())).as("earned in " + stall.currency)
                        .isEqualTo(own.stream().mapToLong(Deal::earned).sum());
                assertThat(verdict.database.text("SELECT stock || ' ' || reserved FROM supply_offer WHERE id = ?", stall.offer))
                        .isEqualTo((STOCK - stall.sold) + " " + own.stream().mapToInt(deal -> deal.reserved).sum());
            }
        }

        private long balance(String account) {
            return verdict.number(
                    """
                            SELECT coalesce(-sum(b.balance), 0) FROM ledger_account a JOIN ledger_balance b ON b.account_id = a.id WHERE a.code = ?""",
                    account);
        }
    }
}
