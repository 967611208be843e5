package hqb.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two languages in which every text of the product exists. Codes, identifiers and numbers are never translated. */
public enum Language {
    EN("en"), ZH("zh-CN");

    private static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.CHINESE);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as {@code Content-Language} states it. */
    public String tag() {
        return tag;
    }

    /** The language of a tag that {@link #tag()} gives. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** Chooses between the two texts. */
    public <T> T pick(T english, T chinese) {
        return this == ZH ? chinese : english;
    }

    /**
     * Reads an {@code Accept-Language} header by RFC 4647 lookup.
     *
     * @param header the header's value; absent or unreadable means English
     */
    public static Language accept(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return EN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
            return Locale.CHINESE.equals(best) ? ZH : EN;
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }
}
