package hqb.prototyping.testing;

import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;

/** A text in both languages. */
@Serdeable
record Text(String en, String zh) {
    String in(Language language) {
        return language.pick(en, zh);
    }
}
