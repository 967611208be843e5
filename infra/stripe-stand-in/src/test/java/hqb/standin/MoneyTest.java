package hqb.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The balance book, the clock, and the rules of refunds and transfers. */
class MoneyTest {
    private static final long SEED = 20260722;
    private static final int OPERATIONS = 600;
    private final Workbench bench;

    MoneyTest() throws Exception {
        bench = new Workbench();
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private long held(String part, String currency) throws Exception {
        for (JsonElement each : bench.get("/v1/balance").getAsJsonArray(part)) {
            if (each.getAsJsonObject().get("currency").getAsString().equals(currency)) {
                return each.getAsJsonObject().get("amount").getAsLong();
            }
        }
        return 0;
    }

    private void advance(long seconds) throws Exception {
        bench.control("POST", "clock", "{\"advance_seconds\":" + seconds + "}");
    }

    @Test
    void moneyIsPendingForTwoDaysLessTheFee() throws Exception {
        bench.paid(10_000, "hkd", "pm_card_visa");
        assertThat(held("pending", "hkd")).isEqualTo(10_000 - 290 - 235);
        assertThat(held("available", "hkd")).isZero();
        advance(2 * 86_400);
        assertThat(held("pending", "hkd")).isZero();
        assertThat(held("available", "hkd")).isEqualTo(9_475);
    }

    @Test
    void aChargeShowsItsLineAMomentLaterUnlessItWasTakenSynchronously() throws Exception {
        String charge = bench.paid(10_000, "hkd", "pm_card_visa")[1];
        advance(2);
        assertThat(bench.get("/v1/charges/" + charge).get("balance_transaction").isJsonNull()).isFalse();
    }

    @Test
    void heldMoneyIsLetGoAfterSevenDays() throws Exception {
        String id = bench.post("/v1/payment_intents",
                "amount=5000&currency=hkd&capture_method=manual&confirm=true&payment_method_types[]=card&payment_method=pm_card_visa")
                .get("id").getAsString();
        advance(7 * 86_400 + 1);
        assertThat(bench.get("/v1/payment_intents/" + id).get("status").getAsString()).isEqualTo("canceled");
        assertThat(bench.get("/v1/events?type=charge.expired").getAsJsonArray("data")).hasSize(1);
    }

    @Test
    void walletsTakeMoneyBackFor90And180Days() throws Exception {
        for (String[] wallet : new String[][]{{"alipay", "90"}, {"wechat_pay", "180"}}) {
            String id = bench.post("/v1/payment_intents", "amount=5000&currency=cny&confirm=true&payment_method_types[]=" + wallet[0]
                    + "&payment_method_data[type]=" + wallet[0] + "&return_url=https://shop.example/").get("id").getAsString();
            bench.control("POST", "intents/" + id, "{\"outcome\":\"approve\"}");
            advance(Long.parseLong(wallet[1]) * 86_400 - 60);
            assertThat(bench.send("POST", "/v1/refunds", "amount=1000&payment_intent=" + id).statusCode()).isEqualTo(200);
            advance(120);
            assertThat(Workbench.code(bench.post("/v1/refunds", "amount=1000&payment_intent=" + id))).isEqualTo("charge_not_refundable");
        }
    }

    @Test
    void aRefundWithoutMoneyWaitsUntilThereIsSome() throws Exception {
        String[] first = bench.paid(10_000, "hkd", "pm_card_bypassPending");
        bench.post("/v1/payouts", "amount=9475&currency=hkd");
        JsonObject refund = bench.post("/v1/refunds", "charge=" + first[1]);
        assertThat(refund.get("status").getAsString()).isEqualTo("pending");
        assertThat(refund.get("pending_reason").getAsString()).isEqualTo("insufficient_funds");
        bench.paid(50_000, "hkd", "pm_card_bypassPending");
        advance(3_600);
        assertThat(bench.get("/v1/refunds/" + refund.get("id").getAsString()).get("status").getAsString()).isEqualTo("succeeded");
    }

    @Test
    void aDisputeTakesTheMoneyAndAFeeAndWonGivesTheMoneyBack() throws Exception {
        String charge = bench.paid(10_000, "hkd", "pm_card_bypassPending")[1];
        String dispute = bench.control("POST", "disputes", "{\"charge\":\"" + charge + "\",\"amount\":4000}").get("id").getAsString();
        assertThat(held("available", "hkd")).isEqualTo(9_475 - 4_000 - 8_500);
        bench.control("POST", "disputes/" + dispute, "{\"outcome\":\"won\"}");
        assertThat(held("available", "hkd")).isEqualTo(9_475 - 8_500);
        assertThat(bench.get("/v1/events?type=charge.dispute.funds_reinstated").getAsJsonArray("data")).hasSize(1);
    }

    @Test
    void aRecipientWhoHasPaidOutCannotPayBack() throws Exception {
        String account = bench.recipient();
        String charge = bench.paid(10_000, "hkd", "pm_card_bypassPending")[1];
        String transfer = bench.post("/v1/transfers",
                "amount=6000&currency=hkd&destination=" + account + "&source_transaction=" + charge).get("id").getAsString();
        JsonObject payout = bench.control("POST", "payouts", "{\"account\":\"" + account + "\",\"currency\":\"hkd\"}");
        assertThat(payout.get("amount").getAsLong()).isEqualTo(6_000);
        assertThat(Workbench.code(bench.post("/v1/transfers/" + transfer + "/reversals", ""))).isEqualTo("balance_insufficient");
        JsonObject lines = com.google.gson.JsonParser.parseString(bench.send("GET",
                "/v1/balance_transactions?payout=" + payout.get("id").getAsString(), null, "Stripe-Account", account).body())
                .getAsJsonObject();
        assertThat(lines.getAsJsonArray("data")).hasSize(2);
    }

    @Test
    void theBookSumsToZeroAndEqualsTheStatementAfterAnyOperations() throws Exception {
        var random = new SplittableRandom(SEED);
        String[] accounts = {bench.recipient(), bench.recipient()};
        String[] currencies = {"cny", "hkd", "usd"};
        String[] cards = {"pm_card_visa", "pm_card_bypassPending", "pm_card_refundFail", "pm_card_pendingRefund", "pm_card_createDispute"};
        List<String[]> charges = new ArrayList<>();
        List<String> transfers = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            String currency = currencies[random.nextInt(3)];
            String[] charge = charges.isEmpty() ? null : charges.get(random.nextInt(charges.size()));
            switch (random.nextInt(8)) {
                case 0, 1 ->
                    charges.add(new String[]{bench.paid(random.nextLong(400, 50_000), currency, cards[random.nextInt(5)])[1], currency});
                case 2 -> {
                    if (charge != null) {
                        bench.post("/v1/refunds", "charge=" + charge[0] + "&amount=" + random.nextLong(1, 20_000));
                    }
                }
                case 3 -> {
                    if (charge != null) {
                        JsonObject made = bench.post("/v1/transfers", "amount=" + random.nextLong(1, 30_000) + "&currency=" + charge[1]
                                + "&destination=" + accounts[random.nextInt(2)] + "&source_transaction=" + charge[0]);
                        if (made.has("id")) {
                            transfers.add(made.get("id").getAsString());
                        }
                    }
                }
                case 4 -> {
                    if (!transfers.isEmpty()) {
                        bench.post("/v1/transfers/" + transfers.get(random.nextInt(transfers.size())) + "/reversals",
                                "amount=" + random.nextLong(1, 10_000));
                    }
                }
                case 5 -> bench.post("/v1/payouts", "amount=" + random.nextLong(1, 20_000) + "&currency=" + currency);
                case 6 -> bench.control("POST", "payouts",
                        "{\"account\":\"" + accounts[random.nextInt(2)] + "\",\"currency\":\"" + currency + "\"}");
                default -> advance(random.nextLong(1, 100_000));
            }
        }
        JsonObject book = bench.control("GET", "book", null);
        book.getAsJsonObject("sums").entrySet().forEach(sum -> assertThat(sum.getValue().getAsLong()).as(sum.getKey()).isZero());
        assertThat(charges).hasSizeGreaterThan(50);
        assertThat(transfers).isNotEmpty();
        for (String currency : currencies) {
            assertThat(statement(currency)).as("%s, seed %s", currency, SEED)
                    .isEqualTo(held("pending", currency) + held("available", currency));
            JsonElement transit = book.getAsJsonObject("accounts").getAsJsonObject("transit").get(currency);
            assertThat(transit == null ? 0 : transit.getAsLong()).isZero();
        }
    }

    private long statement(String currency) throws Exception {
        long sum = 0;
        String after = "";
        while (true) {
            JsonObject page = bench.get("/v1/balance_transactions?limit=100&currency=" + currency + after);
            for (JsonElement line : page.getAsJsonArray("data")) {
                sum += line.getAsJsonObject().get("net").getAsLong();
                after = "&starting_after=" + line.getAsJsonObject().get("id").getAsString();
            }
            if (!page.get("has_more").getAsBoolean()) {
                return sum;
            }
        }
    }
}
