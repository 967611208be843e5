package hqb.bench.bom;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hqb.catalogue.mpn.DigitGroups;
import hqb.catalogue.mpn.NormalForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether one of two near numbers is ever accepted for the other: real pairs, and numbers whose point was moved or lost. */
final class CollisionsSection implements Section {
    private static final int MADE = 400;

    @Override
    public String measure(BomWorld world) throws IOException {
        List<String[]> pairs = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(world.data().resolveSibling("relevance").resolve("collisions.csv"))) {
            rows.forEach(row -> pairs.add(new String[]{row.getField("one"), row.getField("other")}));
        }
        Set<String> written = new LinkedHashSet<>();
        pairs.forEach(pair -> written.addAll(List.of(pair)));
        int real = written.size();
        Set<String> made = new LinkedHashSet<>();
        for (JsonNode part : new IndexedParts(world).draw(4 * MADE, world.settings().seed(),
                "{\"regexp\": {\"mpnForms\": \".*[0-9][.][0-9].*\"}}")) {
            String mpn = part.path("mpn").asText();
            if (made.size() < 2 * MADE) {
                made.add(mpn.replaceFirst("(\\d)\\.(\\d)", "$1$2"));
                made.add(mpn.replaceFirst("(\\d)\\.(\\d)(?=\\d)", "$1$2."));
            }
        }
        written.addAll(made);
        List<String> numbers = List.copyOf(written);
        Map<String, List<JsonNode>> known = new IndexedParts(world).byNumber(numbers);
        List<BomRow> rows = new ArrayList<>();
        numbers.forEach(number -> rows.add(new BomRow("U1", null, null, null, number, null)));
        numbers.forEach(number -> rows.add(new BomRow("U1", null, null, null, number.toLowerCase(Locale.ROOT), null)));
        List<JsonNode> lines = world.matched(rows);
        List<String> wrong = new ArrayList<>();
        int accepted = 0;
        for (int i = 0; i < rows.size(); i++) {
            JsonNode match = lines.get(i).path("match");
            String number = numbers.get(i % numbers.size());
            if (match.path("accepted").asBoolean()) {
                accepted++;
                // a packing of the number itself is no collision
                boolean own = NormalForm.printed(match.path("mpn").asText()).startsWith(NormalForm.printed(number))
                        || DigitGroups.of(match.path("mpn").asText()).startsWith(DigitGroups.of(number));
                if (!own) {
                    wrong.add("`" + number + "`: `" + match.path("mpn").asText() + "`, " + match.path("kind").asText());
                }
            }
        }
        long both = pairs.stream().filter(pair -> has(known, pair[0]) && has(known, pair[1])).count();
        long one = pairs.stream().filter(pair -> has(known, pair[0]) ^ has(known, pair[1])).count();
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT,
                """
                        ## Near numbers

                        %d pairs of real numbers (%d written numbers): of %d pairs both are in this catalogue, of %d only one. Besides, %d numbers of the catalogue
                        whose point was dropped or moved, whether or not that is a number too. Each on a line of its own, as printed and in lower case, without maker:
                        %d lines, %d accepted. Accepted for another number: **%d**. Aim: 0 of at least 300 pairs.
                        """,
                pairs.size(), real, both, one, made.size(), rows.size(), accepted, wrong.size()));
        wrong.stream().distinct().forEach(each -> text.append("\n- ").append(each));
        return text.append(wrong.isEmpty() ? "" : "\n").toString();
    }

    private static boolean has(Map<String, List<JsonNode>> known, String number) {
        return known.getOrDefault(NormalForm.of(number), List.of()).stream()
                .anyMatch(part -> part.path("mpn").asText().equalsIgnoreCase(number));
    }
}
