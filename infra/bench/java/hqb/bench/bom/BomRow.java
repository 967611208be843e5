package hqb.bench.bom;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line as it is sent; null cells are empty. */
record BomRow(String reference, @Nullable String value, @Nullable String footprint, @Nullable String description, @Nullable String mpn,
        @Nullable String maker) {

    /** The lines as a file; each has a reference of its own, whose letters are the line's. */
    static String csv(List<BomRow> rows) {
        StringBuilder csv = new StringBuilder("Reference,Quantity,Value,Footprint,Description,MPN,Manufacturer\n");
        int number = 0;
        for (BomRow row : rows) {
            String letters = row.reference().replaceAll("[^A-Za-z].*", "");
            csv.append(Stream.of(letters + ++number, "1", row.value(), row.footprint(), row.description(), row.mpn(), row.maker())
                    .map(cell -> "\"" + Objects.requireNonNullElse(cell, "").replace("\"", "\"\"").replace('\n', ' ') + "\"")
                    .collect(Collectors.joining(","))).append('\n');
        }
        return csv.toString();
    }

    BomRow withNumber(@Nullable String other, @Nullable String otherMaker) {
        return new BomRow(reference, value, footprint, description, other, otherMaker);
    }
}
