package hqb.bench.bom;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.boms.reading.BomLine;
import hqb.boms.reading.ReadBom;
import hqb.catalogue.mpn.NormalForm;
import hqb.platform.tables.UnreadableTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of a real list whose own part number tells which part of the catalogue it means. */
record RealLine(BomRow row, JsonNode part) {

    /** What the lists of a folder hold. */
    record Lists(int files, int numbers, List<RealLine> lines) {
    }

    /** All such lines of a folder of lists; lines that say the same come once. */
    static Lists read(BomWorld world) throws IOException {
        Map<BomRow, String> rows = new LinkedHashMap<>();
        int files = 0;
        try (Stream<Path> folder = Files.list(world.boms())) {
            for (Path file : folder.sorted().toList()) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                if (name.endsWith(".md") || name.equals("index.csv") || name.equals("counts.csv")) {
                    continue;
                }
                try {
                    for (BomLine line : ReadBom.of(file, name, Map.of()).lines()) {
                        if (line.mpn() != null) {
                            String letters = line.references().isEmpty() ? "" : line.references().getFirst().replaceAll("[^A-Za-z].*$", "");
                            rows.put(new BomRow((letters.isEmpty() ? "U" : letters) + "1", line.value(), line.footprint(),
                                    line.description(),
                                    line.mpn(), line.manufacturer()), line.mpn());
                        }
                    }
                    files++;
                } catch (UnreadableTable unreadable) {
                    System.out.println(name + " is not read: " + unreadable.fault());
                }
            }
        }
        Map<String, List<JsonNode>> known = new IndexedParts(world).byNumber(rows.values());
        List<RealLine> lines = new ArrayList<>();
        rows.forEach((row, number) -> {
            JsonNode part = meant(number, row.maker(), known.getOrDefault(NormalForm.of(number), List.of()));
            if (part != null) {
                lines.add(new RealLine(row, part));
            }
        });
        return new Lists(files, rows.size(), lines);
    }

    /** The one part of the number to the letter; where the line names a maker, of that maker. */
    private static @Nullable JsonNode meant(String number, @Nullable String maker, List<JsonNode> parts) {
        List<JsonNode> letter = parts.stream().filter(part -> plain(part.path("mpn").asText()).equals(plain(number))).toList();
        if (maker == null || maker.isBlank()) {
            return letter.size() == 1 ? letter.getFirst() : null;
        }
        String first = firstWord(maker);
        List<JsonNode> named = letter.stream().filter(part -> firstWord(part.path("manufacturer").asText()).equals(first)).toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    private static String firstWord(String name) {
        return name.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", 2)[0];
    }

    private static String plain(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
