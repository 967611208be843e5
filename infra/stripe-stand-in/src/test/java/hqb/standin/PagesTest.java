package hqb.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages that people see, without a browser: what they say, where they lead. */
class PagesTest {
    private static final String BACK = "https://shop.example/orders/1?tab=pay";
    private final Workbench bench;

    PagesTest() throws Exception {
        bench = new Workbench();
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    private JsonObject payment(String more) throws Exception {
        return bench.post("/v1/payment_intents", "amount=123456&currency=hkd" + more);
    }

    private static String secret(JsonObject intent) {
        return intent.get("client_secret").getAsString();
    }

    private static String page(JsonObject intent) {
        String name = intent.get("object").getAsString().equals("setup_intent") ? "/setup/" : "/pay/";
        return name + intent.get("id").getAsString() + "?client_secret=" + secret(intent) + "&return_url="
                + URLEncoder.encode(BACK, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        URI uri = path.startsWith("http") ? URI.create(path) : URI.create(bench.standIn.baseUrl() + path);
        return bench.http.send(HttpRequest.newBuilder(uri).header("Accept-Language", language).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return bench.http.send(HttpRequest.newBuilder(URI.create(bench.standIn.baseUrl() + path))
                .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String card(JsonObject intent, String number) {
        return "client_secret=" + secret(intent) + "&return_url=" + URLEncoder.encode(BACK, StandardCharsets.UTF_8) + "&method=card&number="
                + number + "&exp=12/34&cvc=123";
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String returned(JsonObject intent, String status) {
        String name = intent.get("object").getAsString();
        return BACK + "&" + name + "=" + intent.get("id").getAsString() + "&" + name + "_client_secret=" + secret(intent)
                + "&redirect_status=" + status;
    }

    @Test
    void thePageSaysPlainlyThatItIsATestInBothLanguages() throws Exception {
        JsonObject intent = payment("");
        assertThat(get(page(intent), "en").body()).contains("Test payments", "no real money moves", "1,234.56 HKD", "Alipay",
                "lang=\"en\"");
        assertThat(get(page(intent), "zh-CN,zh;q=0.9").body()).contains("测试支付", "支付宝", "微信支付", "lang=\"zh-CN\"");
        assertThat(get(page(intent) + "&lang=zh-CN", "en").body()).contains("测试卡");
    }

    @Test
    void aCardPaysAndThePersonIsLedBack() throws Exception {
        JsonObject intent = payment("");
        HttpResponse<String> answer = post("/pay/" + intent.get("id").getAsString(), card(intent, "4242 4242 4242 4242".replace(' ', '+')));
        assertThat(location(answer)).isEqualTo(returned(intent, "succeeded"));
        assertThat(location(get(page(intent), "en"))).as("visited again").isEqualTo(returned(intent, "succeeded"));
    }

    @Test
    void aDeclineIsReadableAndAnotherCardMayFollow() throws Exception {
        JsonObject intent = payment("");
        String page = "/pay/" + intent.get("id").getAsString();
        assertThat(post(page, card(intent, "4000000000009995")).body()).contains("role=\"alert\"", "Your card has insufficient funds.");
        assertThat(get(page(intent), "zh").body()).contains("您的卡余额不足");
        assertThat(post(page, card(intent, "1234")).body()).contains("This is not a card number");
        assertThat(post(page, card(intent, "4111111111111111")).body()).contains("Only test cards are taken here");
        assertThat(location(post(page, card(intent, "4242424242424242")))).isEqualTo(returned(intent, "succeeded"));
    }

    @Test
    void aProofSucceedsOrFailsAndAFailureLeadsToThePageAgain() throws Exception {
        JsonObject intent = payment("");
        String page = "/pay/" + intent.get("id").getAsString();
        String proof = location(post(page, card(intent, "4000000000003220")));
        assertThat(get(proof, "en").body()).contains("3-D Secure", "Complete", "Fail");
        String form = "client_secret=" + secret(intent) + "&decision=";
        String again = location(post(proof, form + "fail"));
        assertThat(again).startsWith(page);
        assertThat(get(again, "en").body()).contains("You could not be verified");
        proof = location(post(page, card(intent, "4000000000003220")));
        assertThat(location(post(proof, form + "approve"))).isEqualTo(returned(intent, "succeeded"));
    }

    @Test
    void aWalletApproves() throws Exception {
        JsonObject intent = payment("");
        String page = "/pay/" + intent.get("id").getAsString();
        String form = "client_secret=" + secret(intent) + "&return_url=" + URLEncoder.encode(BACK, StandardCharsets.UTF_8);
        String wallet = location(post(page, form + "&method=alipay&lang=zh-CN"));
        assertThat(get(wallet, "zh").body()).contains("支付宝", "批准支付");
        assertThat(location(post(wallet, "client_secret=" + secret(intent) + "&decision=approve")))
                .isEqualTo(returned(intent, "succeeded"));
    }

    @Test
    void aPaymentThatTheShopConfirmedLeadsBackToTheShopAlsoInFailure() throws Exception {
        JsonObject intent = payment("&confirm=true&payment_method_types[]=card&payment_method=pm_card_threeDSecure2Required&return_url="
                + URLEncoder.encode(BACK, StandardCharsets.UTF_8));
        String url = intent.getAsJsonObject("next_action").getAsJsonObject("redirect_to_url").get("url").getAsString();
        String path = url.substring(bench.standIn.baseUrl().length());
        assertThat(location(post(path, "decision=fail"))).isEqualTo(returned(intent, "failed"));
    }

    @Test
    void aCardIsSaved() throws Exception {
        JsonObject intent = bench.post("/v1/setup_intents", "payment_method_types[]=card");
        assertThat(get(page(intent), "en").body()).contains("Save a card").doesNotContain("Alipay");
        String page = "/setup/" + intent.get("id").getAsString();
        assertThat(location(post(page, card(intent, "4242424242424242")))).isEqualTo(returned(intent, "succeeded"));
    }

    @Test
    void aRecipientIsOnboardedByALinkThatIsGoodOnce() throws Exception {
        String[] version = {"Stripe-Version", com.stripe.Stripe.API_VERSION};
        String id = JsonParser.parseString(bench.send("POST", "/v2/core/accounts",
                "{\"configuration\":{\"recipient\":{\"capabilities\":{\"stripe_balance\":{\"stripe_transfers\":{\"requested\":true}}}}}}",
                version).body()).getAsJsonObject().get("id").getAsString();
        String url = JsonParser.parseString(bench.send("POST", "/v2/core/account_links", "{\"account\":\"" + id
                + "\",\"use_case\":{\"type\":\"account_onboarding\",\"account_onboarding\":{\"configurations\":[\"recipient\"],"
                + "\"refresh_url\":\"https://shop.example/again\",\"return_url\":\"https://shop.example/done\"}}}", version).body())
                .getAsJsonObject().get("url").getAsString();
        String path = url.substring(bench.standIn.baseUrl().length());
        assertThat(get(path, "zh").body()).contains("开通收款账户");
        assertThat(location(post(path, "decision=active"))).isEqualTo("https://shop.example/done");
        assertThat(bench.send("GET", "/v2/core/accounts/" + id + "?include[0]=configuration.recipient", null, version).body())
                .contains("\"active\"");
        assertThat(location(get(path, "en"))).isEqualTo("https://shop.example/again");
    }

    @Test
    void nothingThatIsSentBecomesMarkup() throws Exception {
        JsonObject intent = payment("&description=" + URLEncoder.encode("<script>alert(1)</script>", StandardCharsets.UTF_8));
        HttpResponse<String> page = get(page(intent) + "&card=" + URLEncoder.encode("\"><img src=x>", StandardCharsets.UTF_8), "en");
        assertThat(page.body()).doesNotContain("<script", "<img").contains("&lt;script&gt;");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
    }

    @Test
    void onlyWebAddressesAreReturnedToAndOnlyWithTheSecretAnythingIsShown() throws Exception {
        JsonObject intent = payment("");
        String id = intent.get("id").getAsString();
        assertThat(get("/pay/" + id + "?client_secret=" + secret(intent) + "&return_url=javascript:alert(1)", "en").statusCode())
                .isEqualTo(400);
        assertThat(get("/pay/" + id + "?client_secret=guessed", "en").statusCode()).isEqualTo(404);
        assertThat(get("/pay/" + id, "en").statusCode()).isEqualTo(404);
    }
}
