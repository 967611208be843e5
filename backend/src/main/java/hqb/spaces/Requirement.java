package hqb.spaces;

import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A condition that a tenant has to meet.
 *
 * @param code a stable word, such as {@code srdi}
 */
@Serdeable
public record Requirement(String code, String textEn, String textZh) {

    /** The condition as a sentence. */
    public String text(Language language) {
        return language.pick(textEn, textZh);
    }
}
