package hqb.supply.compare;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Dictionary;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parameter;
import hqb.catalogue.alike.Direction;
import hqb.catalogue.alike.Directions;
import hqb.platform.Language;
import hqb.supply.compare.PartComparison.Cell;
import hqb.supply.compare.PartComparison.Row;
import hqb.supply.parts.OfferedPart;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a comparison. */
@Singleton
class ComparedRows {
    private static final String OFFER = "offer";
    private static final String PART = "part";

    private final Categories categories;
    private final Dictionary dictionary;
    private final Directions directions;

    ComparedRows(Categories categories, Dictionary dictionary, Directions directions) {
        this.categories = categories;
        this.dictionary = dictionary;
        this.directions = directions;
    }

    /** What is compared of some parts; {@code items} are the same parts as they are shown. */
    List<Row> list(List<ListedPart> parts, List<OfferedPart> items, Language language) {
        List<Row> rows = new ArrayList<>(List.of(
                numbers("price", language.pick("Best price", "最低价"), Direction.LESS, items,
                        item -> item.bestPrice() == null ? null : item.bestPrice().amount().doubleValue(),
                        item -> item.bestPrice() == null ? null
                                : item.bestPrice().amount().toPlainString() + " " + item.bestPrice().currency()),
                numbers("stock", language.pick("Stock", "库存"), Direction.MORE, items, item -> (double) item.stock(),
                        item -> Long.toString(item.stock())),
                numbers("suppliers", language.pick("Suppliers", "供应商"), Direction.MORE, items, item -> (double) item.supplierCount(),
                        item -> Integer.toString(item.supplierCount())),
                words("manufacturer", language.pick("Manufacturer", "制造商"), items, OfferedPart::manufacturer),
                words("category", language.pick("Category", "类别"), items,
                        item -> categories.find(item.category()).map(category -> category.name(language)).orElse(item.category())),
                words("package", language.pick("Package", "封装"), items, OfferedPart::packageCode),
                words("lifecycle", language.pick("Lifecycle", "生命周期"), items, OfferedPart::lifecycle)));
        names(parts).forEach(name -> dictionary.find(name).ifPresent(parameter -> rows.add(row(parameter, parts, language))));
        return rows;
    }

    /** The parameters of the parts' categories in their order, then the others, as far as any part has them. */
    private Set<String> names(List<ListedPart> parts) {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> categories.find(part.part().category()).map(Category::parameters).ifPresent(names::addAll));
        parts.forEach(part -> names.addAll(part.part().parameters().keySet()));
        names.removeIf(name -> parts.stream().noneMatch(part -> part.part().parameters().containsKey(name)));
        return names;
    }

    private Row row(Parameter parameter, List<ListedPart> parts, Language language) {
        Function<ListedPart, @Nullable Object> value = part -> part.part().parameters().get(parameter.name());
        Set<Direction> ways = new LinkedHashSet<>(
                parts.stream().map(part -> directions.of(part.part().category(), parameter.name())).toList());
        Direction direction = ways.size() == 1 ? ways.iterator().next() : Direction.NONE;
        return row(new Row(parameter.name(), "parameter", parameter.label(language), parameter.unitSymbol(), null, false, List.of()),
                direction, parts, value, part -> {
                    Object known = value.apply(part);
                    return known == null ? null : parameter.text(known, language);
                });
    }

    private static Row numbers(String name, String label, Direction direction, List<OfferedPart> items,
            Function<OfferedPart, @Nullable Object> value, Function<OfferedPart, @Nullable String> text) {
        return row(new Row(name, OFFER, label, null, null, false, List.of()), direction, items, value, text);
    }

    private static Row words(String name, String label, List<OfferedPart> items, Function<OfferedPart, @Nullable String> word) {
        return row(new Row(name, PART, label, null, null, false, List.of()), Direction.NONE, items, word::apply, word);
    }

    private static <T> Row row(Row head, Direction direction, List<T> things, Function<T, @Nullable Object> value,
            Function<T, @Nullable String> text) {
        List<@Nullable Object> values = new ArrayList<>();
        things.forEach(thing -> values.add(value.apply(thing)));
        List<Boolean> best = WeighCells.best(values, direction);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            cells.add(new Cell(text.apply(things.get(i)), best.get(i)));
        }
        String better = Stream.of(Direction.MORE, Direction.LESS).filter(direction::equals).map(way -> way.name().toLowerCase(Locale.ROOT))
                .findFirst().orElse(null);
        return new Row(head.name(), head.group(), head.label(), head.unit(), better, WeighCells.differ(values), cells);
    }
}
