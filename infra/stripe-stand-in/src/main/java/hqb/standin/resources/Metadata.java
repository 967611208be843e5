package hqb.standin.resources;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.protocol.Parameters;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Resource;
import java.util.Map;

/** The keys and values that clients attach to objects: merged, an empty value removes its key, an empty whole removes all. */
final class Metadata {
    private static final int MOST_KEYS = 50;
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_VALUE = 500;

    private Metadata() {
    }

    static void apply(Resource resource, Parameters parameters) {
        if (!parameters.has("metadata")) {
            return;
        }
        JsonElement now = resource.get("metadata");
        JsonObject merged = now == null || parameters.get("metadata") == null ? new JsonObject() : now.getAsJsonObject().deepCopy();
        for (Map.Entry<String, JsonElement> entry : parameters.below("metadata").json().entrySet()) {
            String value = entry.getValue().isJsonNull() ? "" : entry.getValue().getAsString();
            if (entry.getKey().length() > LONGEST_KEY) {
                throw StripeFailure.parameter(null, "metadata", "Metadata keys must be 40 characters or fewer.");
            }
            if (value.length() > LONGEST_VALUE) {
                throw StripeFailure.parameter(null, "metadata[" + entry.getKey() + "]",
                        "Metadata values can have up to 500 characters, but you passed in a value that is " + value.length()
                                + " characters.");
            }
            merged.remove(entry.getKey());
            if (!value.isEmpty()) {
                merged.addProperty(entry.getKey(), value);
            }
        }
        if (merged.size() > MOST_KEYS) {
            throw StripeFailure.parameter(null, "metadata", "You can only specify up to 50 metadata keys.");
        }
        resource.set("metadata", merged);
    }
}
