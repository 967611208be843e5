package hqb.catalogue.cleaning;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Cleans files without loading them and writes the parse report. Arguments: the file to write, then the files to read.
 */
public final class ReportCleaning {

    private static final int BATCH = 1000;

    private ReportCleaning() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("give the report's file and at least one catalogue file");
        }
        var categories = new Categories();
        var dictionary = new Dictionary(categories);
        var inputs = Arrays.stream(arguments).skip(1).map(file -> CleanCatalogue.Input.file(Path.of(file))).toList();
        long start = System.nanoTime();
        var report = new CleanCatalogue(new CleanRecord(categories, dictionary, new Manufacturers())).clean(inputs, BATCH, batch -> {
        });
        System.out.printf("%d rows in %.1f s%n", report.rows(), (System.nanoTime() - start) / 1e9);
        Files.writeString(Path.of(arguments[0]), RenderReport.markdown(report, categories, dictionary));
    }
}
