package hqb.sourcing.matching;

import hqb.boms.reading.BomLine;
import hqb.catalogue.Manufacturer;
import hqb.catalogue.ManufacturerNames;
import hqb.catalogue.mpn.Runs;
import hqb.sourcing.matching.Writing.Origin;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists the numbers that a line may name its part by: its part numbers, order numbers that hold one, a value that reads like one. */
@Singleton
public class WriteNumbers {
    private static final int SHORTEST_VALUE = 5;
    private static final int MOST_PIECES = 6;
    /** Connectors, switches, holes and test points: what stands beside them, {@code PH-4P} or {@code KEY-6X6}, is as often a kind as a number. */
    private static final Pattern GENERAL = Pattern.compile("(?i)(?:J|JP|P|CN|CON|CONN|X|H|HDR|SW|S|K|KEY|BT|BZ|LS|SP|TP|MH|USB)\\d.*");
    private static final Pattern GAP = Pattern.compile("\\s*[\\s/,:|(（\\[]\\s*");
    private static final Pattern CLOSING = Pattern.compile("[)）\\]]+$");
    private static final String BETWEEN = "[\\s/,;()（）|:]+";

    private final ManufacturerNames makers;

    WriteNumbers(ManufacturerNames makers) {
        this.makers = makers;
    }

    /** The numbers, the one that names the part first. */
    public List<Writing> of(BomLine line) {
        String maker = slug(line.manufacturer());
        List<Writing> found = new ArrayList<>();
        for (int i = 0; i < line.mpns().size(); i++) {
            add(line.mpns().get(i), maker, i == 0 ? Origin.NUMBER : Origin.ALTERNATE, found);
        }
        for (String order : line.supplierParts()) {
            if (OrderNumbers.lcsc(order).isEmpty()) {
                found.add(new Writing(order, maker, Origin.ORDER_NUMBER));
                OrderNumbers.held(order).forEach(number -> found.add(new Writing(number, maker, Origin.ORDER_NUMBER)));
            }
        }
        String value = line.value();
        if (line.mpns().isEmpty() && value != null && value.length() >= SHORTEST_VALUE && Runs.mayBeNumber(value)) {
            boolean general = !line.references().isEmpty() && GENERAL.matcher(line.references().getFirst()).matches();
            add(value, maker, general ? Origin.PIECE : Origin.VALUE, found);
        }
        return found;
    }

    /** The numbers of LCSC that a line has, wherever they stand. */
    public List<String> lcsc(BomLine line) {
        List<String> found = new ArrayList<>();
        line.supplierParts().forEach(cell -> OrderNumbers.lcsc(cell).ifPresent(found::add));
        line.mpns().forEach(cell -> OrderNumbers.lcsc(cell).ifPresent(found::add));
        return found;
    }

    private void add(String cell, @Nullable String maker, Origin origin, List<Writing> found) {
        found.add(new Writing(cell, maker, origin));
        if (origin != Origin.VALUE && origin != Origin.PIECE) {
            OrderNumbers.held(cell).forEach(number -> found.add(new Writing(number, maker, Origin.ORDER_NUMBER)));
        }
        String[] pieces = cell.strip().split(BETWEEN, -1);
        if (pieces.length < 2 || pieces.length > MOST_PIECES) {
            return;
        }
        found.addAll(withMaker(cell.strip(), origin));
        for (String piece : pieces) {
            if (piece.length() >= SHORTEST_VALUE && Runs.mayBeNumber(piece)) {
                found.add(new Writing(piece, maker, Origin.PIECE));
            }
        }
    }

    /** The number without a maker's name before or behind it: {@code Texas Instruments TPS71733DRVR}, {@code TPS71733DRVR (TI)}. */
    private List<Writing> withMaker(String cell, Origin origin) {
        List<Writing> found = new ArrayList<>();
        Matcher gap = GAP.matcher(cell);
        while (gap.find()) {
            String before = cell.substring(0, gap.start()).strip();
            String behind = cell.substring(gap.end()).strip();
            String first = before.isEmpty() ? null : slug(before);
            String second = behind.isEmpty() ? null : slug(CLOSING.matcher(behind).replaceAll(""));
            if (first != null) {
                found.add(new Writing(CLOSING.matcher(behind).replaceAll(""), first, origin));
            }
            if (second != null) {
                found.add(new Writing(before, second, origin));
            }
        }
        return found;
    }

    private @Nullable String slug(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Optional<Manufacturer> maker = makers.find(name);
        return maker.map(Manufacturer::slug).orElse(null);
    }
}
