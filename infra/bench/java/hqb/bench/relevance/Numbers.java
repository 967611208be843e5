package hqb.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.bench.Wire;
import hqb.catalogue.mpn.NormalForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All part numbers of a catalogue, and which of them are near another. */
final class Numbers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 10_000;
    private static final int LONGEST = 100;

    private final List<String> all;
    private final String[] keys;
    private final List<List<String>> byKey = new ArrayList<>();

    Numbers(List<String> all) {
        this.all = all;
        Map<String, Set<String>> distinct = new TreeMap<>();
        all.forEach(mpn -> distinct.computeIfAbsent(NormalForm.of(mpn), key -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)).add(mpn));
        keys = distinct.keySet().toArray(new String[0]);
        distinct.values().forEach(mpns -> byKey.add(List.copyOf(mpns)));
    }

    /** Reads them from the index of parts, in the order of their ids. */
    static Numbers ofIndex(Wire wire, String index) throws IOException {
        List<String> all = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode hits = JSON.readTree(wire.need("POST", index + "/_search",
                    "{\"size\": %d, \"_source\": false, \"docvalue_fields\": [\"mpn\"], \"track_total_hits\": false, \"sort\": [\"id\"]%s}"
                            .formatted(PAGE, after)))
                    .at("/hits/hits");
            for (JsonNode hit : hits) {
                all.add(hit.at("/fields/mpn/0").asText());
                after = ", \"search_after\": " + hit.get("sort");
            }
            if (hits.size() < PAGE) {
                return new Numbers(all);
            }
        }
    }

    /** One for each part, so that a number of two makers is there twice. */
    List<String> all() {
        return all;
    }

    /** The numbers of this normal form. */
    List<String> of(String key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? List.of() : byKey.get(at);
    }

    /** The numbers whose normal forms go on from this one by some signs, not more than so many. */
    List<String> goingOn(String key, int signs) {
        List<String> found = new ArrayList<>();
        int at = Arrays.binarySearch(keys, key);
        for (int i = at < 0 ? -at - 1 : at; i < keys.length && keys[i].startsWith(key); i++) {
            if (keys[i].length() > key.length() && keys[i].length() <= key.length() + signs) {
                found.addAll(byKey.get(i));
            }
        }
        return found;
    }

    /**
     * The numbers whose normal forms are at most so many edits away, a swap of neighbours being one. The sorted forms are walked with one
     * table of distances, whose rows stay for what a form has in common with the one before; forms below a hopeless beginning are skipped.
     */
    List<String> within(String key, int edits) {
        List<String> found = new ArrayList<>();
        int[][] rows = new int[LONGEST + 1][key.length() + 1];
        Arrays.setAll(rows[0], column -> column);
        String before = "";
        int hopeless = Integer.MAX_VALUE;
        for (int i = 0; i < keys.length; i++) {
            String form = keys[i];
            int common = common(before, form);
            if (form.length() > LONGEST || common >= hopeless) {
                continue;
            }
            hopeless = Integer.MAX_VALUE;
            before = form;
            for (int row = common; row < form.length() && hopeless == Integer.MAX_VALUE; row++) {
                if (fill(rows, row, form, key) > edits) {
                    hopeless = row + 1;
                }
            }
            if (hopeless == Integer.MAX_VALUE && rows[form.length()][key.length()] <= edits) {
                found.addAll(byKey.get(i));
            }
        }
        return found;
    }

    private static int common(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int common = 0;
        while (common < most && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    /** Fills the row below; returns the least of it, or of the row above from where a swap may lead over it. */
    private static int fill(int[][] rows, int row, String form, String key) {
        int[] above = rows[row];
        int[] here = rows[row + 1];
        here[0] = row + 1;
        int least = here[0];
        for (int j = 1; j <= key.length(); j++) {
            int change = form.charAt(row) == key.charAt(j - 1) ? 0 : 1;
            here[j] = Math.min(Math.min(here[j - 1], above[j]) + 1, above[j - 1] + change);
            if (row > 0 && j > 1 && form.charAt(row) == key.charAt(j - 2) && form.charAt(row - 1) == key.charAt(j - 1)) {
                here[j] = Math.min(here[j], rows[row - 1][j - 2] + 1);
            }
            least = Math.min(least, here[j]);
        }
        for (int j = 0; j <= key.length(); j++) {
            least = Math.min(least, above[j] + 1);
        }
        return least;
    }
}
