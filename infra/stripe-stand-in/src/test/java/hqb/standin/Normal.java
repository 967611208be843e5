package hqb.standin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of answers what differs from run to run and from client to client: identifiers become their number, times and addresses a word,
 * nulls nothing. The client for Java keeps what it asked for in lists, and draws a key for each request; that for Node does neither.
 */
final class Normal {
    private static final Pattern ID = Pattern.compile("\\b[a-z]+_[0-9A-Za-z]{24}(_secret_[0-9A-Za-z]{25})?");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern TOKEN = Pattern.compile("token=\\w+");
    private static final Pattern BASE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final Pattern RUN = Pattern.compile("\\b(java|node)[0-9a-z-]{5,40}");
    private static final long PAST = 1_600_000_000;

    private final Map<String, String> ids = new HashMap<>();

    JsonElement of(JsonElement element) {
        if (element.isJsonObject()) {
            var sorted = new TreeMap<>(element.getAsJsonObject().asMap());
            var object = new JsonObject();
            // the line of a charge that is captured without waiting is shown a second later
            if (new JsonPrimitive("charge").equals(sorted.get("object"))) {
                sorted.remove("balance_transaction");
            }
            sorted.forEach((name, value) -> {
                if (!value.isJsonNull() && !name.equals("request_params") && !name.equals("idempotency_key")) {
                    object.add(name, name.equals("transaction_id") || name.equals("invoice_prefix")
                            || name.equals("request_log_url") || name.equals("value") && value.toString().contains("TRACE")
                                    ? new JsonPrimitive("drawn")
                                    : of(value));
                }
            });
            return object;
        }
        if (element.isJsonArray()) {
            var array = new JsonArray();
            element.getAsJsonArray().forEach(each -> array.add(of(each)));
            return array;
        }
        if (element.isJsonNull()) {
            return JsonNull.INSTANCE;
        }
        JsonPrimitive primitive = element.getAsJsonPrimitive();
        if (primitive.isNumber()) {
            return primitive.getAsLong() > PAST ? new JsonPrimitive("time") : new JsonPrimitive(primitive.getAsLong());
        }
        return primitive.isString() ? new JsonPrimitive(text(primitive.getAsString())) : primitive;
    }

    private String text(String text) {
        Matcher matcher = ID
                .matcher(BASE
                        .matcher(TOKEN.matcher(RUN.matcher(TIME.matcher(text).replaceAll("time")).replaceAll("run")).replaceAll("token"))
                        .replaceAll("base"));
        return matcher.replaceAll(
                found -> ids.computeIfAbsent(found.group(), id -> id.substring(0, id.indexOf('_')) + "#" + ids.size()));
    }
}
