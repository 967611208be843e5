package hqb.places.indoor;

import io.micronaut.json.tree.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feature of a file.
 *
 * @param file where it is from: the file's name, within an archive the member's
 * @param row  its number there, from 1
 * @param id   its id; empty when it has none
 * @param type such as level, unit or kiosk
 */
record ImdfFeature(String file, int row, String id, String type, @Nullable JsonNode geometry, JsonNode properties) {

    /** A property as text; a number counts as text. */
    Optional<String> text(String name) {
        JsonNode value = properties.get(name);
        return value == null || value.isNull() || value.isContainerNode() ? Optional.empty() : Optional.of(value.coerceStringValue());
    }

    /** A property that is a whole number. */
    Optional<Integer> number(String name) {
        JsonNode value = properties.get(name);
        return value == null || !value.isNumber() ? Optional.empty() : Optional.of(value.getIntValue());
    }

    /** A label in a language, or in any other; labels are objects of texts by language, or plain texts. */
    Optional<String> label(String name, String language) {
        JsonNode value = properties.get(name);
        if (value == null || !value.isObject()) {
            return text(name).filter(text -> !text.isBlank()).map(String::strip);
        }
        JsonNode best = null;
        for (var entry : value.entries()) {
            if (entry.getValue().isString() && (best == null || entry.getKey().startsWith(language))) {
                best = entry.getValue();
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.getStringValue().strip()).filter(text -> !text.isEmpty());
    }
}
