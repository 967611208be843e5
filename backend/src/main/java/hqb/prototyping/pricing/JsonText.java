package hqb.prototyping.pricing;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON as maps, lists, texts, {@link BigDecimal}s and truth values. Stricter than most: a name that stands twice in an object is an error, as
 * is a number of more than 20 digits.
 */
final class JsonText {
    private static final int DEEPEST = 24;
    private static final int LONGEST = 512 * 1024;
    private static final int DIGITS = 20;

    private JsonText() {
    }

    /** What is wrong with a text. */
    static final class NotJson extends Exception {
        NotJson(String message) {
            super(message, null, false, false);
        }
    }

    static @Nullable Object parse(String text) throws NotJson {
        if (text.length() > LONGEST) {
            throw new NotJson("more than " + LONGEST + " characters");
        }
        try (var reader = new JsonReader(new StringReader(text))) {
            Object value = value(reader, 0);
            if (reader.peek() != com.google.gson.stream.JsonToken.END_DOCUMENT) {
                throw new NotJson("something stands after the end, " + reader);
            }
            return value;
        } catch (MalformedJsonException | EOFException | NumberFormatException | IllegalStateException broken) {
            throw new NotJson(broken.getMessage() == null ? "it ends in the middle" : broken.getMessage());
        } catch (IOException impossible) {
            throw new NotJson("it cannot be read");
        }
    }

    private static @Nullable Object value(JsonReader reader, int depth) throws IOException, NotJson {
        if (depth > DEEPEST) {
            throw new NotJson("nested more than " + DEEPEST + " deep at " + reader.getPath());
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader, depth);
            case BEGIN_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    list.add(value(reader, depth + 1));
                }
                reader.endArray();
                yield list;
            }
            case STRING -> reader.nextString();
            case NUMBER -> number(reader.nextString(), reader.getPath());
            case BOOLEAN -> reader.nextBoolean();
            case NULL -> {
                reader.nextNull();
                yield null;
            }
            default -> throw new NotJson("a value is missing at " + reader.getPath());
        };
    }

    private static Map<String, @Nullable Object> object(JsonReader reader, int depth) throws IOException, NotJson {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (object.containsKey(name)) {
                throw new NotJson("\"" + name + "\" stands twice at " + reader.getPath());
            }
            object.put(name, value(reader, depth + 1));
        }
        reader.endObject();
        return object;
    }

    private static BigDecimal number(String text, String path) throws NotJson {
        BigDecimal number = decimal(text);
        if (number == null) {
            throw new NotJson(text.substring(0, Math.min(40, text.length())) + " has more than " + DIGITS + " digits at " + path);
        }
        return number;
    }

    /** The number of a text; null when it is none, or has more than 20 digits before or after the point. */
    static @Nullable BigDecimal decimal(String text) {
        if (text.isEmpty() || text.length() > 2 * DIGITS || (text.indexOf('e') >= 0 && text.length() - text.indexOf('e') > 4)) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return number.precision() - number.scale() > DIGITS || number.scale() > DIGITS || number.precision() > 2 * DIGITS ? null
                    : number;
        } catch (NumberFormatException notNumber) {
            return null;
        }
    }
}
