package hqb.standin;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.stripe.Stripe;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Expansion;
import hqb.standin.protocol.Faults;
import hqb.standin.protocol.FormBody;
import hqb.standin.protocol.Idempotency;
import hqb.standin.protocol.ParameterRules;
import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.resources.World;
import hqb.standin.state.Ids;
import hqb.standin.state.StoredAnswer;
import hqb.standin.webhooks.Deliveries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stripe's API on the wire: who asks, with which parameters, whether it was asked before; then the route's resource does it. */
final class ApiServer {
    static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();
    private static final int LARGEST_BODY = 1_000_000;

    private final World world;
    private final Routes routes;
    private final Deliveries deliveries;
    private final Faults faults;
    private final Idempotency idempotency;
    private final String secretKey;

    ApiServer(World world, Routes routes, Deliveries deliveries, Faults faults, String secretKey) {
        this.world = world;
        this.routes = routes;
        this.deliveries = deliveries;
        this.faults = faults;
        this.idempotency = new Idempotency(world.state());
        this.secretKey = secretKey;
    }

    /** An answer with what Stripe says in its head. */
    private record Answer(int status, String body, Map<String, String> headers) {
    }

    private record Asked(Route route, Call call, String endpoint, String digest, @Nullable String key) {
    }

    void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        String requestId = Ids.next("req");
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY);
        Faults.Fault fault = faults.take(method, path);
        if (fault != null && fault.kind() == Faults.Kind.DROP_BEFORE) {
            exchange.close();
            return;
        }
        Answer answer;
        try {
            answer = answer(asked(exchange, method, path, body), requestId, fault);
        } catch (StripeFailure e) {
            answer = new Answer(e.status(), GSON.toJson(e.body()), Map.of());
        }
        if (fault != null && fault.kind() == Faults.Kind.STALL_AFTER) {
            sleep(fault.millis());
        }
        if (fault != null && fault.kind() == Faults.Kind.DROP_AFTER) {
            exchange.close();
            return;
        }
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Request-Id", requestId);
        headers.set("Stripe-Version", Stripe.API_VERSION);
        answer.headers().forEach(headers::set);
        send(exchange, answer.status(), answer.body());
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Asked asked(HttpExchange exchange, String method, String path, byte[] body) {
        Headers headers = exchange.getRequestHeaders();
        authenticate(headers.getFirst("Authorization"), secretKey);
        String version = headers.getFirst("Stripe-Version");
        boolean v2 = path.startsWith("/v2/");
        if (version == null && v2) {
            throw StripeFailure.invalid("missing_version", "A Stripe-Version header is required for API v2.");
        }
        if (version != null && !version.equals(Stripe.API_VERSION)) {
            throw StripeFailure.invalid(null,
                    "Invalid Stripe API version: " + version + ". This stand-in speaks " + Stripe.API_VERSION + " only.");
        }
        Routes.Match match = routes.find(method, path);
        String query = exchange.getRequestURI().getRawQuery();
        String text = new String(body, StandardCharsets.UTF_8);
        JsonObject raw = method.equals("GET") || text.isEmpty() ? FormBody.read(query == null ? "" : query) : read(text, v2);
        JsonObject checked = ParameterRules.check(match.route().parameters(), raw);
        for (String name : checked.keySet()) {
            if (!match.route().used().isEmpty() && !match.route().used().contains(name)) {
                throw StripeFailure.parameter("parameter_not_reproduced", name,
                        "Stripe knows the parameter " + name + ", this stand-in does not reproduce it; see docs/stripe-fidelity.md.");
            }
        }
        String account = headers.getFirst("Stripe-Account");
        if (account == null) {
            account = headers.getFirst("Stripe-Context");
        }
        String key = method.equals("GET") ? null : headers.getFirst("Idempotency-Key");
        return new Asked(match.route(), new Call(match.ids(), new Parameters(checked), account, path), method + " " + path,
                Idempotency.digest(account + " " + checked), key);
    }

    private static JsonObject read(String text, boolean v2) {
        if (!v2) {
            return FormBody.read(text);
        }
        try {
            return JsonParser.parseString(text).getAsJsonObject();
        } catch (JsonSyntaxException | IllegalStateException e) {
            throw StripeFailure.invalid("invalid_json", "The request body is not a JSON object.");
        }
    }

    static void authenticate(@Nullable String header, String secretKey) {
        String key = null;
        if (header != null && header.startsWith("Bearer ")) {
            key = header.substring("Bearer ".length()).trim();
        } else if (header != null && header.startsWith("Basic ")) {
            try {
                String pair = new String(Base64.getDecoder().decode(header.substring("Basic ".length()).trim()), StandardCharsets.UTF_8);
                key = pair.contains(":") ? pair.substring(0, pair.indexOf(':')) : pair;
            } catch (IllegalArgumentException e) {
                key = "";
            }
        }
        if (key == null) {
            throw StripeFailure.of(401, "invalid_request_error", null,
                    "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth"
                            + " (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
        }
        if (!key.equals(secretKey)) {
            throw StripeFailure.of(401, "invalid_request_error", null, "Invalid API Key provided: " + masked(key));
        }
    }

    private static String masked(String key) {
        return key.length() <= 12 ? "*".repeat(key.length())
                : key.substring(0, 8) + "*".repeat(key.length() - 12) + key.substring(key.length() - 4);
    }

    private Answer answer(Asked asked, String requestId, Faults.@Nullable Fault fault) {
        if (fault != null) {
            switch (fault.kind()) {
                case CONFLICT_409 -> throw StripeFailure.of(409, "idempotency_error", "idempotency_key_in_use",
                        "There is currently another in-progress request using this Idempotent Key.");
                case RATE_LIMIT_429 -> throw StripeFailure.of(429, "invalid_request_error", "rate_limit",
                        "Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.");
                case ERROR_503 -> throw StripeFailure.of(503, "api_error", null, "Stripe is temporarily unavailable.");
                default -> {
                }
            }
        }
        StoredAnswer stored = begin(asked);
        if (stored != null) {
            return new Answer(stored.status(), stored.body(),
                    Map.of("Idempotent-Replayed", "true", "Original-Request", stored.requestId(), "Idempotency-Key", key(asked)));
        }
        if (fault != null && fault.kind() == Faults.Kind.STALL_BEFORE) {
            sleep(fault.millis());
        }
        Map<String, String> headers = new LinkedHashMap<>();
        if (asked.key() != null) {
            headers.put("Idempotency-Key", asked.key());
            headers.put("Original-Request", requestId);
        }
        return executed(asked, requestId, fault, headers);
    }

    private static String key(Asked asked) {
        return asked.key() == null ? "" : asked.key();
    }

    private @Nullable StoredAnswer begin(Asked asked) {
        if (asked.key() == null) {
            return null;
        }
        world.lock().lock();
        try {
            return idempotency.begin(asked.key(), asked.endpoint(), asked.digest());
        } finally {
            world.lock().unlock();
        }
    }

    private Answer executed(Asked asked, String requestId, Faults.@Nullable Fault fault, Map<String, String> headers) {
        world.lock().lock();
        Answer answer = null;
        boolean keep = true;
        try {
            world.agenda().run();
            world.inRequest(requestId, asked.key());
            answer = new Answer(200, GSON.toJson(done(asked, fault)), headers);
        } catch (StripeFailure e) {
            keep = e.isStored();
            e.with("request_log_url", world.baseUrl() + "/_test/requests/" + requestId);
            answer = new Answer(e.status(), GSON.toJson(e.body()), headers);
        } catch (RuntimeException e) {
            e.printStackTrace();
            answer = new Answer(500, GSON.toJson(StripeFailure.of(500, "api_error", null, "The stand-in failed: " + e).body()), headers);
        } finally {
            world.inRequest(null, null);
            if (asked.key() != null) {
                idempotency.end(asked.key(), asked.endpoint(), answer == null || !keep ? null
                        : new StoredAnswer(asked.key(), asked.endpoint(), asked.digest(), answer.status(), answer.body(), requestId,
                                world.now()));
            }
            world.state().commit();
            deliveries.committed();
            world.lock().unlock();
        }
        return answer;
    }

    private JsonElement done(Asked asked, Faults.@Nullable Fault fault) {
        StripeFailure broken = StripeFailure.of(500, "api_error", null, "An unknown error occurred");
        if (fault != null && fault.kind() == Faults.Kind.ERROR_500) {
            throw broken;
        }
        JsonElement result = asked.route().handler().handle(asked.call()).deepCopy();
        Expansion.expand(world.state(), result.getAsJsonObject(), asked.call().parameters().texts("expand"));
        if (fault != null && fault.kind() == Faults.Kind.ERROR_500_AFTER) {
            throw broken;
        }
        if (fault != null && fault.kind() == Faults.Kind.WRONG_CURRENCY && result.getAsJsonObject().has("currency")) {
            result.getAsJsonObject().addProperty("currency", "eur");
        }
        return result;
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
