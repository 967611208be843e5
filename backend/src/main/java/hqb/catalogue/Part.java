package hqb.catalogue;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part: one product of one manufacturer.
 *
 * @param id              its id
 * @param mpn             the manufacturer part number as printed
 * @param mpnKey          {@link #mpnKey(String)} of it
 * @param manufacturer    slug of the manufacturer
 * @param category        slug of the category
 * @param description     the source's own description
 * @param packageName     the package, null when unknown
 * @param lifecycle       null when unknown
 * @param datasheetUrl    null when unknown
 * @param parameters      by name of the dictionary: Double in the stored unit, or String
 * @param otherAttributes what could not become a parameter, as the source has it
 * @param equivalenceKey  parts of the same key do the same job; null when that cannot be said
 * @param source          where the record comes from, such as {@code lcsc:C8734}
 * @param version         counts changes, from 1
 */
public record Part(PartId id, String mpn, String mpnKey, String manufacturer, String category, String description,
        @Nullable String packageName, @Nullable String lifecycle,
        @Nullable String datasheetUrl, Map<String, Object> parameters, Map<String, String> otherAttributes, @Nullable String equivalenceKey,
        String source, long version) {

    /** The number without punctuation and case: upper-case letters and digits alone, look-alike signs folded. */
    public static String mpnKey(String mpn) {
        var key = new StringBuilder();
        FoldText.fold(mpn).toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }
}
