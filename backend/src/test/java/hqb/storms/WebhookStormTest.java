package hqb.storms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.net.Webhook;
import hqb.standin.StandInOptions;
import hqb.storms.Caller.Said;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.TestProduct;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Stripe's events in copies and disorder, among others that are forged, stale or from the future. */
@HqbTest
@Tag("storm")
class WebhookStormTest {
    private static final int COPIES = Storm.either(3, 10);
    private static final int IN_FLIGHT = Storm.either(16, 64);
    private static final double BAD = 0.05;
    private static final long STALE_SECONDS = 400;

    private final Caller stripe;
    private final Fair fair;
    private final Till till;
    private final Verdict verdict;

    WebhookStormTest(Api api, ApplicationContext product) {
        this.stripe = new Caller(api.server(), "");
        this.fair = new Fair(api.server(), product);
        this.till = new Till(TestProduct.get().stripe());
        this.verdict = new Verdict(product, till);
    }

    /** A delivery, and whether it has to be taken. */
    private record Delivery(String body, String signature, boolean good) {
    }

    @Test
    void eventsInCopiesAndDisorderDoWhatEachOfThemDoesOnceAndNothingForgedIsTaken() throws Exception {
        Storm storm = Storm.of("webhooks, events", 150, 10_000);
        SplittableRandom random = storm.random();
        try (fair) {
            Fair.Seller seller = fair.seller();
            UUID offer = fair.offer(seller, storm.size(), "CNY", "0.50");
            till.pauseEvents(true);
            List<UUID> paid = new ArrayList<>();
            List<UUID> unpaid = new ArrayList<>();
            List<String> unpaidIntents = new ArrayList<>();
            List<JsonNode> events = new ArrayList<>();
            Instant began = Instant.now();
            while (events.size() < storm.size()) {
                int some = Math.max(1, Math.min(200, (storm.size() - events.size()) / 5));
                List<Caller> buyers = fair.buyers(some);
                List<Said> placed = AtOnce.run(IN_FLIGHT, buyers.stream().<Callable<Said>>map(buyer -> () -> {
                    buyer.fill(offer, 1);
                    return buyer.checkOut(UUID.randomUUID().toString()).require(201);
                }).toList());
                for (Said checkout : placed) {
                    switch (random.nextInt(5)) {
                        case 0 -> {
                            unpaid.add(checkout.order());
                            unpaidIntents.add(checkout.intent());
                        }
                        case 1 -> {
                            till.payInVain(checkout.intent());
                            till.pay(checkout.intent());
                            paid.add(checkout.order());
                        }
                        default -> {
                            till.pay(checkout.intent());
                            paid.add(checkout.order());
                        }
                    }
                }
                events = till.all("/v1/events", began);
            }
            verdict.requireState("awaiting-payment", paid.subList(0, Math.min(3, paid.size())));
            int bad = send(storm, random, events, unpaidIntents);
            Verdict.await("all that Stripe was paid for is paid", () -> verdict.number(
                    "SELECT count(*) FROM ordering_order o JOIN ordering_line l ON l.order_id = o.id WHERE l.offer_id = ? AND o.state = 'paid'",
                    offer) == paid.size());
            verdict.awaitCalm();
            verdict.requireState("paid", paid);
            verdict.requireState("awaiting-payment", unpaid);

            List<UUID> cancelled = paid.subList(0, paid.size() / 3);
            for (UUID order : cancelled) {
                seller.caller().post("/supply/orders/" + order + "/cancellation", "{\"reason\": \"wet\"}").require(200);
            }
            verdict.awaitCalm();
            bad += send(storm, random, till.all("/v1/events", began), unpaidIntents);
            verdict.awaitCalm();
            verdict.requireState("cancelled", cancelled);
            verdict.requireState("paid", paid.subList(cancelled.size(), paid.size()));
            verdict.requireState("awaiting-payment", unpaid);
            Set<String> ids = new HashSet<>();
            till.all("/v1/events", began).forEach(event -> ids.add(event.path("id").asText()));
            assertThat(verdict.number("SELECT count(*) FROM payments_event WHERE id LIKE 'evt_false%'")).isZero();
            storm.say(ids.size() + " events, " + bad + " bad ones refused, " + paid.size() + " payments, " + cancelled.size() + " refunds");
            assertThat(verdict.number("""
                    SELECT count(*) FROM ordering_event e JOIN ordering_line l ON l.order_id = e.order_id
                    WHERE l.offer_id = ? AND e.event = 'pay'""", offer)).as("paid once each").isEqualTo(paid.size());
            assertThat(verdict.number("""
                    SELECT count(*) FROM ledger_transaction t JOIN payments_payable p ON p.intent = t.source
                    JOIN ordering_order o ON o.group_id = p.payable_id JOIN ordering_line l ON l.order_id = o.id
                    WHERE l.offer_id = ? AND t.kind = 'payment-captured'""", offer)).as("posted once each").isEqualTo(paid.size());
        } finally {
            till.pauseEvents(false);
        }
        Verdict.await("the stand-in has said all", till::isQuiet);
        verdict.pass();
    }

    /** Sends all events in copies, shuffled, with bad ones among them; returns how many bad ones. */
    private int send(Storm storm, SplittableRandom random, List<JsonNode> events, List<String> unpaid)
            throws GeneralSecurityException {
        List<Delivery> deliveries = new ArrayList<>();
        long now = Instant.now().getEpochSecond();
        int bad = 0;
        for (JsonNode event : events) {
            String body = event.toString();
            for (int copy = 0; copy < COPIES; copy++) {
                deliveries.add(new Delivery(body, signed(body, StandInOptions.DEFAULT_WEBHOOK_SECRET, now), true));
                if (random.nextDouble() < BAD) {
                    deliveries.add(bad(random, now, unpaid.isEmpty() ? "pi_none" : unpaid.get(random.nextInt(unpaid.size()))));
                    bad++;
                }
            }
        }
        Collections.shuffle(deliveries, new Random(random.nextLong()));
        List<Integer> statuses = AtOnce.run(IN_FLIGHT,
                deliveries.stream().<Callable<Integer>>map(delivery -> () -> deliver(delivery)).toList());
        for (int i = 0; i < statuses.size(); i++) {
            assertThat(statuses.get(i)).as("%s, %s", storm, deliveries.get(i)).isEqualTo(deliveries.get(i).good() ? 204 : 400);
        }
        return bad;
    }

    private int deliver(Delivery delivery) throws IOException {
        return stripe.post("/webhooks/stripe", delivery.body(), "Stripe-Signature", delivery.signature()).status();
    }

    /** An event that says of an unpaid payment that it is paid. */
    private static Delivery bad(SplittableRandom random, long now, String intent) throws GeneralSecurityException {
        String body = "{\"id\":\"evt_false%s\",\"type\":\"payment_intent.succeeded\",\"data\":{\"object\":{\"id\":\"%s\"}}}"
                .formatted(Long.toHexString(random.nextLong()), intent);
        String secret = StandInOptions.DEFAULT_WEBHOOK_SECRET;
        String signature = switch (random.nextInt(4)) {
            case 0 -> signed(body, "whsec_other", now);
            case 1 -> signed(body, secret, now - STALE_SECONDS);
            case 2 -> signed(body, secret, now + STALE_SECONDS);
            default -> signed(body.replace("evt_", "evt-"), secret, now);
        };
        return new Delivery(body, signature, false);
    }

    private static String signed(String body, String secret, long at) throws GeneralSecurityException {
        return Webhook.Signature.generateSignatureHeader(body, secret, at);
    }
}
