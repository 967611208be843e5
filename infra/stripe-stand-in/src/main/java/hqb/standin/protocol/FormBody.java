package hqb.standin.protocol;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads {@code a[b][0]=c} into a tree of texts; lists are still objects with numbers for names. */
public final class FormBody {
    private FormBody() {
    }

    /** The tree of a body or of a query. */
    public static JsonObject read(String form) {
        var root = new JsonObject();
        for (String pair : form.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                put(root, name, equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return root;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw StripeFailure.invalid(null, "Invalid request (check that your POST content is url-encoded).");
        }
    }

    private static void put(JsonObject root, String name, String value) {
        String[] path = name.replace("]", "").split("\\[", -1);
        JsonObject here = root;
        for (int i = 0; i < path.length - 1; i++) {
            String step = step(path[i], here);
            JsonElement next = here.get(step);
            if (next == null || !next.isJsonObject()) {
                next = new JsonObject();
                here.add(step, next);
            }
            here = next.getAsJsonObject();
        }
        here.addProperty(step(path[path.length - 1], here), value);
    }

    private static String step(String written, JsonObject here) {
        return written.isEmpty() ? String.valueOf(here.size()) : written;
    }
}
