package hqb.storms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.payments.stripe.RecipientCalls;
import hqb.platform.jobs.RecurringJob;
import hqb.testing.Database;
import hqb.storms.Caller.Said;
import hqb.testing.Beside;
import hqb.testing.Twin;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The product is killed, for real, again and again, while buyers check out and pay and money goes back or on to suppliers. The stand-in
 * for Stripe lives on. People try again what they got no answer to; when all is calm, every book has to agree.
 */
@Beside
@ResourceLock(PaidTwin.LOCK)
@Tag("storm")
@ExtendWith(PaidTwin.Given.class)
class CrashStormTest {
    private static final int LIVES_A_STEP = 2;
    private static final int BUSY_MS = 350;
    private static final int JUDGE_EVERY = 10;
    private static final int PIECES = 7;

    private final PaidTwin paid;
    private final Till till;
    private Fair.@Nullable Seller seller;
    private UUID offer = new UUID(0, 0);

    CrashStormTest(PaidTwin paid) {
        this.paid = paid;
        this.till = paid.till;
    }

    /** A call that the product may die of. */
    private interface Strike {
        Said at(Life life) throws IOException;
    }

    /** What the product is killed in: how far an order is brought before, which state it has to end in, and what is done. */
    @SuppressWarnings("ImmutableEnumChecker") // the calls keep nothing
    private enum Step {
        CHECKOUT("filled", "awaiting-payment", life -> life.buyer.checkOut(life.key)), //
        PAYMENT("placed", "paid", Life::pay), //
        REFUND("paid", "cancelled", life -> life.supplier("cancellation", "{\"reason\": \"wet\"}")), //
        RETURN("returning", "completed", life -> life.supplier("return-answer", "{\"accept\": true, \"withoutGoods\": true}")), //
        RELEASE("shipped", "completed", life -> life.buyer.post("/orders/" + life.order + "/receipt", "{}")), //
        TRANSFER("received", "completed", Life::passOn);

        private final String from;
        private final String to;
        private final Strike strike;

        Step(String from, String to, Strike strike) {
            this.from = from;
            this.to = to;
            this.strike = strike;
        }
    }

    /** An order on its way. */
    private final class Life {
        private final Step step;
        private final Caller buyer;
        private final String key = UUID.randomUUID().toString();
        private String intent = "";
        private UUID order = new UUID(0, 0);

        Life(Step step, Caller buyer) {
            this.step = step;
            this.buyer = buyer;
        }

        void prepare() throws Exception {
            buyer.fill(offer, PIECES);
            if (step.from.equals("filled")) {
                return;
            }
            placed(buyer.checkOut(UUID.randomUUID().toString()).require(201));
            if (step.from.equals("placed")) {
                return;
            }
            till.pay(intent);
            Verdict.await("paid", () -> state().equals("paid"));
            if (step.from.equals("paid")) {
                return;
            }
            supplier("confirmation", "{}").require(200);
            supplier("shipments", "{\"carrier\": \"SF\", \"tracking\": \"1\"}").require(200);
            if (step.from.equals("received")) {
                buyer.post("/orders/" + order + "/receipt", "{}").require(200);
            } else if (step.from.equals("returning")) {
                JsonNode lines = buyer.get("/orders/" + order).require(200).json().path("lines");
                buyer.post("/orders/" + order + "/returns", "{\"reason\": \"bent\", \"lines\": [{\"lineId\": \"%s\", \"quantity\": 3}]}"
                        .formatted(lines.get(0).path("id").asText())).require(200);
            }
        }

        private void placed(Said checkout) {
            intent = checkout.intent();
            order = checkout.order();
        }

        Said pay() throws IOException {
            till.pay(intent);
            return new Said(200, "");
        }

        /** Lets what is due set out: the product is to send it. */
        Said passOn() {
            job("payouts-pay-out").run();
            return new Said(200, "");
        }

        /** Tries again what got no answer, as a person does who looks first. */
        void mend() throws Exception {
            if (step == Step.CHECKOUT) {
                JsonNode orders = buyer.get("/orders").require(200).json().path("items");
                if (orders.isEmpty()) {
                    Said said = buyer.checkOut(UUID.randomUUID().toString());
                    order = said.require(201).order();
                } else {
                    assertThat(orders).as("one cart, one order").hasSize(1);
                    order = UUID.fromString(orders.get(0).path("id").asText());
                    JsonNode group = buyer.get("/orders/" + order).require(200).json();
                    buyer.post("/checkouts/" + group.path("checkoutId").asText() + "/payment", "{}").require(200);
                }
            } else if (step == Step.TRANSFER) {
                passOn(); // unless the product had it in its hands
                Verdict.await("transferred once", () -> new Database(paid.beside.getBean(DataSource.class)).text("""
                        SELECT count(*) FROM payouts_item i JOIN payouts_payout p ON p.id = i.payout_id AND p.state = 'paid'
                        WHERE i.order_id = ?""", order).equals("1"));
            } else if (!state().equals(step.to) && step != Step.PAYMENT) {
                step.strike.at(this).require(200);
            }
        }

