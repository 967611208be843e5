package hqb.makerspaces.registry;

import hqb.makerspaces.registry.rules.Figures;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Figures, and other texts by name, as the database keeps them. */
@Singleton
public class FiguresJson {
    private final JsonMapper json;

    FiguresJson(JsonMapper json) {
        this.json = json;
    }

    /** Reads figures. */
    public Figures figures(String text) {
        return new Figures(values(text));
    }

    /** Reads texts by name. */
    public Map<String, String> values(String text) {
        try {
            return json.readValue(text, Argument.mapOf(String.class, String.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes figures. */
    public String text(Figures figures) {
        return text(figures.values());
    }

    /** Writes texts by name. */
    public String text(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
