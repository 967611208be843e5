package hqb.bench.relevance;

import hqb.catalogue.mpn.NormalForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether one of two near numbers is ever answered first for the other. The pairs are real ones, in {@code collisions.csv}. */
final class MeasureCollisions implements Section {
    private static final Pattern ROW = Pattern.compile("(?:\"([^\"]*)\"|([^,]*)),(?:\"([^\"]*)\"|([^,]*)),.*");

    private final Path file;

    MeasureCollisions(Path file) {
        this.file = file;
    }

    @Override
    public String measure(World world) throws IOException {
        int pairs = 0;
        int asked = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                throw new IOException("not a pair: " + line);
            }
            String one = row.group(1) == null ? row.group(2) : row.group(1);
            String other = row.group(3) == null ? row.group(4) : row.group(3);
            if (!isThere(world, one) || !isThere(world, other)) {
                continue;
            }
            pairs++;
            for (String mpn : List.of(one, other)) {
                for (String written : List.of(mpn, mpn.toLowerCase(Locale.ROOT))) {
                    asked++;
                    List<String> answer = world.search(written, 1);
                    if (answer.isEmpty() || !answer.getFirst().equalsIgnoreCase(mpn)) {
                        wrong.add("`" + written + "`: " + (answer.isEmpty() ? "nothing" : "`" + answer.getFirst() + "`"));
                    }
                }
            }
        }
        StringBuilder report = new StringBuilder(String.format(Locale.ROOT,
                """
                        ## Near numbers

                        %d pairs of `collisions.csv` are in this catalogue; each number is searched for as printed and in lower case, %d searches in all.
                        Wrong first answers: **%d**. Aim: 0 of at least 300 pairs.
                        """,
                pairs, asked, wrong.size()));
        wrong.forEach(one -> report.append("\n- ").append(one));
        return report.append(wrong.isEmpty() ? "" : "\n").toString();
    }

    private static boolean isThere(World world, String mpn) {
        return world.numbers().of(NormalForm.of(mpn)).stream().anyMatch(mpn::equalsIgnoreCase);
    }
}