        String state() throws IOException {
            return buyer.get("/orders/" + order).require(200).json().path("state").asText();
        }

        private Said supplier(String deed, String body) throws IOException {
            return Objects.requireNonNull(seller).caller().post("/supply/orders/" + order + '/' + deed, body);
        }
    }

    @Test
    void noOrderAndNoMoneyIsLostOrDoubledHoweverOftenTheProductIsKilled() throws Exception {
        Storm storm = Storm.of("crashes, kills", 2, 100);
        SplittableRandom random = storm.random();
        try (Fair fair = new Fair(paid.server, paid.beside)) {
            Verdict verdict = new Verdict(paid.beside, till);
            RecurringJob poll = job("payments-poll-events");
            Twin.Running product = paid.twin.start(paid.port);
            seller = fair.seller();
            receiveAtStripe(Objects.requireNonNull(seller).id());
            offer = fair.offer(Objects.requireNonNull(seller), 10_000_000, "CNY", "0.50");
            int unanswered = 0;
            for (int kill = 1; kill <= storm.size(); kill++) {
                List<Life> lives = lives(fair, random);
                AtOnce.run(4, lives.stream().<Callable<Boolean>>map(life -> () -> {
                    life.prepare();
                    return true;
                }).toList());
                unanswered += strike(lives, product, random);
                verdict.forgetLeases();
                product = paid.twin.start(paid.port);
                poll.run(); // what happened while nobody listened
                verdict.awaitCalm();
                AtOnce.run(4, lives.stream().<Callable<Boolean>>map(life -> () -> {
                    life.mend();
                    return true;
                }).toList());
                verdict.awaitCalm();
                for (Life life : lives) {
                    assertThat(life.state()).as("%s after kill %d, seed %d", life.step, kill, storm.seed()).isEqualTo(life.step.to);
                }
                if (kill % JUDGE_EVERY == 0 || kill == storm.size()) {
                    verdict.pass();
                    storm.say(kill + " kills, " + unanswered + " requests without an answer");
                }
            }
            product.kill();
        }
    }

    private RecurringJob job(String name) {
        return paid.beside.getBeansOfType(RecurringJob.class).stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
    }

    /** Opens an account at Stripe that everything is in order with. */
    private void receiveAtStripe(UUID supplier) throws IOException, SQLException {
        String account = paid.beside.getBean(RecipientCalls.class).create(supplier, "Storm", "storm-" + supplier).id();
        till.ask("POST", "/_test/accounts/" + account, "{\"stripe_transfers\": \"active\"}");
        new Database(paid.beside.getBean(DataSource.class)).change("""
                INSERT INTO payouts_account (supplier_id, method, stripe_account, transfers, changed_at)
                VALUES (?, 'stripe', ?, 'active', now())""", supplier, account);
    }

    private List<Life> lives(Fair fair, SplittableRandom random) throws Exception {
        List<Life> lives = new ArrayList<>();
        for (Step step : Step.values()) {
            for (Caller buyer : fair.buyers(LIVES_A_STEP)) {
                lives.add(new Life(step, buyer));
            }
        }
        Collections.shuffle(lives, new Random(random.nextLong()));
        return lives;
    }

    /** Lets all happen at once and kills the product in the middle of it; returns how many got no answer. */
    private static int strike(List<Life> lives, Twin.Running product, SplittableRandom random) throws InterruptedException {
        List<Callable<Boolean>> strikes = new ArrayList<>();
        for (Life life : lives) {
            int wait = random.nextInt(BUSY_MS);
            strikes.add(() -> {
                Thread.sleep(wait);
                try {
                    return life.step.strike.at(life).status() < 300;
                } catch (IOException dead) {
                    return false;
                }
            });
        }
        int killAt = random.nextInt(BUSY_MS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ = threads.submit(() -> {
                Thread.sleep(killAt);
                product.kill();
                return true;
            });
            return (int) threads.invokeAll(strikes).stream().filter(answer -> answer.state() != java.util.concurrent.Future.State.SUCCESS
                    || !answer.resultNow()).count();
        }
    }
}
