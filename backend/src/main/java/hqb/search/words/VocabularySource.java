package hqb.search.words;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturer;
import hqb.catalogue.Manufacturers;
import hqb.catalogue.Table;
import hqb.catalogue.typed.TypedValue;
import hqb.search.words.Sense.Source;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Where the vocabulary comes from: the names of categories and their parts, manufacturers with their aliases, text values of the dictionary, and the
 * curated {@code query-words.csv} (common names, functions, words that say nothing, and words that names must not give away).
 */
@Singleton
final class VocabularySource {
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_PINYIN = 4;
    private static final Map<String, String> SPELLINGS = Map.of("aluminium", "aluminum", "colour", "color", "analogue", "analog", "fibre",
            "fiber",
            "serialiser", "serializer", "moulded", "molded");

    private final Categories categories;
    private final Manufacturers manufacturers;
    private final Dictionary dictionary;
    private final Functions functions;
    private final Pinyin pinyin = new Pinyin();
    private final Set<String> blocked = new HashSet<>();

    VocabularySource(Categories categories, Manufacturers manufacturers, Dictionary dictionary, Functions functions) {
        this.categories = categories;
        this.manufacturers = manufacturers;
        this.dictionary = dictionary;
        this.functions = functions;
    }

    /** Gives every word with what it means to the sink; a word may come several times. */
    void fill(BiConsumer<String, Sense> sink) {
        Map<String, Meaning> named = new HashMap<>();
        categories.all().forEach(category -> named.put(category.slug(), new Meaning.OfCategory(category)));
        curated(named, sink);
        categories.all().stream().filter(category -> !category.slug().equals(Categories.UNCATEGORISED))
                .forEach(category -> names(category, sink));
        manufacturers.all().forEach(one -> names(one, sink));
        values(sink);
    }

    private void curated(Map<String, Meaning> named, BiConsumer<String, Sense> sink) {
        Table table = Table.readAt("/hqb/search/query-words.csv");
        for (int row = 0; row < table.size(); row++) {
            String term = table.cell(row, "term");
            String target = table.cell(row, "target");
            switch (table.cell(row, "kind")) {
                case "none" -> blocked.add(Signs.key(term));
                case "idle" -> sink.accept(Signs.key(term), new Sense(null, Source.IDLE));
                case "function" -> word(term, new Meaning.OfFunction(functions.get(target)), Source.CURATED, sink);
                case "manufacturer" -> word(term, new Meaning.OfManufacturer(target), Source.CURATED, sink);
                case "category" -> {
                    Meaning meaning = named.get(target);
                    if (meaning == null) {
                        throw new IllegalStateException("no category " + target + " for the word " + term);
                    }
                    word(term, meaning, Source.CURATED, sink);
                }
                default -> throw new IllegalStateException("no kind of word: " + table.cell(row, "kind"));
            }
        }
    }

    private void names(Category category, BiConsumer<String, Sense> sink) {
        Meaning meaning = new Meaning.OfCategory(category);
        for (String name : List.of(category.nameZh(), category.nameEn(), category.singularEn())) {
            if (!blocked.contains(Signs.key(name))) {
                word(name, meaning, Source.NAME, sink);
            }
            for (String part : name.split("[/()（）]|, | and ", -1)) {
                if (Signs.key(part).length() > 1 && !part.equals(name) && !blocked.contains(Signs.key(part))) {
                    word(part, meaning, Source.PART_OF_NAME, sink);
                }
            }
        }
    }

    private void names(Manufacturer manufacturer, BiConsumer<String, Sense> sink) {
        Meaning meaning = new Meaning.OfManufacturer(manufacturer.name());
        name(manufacturer.name(), meaning, sink);
        for (String alias : manufacturer.aliases()) {
            name(alias, meaning, sink);
            for (String part : alias.split("[()（）]", -1)) {
                name(part, meaning, sink);
            }
        }
    }

    private void name(String name, Meaning meaning, BiConsumer<String, Sense> sink) {
        String key = Signs.key(name);
        boolean han = Signs.hasHan(key);
        if (key.length() < (han ? 2 : SHORTEST_NAME) || blocked.contains(key) || key.chars().allMatch(Character::isDigit)) {
            return;
        }
        sink.accept(key, new Sense(meaning, Source.MANUFACTURER));
        if (han) {
            pinyin.full(key).forEach(full -> {
                if (full.length() > SHORTEST_PINYIN) {
                    sink.accept(full, new Sense(meaning, Source.PINYIN, Source.MANUFACTURER));
                }
            });
        }
    }

    private void values(BiConsumer<String, Sense> sink) {
        Table table = Table.read("values.csv");
        for (int row = 0; row < table.size(); row++) {
            String value = table.cell(row, "value");
            Set<String> spellings = new HashSet<>(table.list(row, "synonyms"));
            spellings.add(value);
            spellings.add(table.cell(row, "zh"));
            dictionary.find(table.cell(row, "parameter")).filter(parameter -> !parameter.isNumber()).ifPresent(parameter -> {
                Sense sense = new Sense(new Meaning.OfParameter(new TypedValue(parameter, value, false)), Source.VALUE);
                spellings.stream().map(Signs::key).filter(key -> key.length() > 1).forEach(key -> sink.accept(key, sense));
            });
        }
    }

    private void word(String term, Meaning meaning, Source source, BiConsumer<String, Sense> sink) {
        String key = Signs.key(term);
        if (Signs.hasHan(key)) {
            sink.accept(key, new Sense(meaning, source));
            pinyin.full(key).stream().filter(full -> full.length() >= SHORTEST_PINYIN)
                    .forEach(full -> sink.accept(full, new Sense(meaning, Source.PINYIN, source)));
            String initials = pinyin.initials(key);
            if (initials.length() > 1 && source != Source.PART_OF_NAME) {
                sink.accept(initials, new Sense(meaning, Source.INITIALS, source));
            }
            return;
        }
        for (String spelling : new HashSet<>(List.of(key, american(key)))) {
            sink.accept(spelling, new Sense(meaning, source));
            if (Signs.isWord(spelling.charAt(spelling.length() - 1)) && !spelling.endsWith("s") && spelling.length() > 2) {
                sink.accept(plural(spelling), new Sense(meaning, source));
            }
        }
    }

    private static String plural(String key) {
        return key.endsWith("y") ? key.substring(0, key.length() - 1) + "ies"
                : key.endsWith("x") || key.endsWith("ch") ? key + "es" : key + "s";
    }

    private static String american(String key) {
        String american = key;
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
            american = american.replace(spelling.getKey(), spelling.getValue());
        }
        return american;
    }
}
