package hqb.supply.imports;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Layouts as the JSON in which they are kept. */
@Singleton
class LayoutText {
    private final JsonMapper json;

    LayoutText(JsonMapper json) {
        this.json = json;
    }

    /** As text. */
    String text(Layout layout) {
        try {
            return new String(json.writeValueAsBytes(layout), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** From its text. */
    Layout layout(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text.getBytes(StandardCharsets.UTF_8), Layout.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
