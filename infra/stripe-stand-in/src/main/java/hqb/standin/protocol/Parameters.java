package hqb.standin.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters that have passed their rules. */
public record Parameters(JsonObject json) {
    public static Parameters none() {
        return new Parameters(new JsonObject());
    }

    /** Whether the parameter was sent, be it to unset something. */
    public boolean has(String name) {
        return json.has(name);
    }

    public Set<String> names() {
        return json.keySet();
    }

    public @Nullable JsonElement get(String name) {
        JsonElement found = json.get(name);
        return found == null || found.isJsonNull() ? null : found;
    }

    public @Nullable String text(String name) {
        JsonElement found = get(name);
        return found == null || !found.isJsonPrimitive() ? null : found.getAsString();
    }

    public String text(String name, String otherwise) {
        String found = text(name);
        return found == null ? otherwise : found;
    }

    /** A text that must be there; else 400. */
    public String required(String name) {
        String found = text(name);
        if (found == null) {
            throw StripeFailure.missing(name);
        }
        return found;
    }

    public long requiredNumber(String name) {
        required(name);
        return json.get(name).getAsLong();
    }

    public long number(String name, long otherwise) {
        JsonElement found = get(name);
        return found == null ? otherwise : found.getAsLong();
    }

    public boolean flag(String name) {
        JsonElement found = get(name);
        return found != null && found.isJsonPrimitive() && "true".equals(found.getAsString());
    }

    /** The parameters below a name, none where it was not sent. */
    public Parameters below(String name) {
        JsonElement found = get(name);
        return found == null || !found.isJsonObject() ? none() : new Parameters(found.getAsJsonObject());
    }

    /** The texts of a list, empty where it was not sent. */
    public List<String> texts(String name) {
        JsonElement found = get(name);
        return found == null || !found.isJsonArray() ? List.of()
                : found.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
    }

    public JsonArray array(String name) {
        JsonElement found = get(name);
        return found == null || !found.isJsonArray() ? new JsonArray() : found.getAsJsonArray();
    }
}
