package hqb.search;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturers;
import hqb.catalogue.Parameter;
import hqb.catalogue.ValueRange;
import hqb.catalogue.typed.CanonicalPackage;
import hqb.platform.FieldError;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.search.words.Piece;
import hqb.search.words.Understand;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands what is asked: names become known things, texts become typed values, and what cannot be understood is named. */
@Singleton
class PartQueryReader {
    private static final int MOST_WORDS = 24;

    private final Categories categories;
    private final Manufacturers manufacturers;
    private final Dictionary dictionary;
    private final Understand words;
    private final CorrectionReader corrections;

    PartQueryReader(Categories categories, Manufacturers manufacturers, Dictionary dictionary, Understand words,
            CorrectionReader corrections) {
        this.categories = categories;
        this.manufacturers = manufacturers;
        this.dictionary = dictionary;
        this.words = words;
        this.corrections = corrections;
    }

    /**
     * Reads a search.
     *
     * @throws Refusal naming every parameter that cannot be understood
     */
    PartQuery read(PartSearch search) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, FacetFilter> facets = new LinkedHashMap<>();
        List<String> chosenCategories = present(search.category());
        if (!chosenCategories.isEmpty()) {
            chosenCategories.stream().filter(slug -> categories.find(slug).isEmpty())
                    .forEach(slug -> errors.add(
                            new FieldError("category", "There is no category \"" + clip(slug) + "\". /api/v1/categories lists them.")));
            facets.put("category", new FacetFilter.Terms("categories", chosenCategories));
        }
        List<String> makers = present(search.manufacturer());
        if (!makers.isEmpty()) {
            facets.put("manufacturer",
                    new FacetFilter.Terms("manufacturer", makers.stream().map(name -> manufacturers.resolve(name).orElse(name)).toList()));
        }
        List<String> packages = present(search.packageCode());
        if (!packages.isEmpty()) {
            facets.put("package", new FacetFilter.AnyCase("outline", packages.stream().map(CanonicalPackage::of).distinct().toList()));
        }
        readFilters(present(search.filter()), facets, errors);
        String text = search.q() == null ? "" : search.q().strip();
        if (text.split("\\s+").length > MOST_WORDS) {
            errors.add(new FieldError("q", "At most " + MOST_WORDS + " words."));
        }
        String category = chosenCategories.size() == 1 ? chosenCategories.getFirst() : null;
        List<Understand.Correction> set = corrections.read(text, present(search.as()), errors);
        List<Piece> pieces = text.isEmpty() || !errors.isEmpty() ? List.of() : words.read(text, category, set);
        PartQuery.Sort sort = sort(search.sort(), errors);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        List<Word> reading = pieces.stream().filter(piece -> !piece.idle()).map(PartQueryReader::word).toList();
        return new PartQuery(text, reading, pieces, facets, category,
                Boolean.TRUE.equals(search.inStock()),
                search.quantity() == null ? 1 : search.quantity(), search.currency() == null ? Currency.CNY : search.currency(), sort,
                search.size() == null ? PartSearch.DEFAULT_SIZE : search.size(),
                search.cursor() == null || search.cursor().isEmpty() ? null : search.cursor(), reading.toString(), 0);
    }

    private static Word word(Piece piece) {
        return piece.meanings().isEmpty() ? Word.plain(piece.text()) : new Word(piece.text(), MeaningFilter.of(piece.meanings()));
    }

    private void readFilters(List<String> filters, Map<String, FacetFilter> facets, List<FieldError> errors) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String filter : filters) {
            int colon = filter.indexOf(':');
            if (colon <= 0 || colon == filter.length() - 1) {
                errors.add(new FieldError("filter", "Write a filter as name:value or name:from..to, for example capacitance:100n..1u."));
            } else {
                texts.computeIfAbsent(filter.substring(0, colon).strip(), name -> new ArrayList<>())
                        .add(filter.substring(colon + 1).strip());
            }
        }
        texts.forEach((name, values) -> dictionary.find(name).ifPresentOrElse(
                parameter -> facets.put(name, filter(parameter, values, errors)),
                () -> errors.add(new FieldError("filter", "There is no parameter \"" + clip(name) + "\"."))));
    }

    private static FacetFilter filter(Parameter parameter, List<String> values, List<FieldError> errors) {
        if (!parameter.isNumber()) {
            return new FacetFilter.AnyCase("kw." + parameter.name(), values);
        }
        List<ValueRange> ranges = new ArrayList<>();
        for (String value : values) {
            try {
                ranges.add(ValueRange.parse(value, parameter.unit()));
            } catch (ValueRange.UnreadableRange unreadable) {
                errors.add(new FieldError("filter", parameter.name() + ": " + unreadable.getMessage()));
            }
        }
        return new FacetFilter.Ranges("num." + parameter.name(), ranges);
    }

    private PartQuery.Sort sort(@Nullable String code, List<FieldError> errors) {
        if (code == null || code.isEmpty()) {
            return PartQuery.Sort.RELEVANCE;
        }
        for (PartQuery.Sort sort : PartQuery.Sort.OF_EVERY_LIST) {
            if (sort.code().equals(code)) {
                return sort;
            }
        }
        String name = code.startsWith("-") ? code.substring(1) : code;
        if (dictionary.find(name).filter(Parameter::isNumber).isPresent()) {
            return new PartQuery.Sort(code, name);
        }
        errors.add(new FieldError("sort", "Use one of "
                + PartQuery.Sort.OF_EVERY_LIST.stream().map(PartQuery.Sort::code).collect(Collectors.joining(", "))
                + ", or the name of a parameter that is a number, such as capacitance or -capacitance."));
        return PartQuery.Sort.RELEVANCE;
    }

    private static List<String> present(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
    }

    private static String clip(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
