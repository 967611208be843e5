package hqb.bench.bom;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.mpn.NormalForm;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A list of 1,000 lines against the same lines as one bare {@code _msearch}, in turn. */
final class SpeedSection implements Section {
    private static final int NUMBERS = 700;
    private static final int VALUES = 300;
    private static final int WARMING = 6;
    private static final String CHIPS = "{\"terms\": {\"category\": [\"chip-resistors\", \"mlcc\"]}}, {\"terms\": {\"package\": [\"0402\", \"0603\", \"0805\", \"1206\"]}}";
    private static final String SOURCE = "\"_source\": [\"id\", \"mpn\", \"manufacturer\", \"category\", \"package\", \"stock\", \"prices\"]";

    @Override
    public String measure(BomWorld world) throws IOException {
        IndexedParts parts = new IndexedParts(world);
        List<BomRow> rows = new ArrayList<>();
        StringBuilder raw = new StringBuilder();
        int number = 0;
        for (JsonNode part : parts.draw(NUMBERS, world.settings().seed(), "{\"match_all\": {}}")) {
            String mpn = part.path("mpn").asText();
            rows.add(new BomRow("U1", null, null, null, mpn, ++number % 2 == 0 ? part.path("manufacturer").asText() : null));
            ask(raw, "{\"term\": {\"mpnKey\": " + BomWorld.JSON.writeValueAsString(NormalForm.of(mpn)) + "}}");
        }
        for (JsonNode part : parts.draw(VALUES, world.settings().seed() + 1, CHIPS)) {
            boolean resistor = part.path("category").asText().equals("chip-resistors");
            String name = resistor ? "resistance" : "capacitance";
            double value = part.path("num").path(name).asDouble(resistor ? 1_000 : 1e-7);
            String size = part.path("package").asText();
            rows.add(new BomRow(resistor ? "R1" : "C1", value(value, resistor), (resistor ? "R" : "C") + size, null, null, null));
            ask(raw, "{\"bool\": {\"filter\": [{\"term\": {\"category\": \"" + part.path("category").asText()
                    + "\"}}, {\"term\": {\"package\": \"" + size
                    + "\"}}, {\"range\": {\"num." + name + "\": {\"gte\": " + value * (1 - 1e-6) + ", \"lte\": " + value * (1 + 1e-6)
                    + "}}}]}}");
        }
        String csv = BomRow.csv(rows);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        int matched = 0;
        for (int round = -WARMING; round < 2 * world.settings().rounds(); round++) {
            double bare = round % 2 == 0 ? bare(world, raw.toString()) : 0;
            long began = System.nanoTime();
            matched = world.show(world.send(csv)).at("/summary/matched").asInt();
            double whole = (System.nanoTime() - began) / 1e6;
            bare = round % 2 == 0 ? bare : bare(world, raw.toString());
            if (round >= 0) {
                ours.add(whole);
                theirs.add(bare);
                ratios.add(whole / bare);
            }
        }
        return String.format(Locale.ROOT,
                """
                        ## Speed

                        %,d lines: %d part numbers, half of them with their maker, and %d values with a size. Sent, read, kept, read again, matched and priced by the product
                        over HTTP, two calls, against one bare `_msearch` of the same lines (ten hits each with stock and prices), in turn, %d times after warming up.
                        %d lines were matched.

                        | | median |
                        | --- | ---: |
                        | the product | %.0f ms |
                        | bare `_msearch` | %.0f ms |

                        Median of the ratios: **%.2f**. Aim: at most 1.5.
                        """,
                rows.size(), NUMBERS, VALUES, ratios.size(), matched, median(ours), median(theirs), median(ratios));
    }

    private static double bare(BomWorld world, String raw) throws IOException {
        long began = System.nanoTime();
        BomWorld.JSON.readTree(world.searchMany(raw));
        return (System.nanoTime() - began) / 1e6;
    }

    private static void ask(StringBuilder raw, String query) {
        raw.append("{}\n{\"size\": 10, \"track_total_hits\": false, ").append(SOURCE).append(", \"query\": ").append(query)
                .append(", \"sort\": [{\"stock\": \"desc\"}]}\n");
    }

    private static String value(double value, boolean resistor) {
        double pico = value * 1e12;
        double shown = resistor ? value : pico < 1e3 ? pico : pico < 1e6 ? pico / 1e3 : pico / 1e6;
        return new BigDecimal(shown).round(new MathContext(4)).stripTrailingZeros().toPlainString()
                + (resistor ? "R" : pico < 1e3 ? "pF" : pico < 1e6 ? "nF" : "uF");
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
