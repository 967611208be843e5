package hqb.standin.protocol;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.state.Resource;
import hqb.standin.state.State;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts whole objects in the place of their ids where the request asked for it by {@code expand[]}. */
public final class Expansion {
    private static final int DEEPEST = 4;
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("ch", "charge"), Map.entry("py", "charge"),
            Map.entry("txn", "balance_transaction"), Map.entry("pm", "payment_method"), Map.entry("cus", "customer"),
            Map.entry("pi", "payment_intent"), Map.entry("seti", "setup_intent"), Map.entry("re", "refund"), Map.entry("pyr", "refund"),
            Map.entry("tr", "transfer"), Map.entry("trr", "transfer_reversal"), Map.entry("po", "payout"), Map.entry("du", "dispute"));

    private Expansion() {
    }

    /** Expands all that was asked for; 400 where a path leads to nothing that can be expanded. */
    public static void expand(State state, JsonObject answer, List<String> paths) {
        for (String path : paths) {
            String[] names = path.split("\\.");
            if (names.length > DEEPEST) {
                throw StripeFailure.parameter(null, "expand", "You cannot expand more than 4 levels of a property. Property: " + path);
            }
            expand(state, answer, names, 0, path);
        }
    }

    private static void expand(State state, JsonObject here, String[] names, int depth, String path) {
        if (depth == names.length) {
            return;
        }
        String name = names[depth];
        JsonElement found = here.get(name);
        if (found == null && name.equals("refunds") && "charge".equals(kind(here))) {
            found = refunds(state, here);
            here.add(name, found);
        }
        if (found == null) {
            throw refused(path);
        }
        if (found.isJsonNull()) {
            return;
        }
        if (found.isJsonArray()) {
            for (JsonElement item : found.getAsJsonArray()) {
                expand(state, item.getAsJsonObject(), names, depth + 1, path);
            }
            return;
        }
        if (found.isJsonPrimitive()) {
            Resource resource = find(state, found.getAsString());
            if (resource == null) {
                throw refused(path);
            }
            found = resource.json().deepCopy();
            here.add(name, found);
        }
        expand(state, found.getAsJsonObject(), names, depth + 1, path);
    }

    private static @Nullable String kind(JsonObject of) {
        JsonElement object = of.get("object");
        return object == null || !object.isJsonPrimitive() ? null : object.getAsString();
    }

    private static JsonObject refunds(State state, JsonObject charge) {
        String id = charge.get("id").getAsString();
        var data = new com.google.gson.JsonArray();
        state.newest("refund").stream().filter(refund -> refund.is("charge", id)).limit(10).forEach(each -> data.add(each.json()));
        return Paging.list(data.deepCopy(), false, "/v1/charges/" + id + "/refunds");
    }

    private static @Nullable Resource find(State state, String id) {
        String kind = KINDS.get(id.contains("_") ? id.substring(0, id.indexOf('_')) : id);
        return kind == null ? null : state.find(kind, id);
    }

    private static StripeFailure refused(String path) {
        return StripeFailure.parameter(null, "expand",
                "This property cannot be expanded (" + path + "). You may want to try expanding a different property.");
    }
}
