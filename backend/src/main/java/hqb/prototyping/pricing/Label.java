package hqb.prototyping.pricing;

import hqb.platform.Language;

/**
 * A text in both languages.
 *
 * @param en English
 * @param zh Chinese
 */
public record Label(String en, String zh) {
    /** The one of a language. */
    public String in(Language language) {
        return language.pick(en, zh);
    }
}
