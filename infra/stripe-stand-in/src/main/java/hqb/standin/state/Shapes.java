package hqb.standin.state;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Every field that Stripe answers of a kind of object, empty: Stripe gives null where others leave out. */
public final class Shapes {
    private static final JsonObject BLANKS = read();

    private Shapes() {
    }

    /** An empty object of a kind, or an empty part of one, e.g. {@code charge.outcome}. */
    public static JsonObject blank(String name) {
        return BLANKS.has(name) ? BLANKS.getAsJsonObject(name).deepCopy() : new JsonObject();
    }

    private static JsonObject read() {
        try (var stream = Objects.requireNonNull(Shapes.class.getResourceAsStream("/hqb/standin/shapes.json"));
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
