package hqb.catalogue;

import hqb.platform.Language;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Says in a line what a part is, in both languages alike: the kind of part, its most telling parameters, its package. */
@Singleton
public final class PartText {
    private static final int MOST_PARAMETERS = 6;

    private final Categories categories;
    private final Dictionary dictionary;

    PartText(Categories categories, Dictionary dictionary) {
        this.categories = categories;
        this.dictionary = dictionary;
    }

    /** The line, such as {@code Ceramic capacitor, 100 nF, 10 %, 50 V, X7R, 0603}. */
    public String describe(Part part, Language language) {
        List<String> words = new ArrayList<>();
        categories.find(part.category()).ifPresent(category -> words.add(category.singular(language)));
        for (Parameter parameter : dictionary.facetsOf(part.category())) {
            Object value = part.parameters().get(parameter.name());
            if (value != null && words.size() <= MOST_PARAMETERS) {
                words.add(told(parameter, value, language));
            }
        }
        if (part.packageName() != null) {
            words.add(part.packageName());
        }
        return String.join(language.pick(", ", "，"), words);
    }

    /** A number without unit says nothing by itself: it gets its label. */
    private static String told(Parameter parameter, Object value, Language language) {
        String text = parameter.text(value, language);
        return parameter.isNumber() && parameter.unitSymbol() == null ? parameter.label(language) + " " + text : text;
    }
}
