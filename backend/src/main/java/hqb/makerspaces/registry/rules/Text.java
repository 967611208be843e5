package hqb.makerspaces.registry.rules;

import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;

/** A text in both languages. */
@Serdeable
public record Text(String en, String zh) {
    /** The text in that language. */
    public String in(Language language) {
        return language.pick(en, zh);
    }
}
