package hqb.catalogue;

import hqb.platform.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node of the category tree.
 *
 * @param slug       stable English kebab-case name, the id
 * @param parent     slug of the parent; null for a root
 * @param nameEn     the plural name in English
 * @param nameZh     the name in Chinese
 * @param singularEn what one part of it is called in English
 * @param position   order among all nodes, parents before children
 * @param parameters names of the dictionary parameters that matter here, most important first: the facets
 * @param defining   names of the parameters that make two parts interchangeable when they, and the package, agree; empty when that cannot be said
 */
public record Category(String slug, @Nullable String parent, String nameEn, String nameZh, String singularEn, int position,
        List<String> parameters, List<String> defining) {

    /** The plural name. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }

    /** What one part of this category is called. */
    public String singular(Language language) {
        return language.pick(singularEn, nameZh);
    }
}
