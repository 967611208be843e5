package hqb.search;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Manufacturers;
import hqb.platform.Language;
import hqb.search.Suggestions.Suggestion;
import hqb.search.words.CompleteWords;
import hqb.search.words.Meaning;
import hqb.search.words.Piece;
import hqb.search.words.Understand;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Completes what needs no index: values, packages, categories, functions and manufacturers. */
@Singleton
class SuggestWords {
    private static final int MOST_VALUES = 3;
    private static final int MOST_NAMES = 3;

    private final Understand understand;
    private final CompleteWords words;
    private final Categories categories;
    private final Manufacturers manufacturers;

    SuggestWords(Understand understand, CompleteWords words, Categories categories, Manufacturers manufacturers) {
        this.understand = understand;
        this.words = words;
        this.categories = categories;
        this.manufacturers = manufacturers;
    }

    /** What the text is or can become. */
    List<Suggestion> suggest(String typed, Language language) {
        Set<Suggestion> items = new LinkedHashSet<>();
        values(typed, language).stream().limit(MOST_VALUES).forEach(items::add);
        List<Suggestion> names = new ArrayList<>();
        words.complete(typed, MOST_NAMES).forEach(meaning -> names.add(suggestion(meaning, language)));
        String needle = typed.toLowerCase(Locale.ROOT);
        categories.all().stream().filter(category -> isNamed(category, needle))
                .forEach(category -> names.add(suggestion(new Meaning.OfCategory(category), language)));
        names.stream().distinct().limit(MOST_NAMES).forEach(items::add);
        manufacturers.startingWith(typed, 2).forEach(name -> items.add(suggestion(new Meaning.OfManufacturer(name), language)));
        return List.copyOf(items);
    }

    private List<Suggestion> values(String typed, Language language) {
        List<Piece> pieces = understand.read(typed, null, List.of());
        if (pieces.size() != 1) {
            return List.of();
        }
        Piece piece = pieces.getFirst();
        return Stream.concat(piece.meanings().stream(), piece.others().stream())
                .filter(one -> one instanceof Meaning.OfParameter || one instanceof Meaning.OfPackage).map(one -> suggestion(one, language))
                .toList();
    }

    private static Suggestion suggestion(Meaning meaning, Language language) {
        return switch (meaning) {
            case Meaning.OfParameter value ->
                new Suggestion("value", value.label(language) + " " + value.shown(language), value.field() + ":" + value.value());
            case Meaning.OfPackage outline -> new Suggestion("package", outline.shown(language), outline.name());
            case Meaning.OfCategory category -> new Suggestion("category", category.shown(language), category.value());
            case Meaning.OfFunction function -> new Suggestion("function", function.shown(language), function.value());
            case Meaning.OfManufacturer maker -> new Suggestion("manufacturer", maker.name(), null);
        };
    }

    private static boolean isNamed(Category category, String needle) {
        return category.name(Language.EN).toLowerCase(Locale.ROOT).contains(needle)
                || category.name(Language.ZH).toLowerCase(Locale.ROOT).contains(needle);
    }
}
