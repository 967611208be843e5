package hqb.standin.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One of Stripe's objects as it is answered, and beside it what only Stripe knows of it. Paths are names parted by dots. Every change is
 * reported to the state, which writes it down at the end of the request.
 */
public final class Resource {
    private final JsonObject json;
    private final JsonObject hidden;
    private final Consumer<Resource> changed;

    Resource(JsonObject json, JsonObject hidden, Consumer<Resource> changed) {
        this.json = json;
        this.hidden = hidden;
        this.changed = changed;
    }

    /** The object as it is answered; it must not be changed. */
    public JsonObject json() {
        return json;
    }

    JsonObject hiddenJson() {
        return hidden;
    }

    public String id() {
        return json.get("id").getAsString();
    }

    /** The name of its kind, e.g. {@code payment_intent}. */
    public String object() {
        return json.get("object").getAsString();
    }

    /** The text at a path; fails where there is none. */
    public String text(String path) {
        String found = textOrNull(path);
        if (found == null) {
            throw new IllegalStateException("no " + path + " in " + id());
        }
        return found;
    }

    public @Nullable String textOrNull(String path) {
        JsonElement found = at(json, path);
        return found == null || !found.isJsonPrimitive() ? null : found.getAsString();
    }

    /** The whole number at a path, 0 where there is none. */
    public long number(String path) {
        JsonElement found = at(json, path);
        return found == null || !found.isJsonPrimitive() ? 0 : found.getAsLong();
    }

    public boolean flag(String path) {
        JsonElement found = at(json, path);
        return found != null && found.isJsonPrimitive() && found.getAsBoolean();
    }

    public boolean is(String path, String value) {
        return value.equals(textOrNull(path));
    }

    /** The list of texts at a path, empty where there is none. */
    public List<String> texts(String path) {
        JsonElement found = at(json, path);
        return found == null || !found.isJsonArray() ? List.of()
                : found.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
    }

    public @Nullable JsonElement get(String path) {
        return at(json, path);
    }

    /** Sets what is at a path; objects on the way are made where they lack. */
    public Resource set(String path, @Nullable Object value) {
        put(json, path, value);
        changed.accept(this);
        return this;
    }

    /** Takes a field away, so that it is not even null in the answer. */
    public Resource remove(String name) {
        json.remove(name);
        changed.accept(this);
        return this;
    }

    /** Adds to a number. */
    public Resource add(String path, long more) {
        return set(path, number(path) + more);
    }

    public @Nullable String hidden(String name) {
        JsonElement found = hidden.get(name);
        return found == null || found.isJsonNull() ? null : found.getAsString();
    }

    public boolean hiddenFlag(String name) {
        return Boolean.parseBoolean(hidden(name));
    }

    public long hiddenNumber(String name) {
        String found = hidden(name);
        return found == null ? 0 : Long.parseLong(found);
    }

    public Resource hide(String name, @Nullable Object value) {
        put(hidden, name, value);
        changed.accept(this);
        return this;
    }

    private static @Nullable JsonElement at(JsonObject root, String path) {
        if (path.indexOf('.') < 0) {
            JsonElement direct = root.get(path);
            return direct == null || direct.isJsonNull() ? null : direct;
        }
        JsonElement here = root;
        for (String name : path.split("\\.")) {
            if (!here.isJsonObject()) {
                return null;
            }
            JsonElement next = here.getAsJsonObject().get(name);
            if (next == null || next.isJsonNull()) {
                return null;
            }
            here = next;
        }
        return here;
    }

    private static void put(JsonObject root, String path, @Nullable Object value) {
        String[] names = path.split("\\.");
        JsonObject here = root;
        for (int i = 0; i < names.length - 1; i++) {
            JsonElement next = here.get(names[i]);
            if (next == null || !next.isJsonObject()) {
                next = new JsonObject();
                here.add(names[i], next);
            }
            here = next.getAsJsonObject();
        }
        here.add(names[names.length - 1], tree(value));
    }

    /** JSON of texts, numbers, flags, lists, maps and JSON itself. */
    public static JsonElement tree(@Nullable Object value) {
        return switch (value) {
            case null -> JsonNull.INSTANCE;
            case JsonElement element -> element;
            case Resource resource -> resource.json.deepCopy();
            case String text -> new JsonPrimitive(text);
            case Number number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            case List<?> list -> {
                var array = new JsonArray();
                list.forEach(each -> array.add(tree(each)));
                yield array;
            }
            case Map<?, ?> map -> {
                var object = new JsonObject();
                map.forEach((name, each) -> object.add(String.valueOf(name), tree(each)));
                yield object;
            }
            default -> throw new IllegalArgumentException("no JSON of " + value.getClass());
        };
    }

    /** A JSON object of names and values in turn; values may be null. */
    public static JsonObject object(@Nullable Object... namesAndValues) {
        var object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(String.valueOf(namesAndValues[i]), tree(namesAndValues[i + 1]));
        }
        return object;
    }
}
