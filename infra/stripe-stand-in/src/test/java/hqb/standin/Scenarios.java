package hqb.standin;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.ToNumberPolicy;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import com.stripe.model.StripeObject;
import com.stripe.net.ApiRequestParams;
import com.stripe.net.RequestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs the file of scenarios through stripe-java and writes down all answers, as {@code clients/run-scenarios.mjs} does. */
final class Scenarios {
    private static final Gson GSON = new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
            .registerTypeAdapter(Instant.class, (JsonDeserializer<Instant>) (json, _, _) -> Instant.parse(json.getAsString())).create();

    private final StripeClient client;
    private final @Nullable String controls;
    private final List<String> failures = new ArrayList<>();
    private final JsonArray transcript = new JsonArray();

    /** @param controls the address of the stand-in; null against Stripe itself, where there are no controls */
    Scenarios(StripeClient client, @Nullable String controls) {
        this.client = client;
        this.controls = controls;
    }

    static JsonArray file() throws IOException {
        try (InputStream in = Objects.requireNonNull(Scenarios.class.getResourceAsStream("/hqb/standin/scenarios.json"))) {
            return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getAsJsonArray();
        }
    }

    JsonArray transcript() {
        return transcript;
    }

    /** What was not as the scenarios say. */
    List<String> failures() {
        return failures;
    }

    void run(JsonObject scenario) throws Exception {
        String name = scenario.get("name").getAsString();
        var saved = new JsonObject();
        var run = new JsonObject();
        run.addProperty("id", "java" + UUID.randomUUID());
        saved.add("run", run);
        int index = 0;
        for (JsonElement each : scenario.getAsJsonArray("steps")) {
            JsonObject step = each.getAsJsonObject();
            JsonObject answer = step.has("control") ? control(step, saved) : call(step, saved);
            if (step.has("save") && !step.has("error")) {
                saved.add(step.get("save").getAsString(), answer);
            }
            check(name + ", step " + index, step, answer, saved);
            var line = new JsonObject();
            line.addProperty("scenario", name);
            line.addProperty("step", index++);
            line.add("answer", answer);
            transcript.add(line);
        }
    }

    private void check(String where, JsonObject step, JsonObject answer, JsonObject saved) {
        boolean failed = answer.has("error");
        if (failed != step.has("error")) {
            failures.add(where + ": " + answer);
            return;
        }
        JsonObject expected = failed ? step.getAsJsonObject("error") : step.getAsJsonObject("expect");
        JsonObject found = failed ? answer.getAsJsonObject("error") : answer;
        if (expected != null) {
            expected.entrySet().forEach(entry -> {
                JsonElement wanted = filled(entry.getValue(), saved);
                JsonElement is = at(found, entry.getKey());
                if (wanted.isJsonNull() ? is != null : !wanted.equals(is)) {
                    failures.add(where + ": " + entry.getKey() + " is " + is + ", not " + wanted);
                }
            });
        }
    }

    static @Nullable JsonElement at(JsonElement root, String path) {
        JsonElement here = root;
        for (String name : path.split("\\.")) {
            if (here.isJsonArray()) {
                int index = Integer.parseInt(name);
                here = index < here.getAsJsonArray().size() ? here.getAsJsonArray().get(index) : null;
            } else {
                here = here.isJsonObject() ? here.getAsJsonObject().get(name) : null;
            }
            if (here == null || here.isJsonNull()) {
                return null;
            }
        }
        return here;
    }

    private static JsonElement filled(JsonElement value, JsonObject saved) {
        if (value.isJsonPrimitive() && value.getAsString().startsWith("$")) {
            return Objects.requireNonNull(at(saved, value.getAsString().substring(1)), value.getAsString());
        }
        if (value.isJsonArray()) {
            var array = new JsonArray();
            value.getAsJsonArray().forEach(each -> array.add(filled(each, saved)));
            return array;
        }
        if (value.isJsonObject()) {
            var object = new JsonObject();
            value.getAsJsonObject().entrySet().forEach(entry -> object.add(entry.getKey(), filled(entry.getValue(), saved)));
            return object;
        }
        return value;
    }

