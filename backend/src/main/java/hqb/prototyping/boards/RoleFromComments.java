package hqb.prototyping.boards;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The role that a file's comments or its image name give: EasyEDA, Altium, Allegro, Mentor and DipTrace write it there. */
final class RoleFromComments {

    private static final Pattern LAYER = Pattern.compile(
            "(?:^|\\s)(?:Layer|Film Name|Contents|Layername|Layer_?Name|Title)\\s*[:=]\\s*(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDER = Pattern.compile("Layer_Physical_Order=(\\d{1,2})");

    private RoleFromComments() {
    }

    /**
     * The role, null if they give none.
     *
     * @param names values of IN and LN
     */
    static @Nullable LayerRole of(List<String> comments, List<String> names) {
        for (String comment : comments) {
            Matcher order = ORDER.matcher(comment);
            if (order.find()) {
                return LayerRole.inner(Integer.parseInt(order.group(1)));
            }
        }
        for (String comment : comments) {
            Matcher layer = LAYER.matcher(comment);
            if (layer.find()) {
                LayerRole role = words(layer.group(1));
                if (role != null) {
                    return role;
                }
            }
        }
        for (String name : names) {
            LayerRole role = words(name);
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    private static @Nullable LayerRole words(String text) {
        String words = text.toLowerCase(Locale.ROOT).strip();
        if (words.startsWith("etch/") || words.startsWith("conductor/")) {
            words = words.substring(words.indexOf('/') + 1);
        } else if (words.contains("/")) {
            return null;
        }
        return RoleFromName.fromWords(words);
    }
}