    private JsonObject control(JsonObject step, JsonObject saved) throws Exception {
        String[] parts = step.get("control").getAsString().split(" ");
        String path = parts[1];
        int at = path.indexOf('$');
        if (at >= 0) {
            path = path.substring(0, at) + filled(new JsonPrimitive(path.substring(at)), saved).getAsString();
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(controls + path)).header("Authorization", "Bearer " + Workbench.KEY)
                .method(parts[0], HttpRequest.BodyPublishers.ofString(step.has("body") ? filled(step.get("body"), saved).toString() : ""))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JsonParser.parseString(http.send(request, HttpResponse.BodyHandlers.ofString()).body()).getAsJsonObject();
        }
    }

    private JsonObject call(JsonObject step, JsonObject saved) throws Exception {
        String[] path = step.get("call").getAsString().split("\\.");
        Object service = path[0].equals("v2") ? client : client.v1();
        for (int i = 0; i < path.length - 1; i++) {
            service = Objects.requireNonNull(service.getClass().getMethod(path[i]).invoke(service));
        }
        var args = new ArrayList<Object>();
        if (step.has("args")) {
            filled(step.get("args"), saved).getAsJsonArray().forEach(each -> args.add(each.getAsString()));
        }
        JsonObject params = step.has("params") ? filled(step.get("params"), saved).getAsJsonObject() : new JsonObject();
        RequestOptions options = step.has("key")
                ? RequestOptions.builder().setIdempotencyKey(filled(step.get("key"), saved).getAsString()).build()
                : RequestOptions.getDefault();
        Method method = method(service.getClass(), path[path.length - 1], args.size());
        for (Class<?> type : method.getParameterTypes()) {
            if (ApiRequestParams.class.isAssignableFrom(type)) {
                args.add(GSON.fromJson(params, type));
            } else if (type.equals(RequestOptions.class)) {
                args.add(options);
            }
        }
        try {
            var object = (StripeObject) Objects.requireNonNull(method.invoke(service, args.toArray()));
            // the SDK cannot write the times of version 2
            return JsonParser.parseString(path[0].equals("v2") ? object.getLastResponse().body() : object.toJson()).getAsJsonObject();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof StripeException refused) {
                return refused(step, saved, refused);
            }
            throw e;
        }
    }

    private static JsonObject refused(JsonObject step, JsonObject saved, StripeException refused) {
        StripeError error = refused.getStripeError();
        var shown = new JsonObject();
        shown.addProperty("status", refused.getStatusCode());
        shown.addProperty("type", error.getType());
        shown.addProperty("code", error.getCode());
        shown.addProperty("decline_code", error.getDeclineCode());
        shown.addProperty("message", error.getMessage());
        shown.addProperty("param", error.getParam());
        if (step.has("save")) {
            saved.add(step.get("save").getAsString(), JsonParser.parseString(error.toJson()));
        }
        var answer = new JsonObject();
        answer.add("error", shown);
        return answer;
    }

    /** The longest of the methods with a name that begins with so many texts: it takes parameters and options. */
    private static Method method(Class<?> service, String name, int texts) throws NoSuchMethodException {
        Method best = null;
        for (Method method : service.getMethods()) {
            long strings = List.of(method.getParameterTypes()).stream().filter(String.class::equals).count();
            boolean typed = List.of(method.getParameterTypes()).stream().noneMatch(Map.class::equals);
            if (method.getName().equals(name) && strings == texts && typed
                    && (best == null || method.getParameterCount() > best.getParameterCount())) {
                best = method;
            }
        }
        if (best == null) {
            throw new NoSuchMethodException(service + "." + name);
        }
        return best;
    }
}
