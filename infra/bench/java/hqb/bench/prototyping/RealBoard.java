package hqb.bench.prototyping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A real board and what is known of it from its design file.
 *
 * @param zip    its bytes
 * @param width  mm; null when not known, or known but not drawn
 * @param height mm; null when not known
 * @param holes  drill hits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RealBoard(String name, byte[] zip, @Nullable Double width, @Nullable Double height, int layers, int holes, int slots) {
    private static final List<String> COMPANY = List.of("csv", "pos", "pdf", "png", "jpg", "md", "gbrjob", "xlsx", "xls", "step", "stp",
            "html", "json", "rep", "extrep", "rul", "drr", "ldp", "dri", "gpi", "ipc", "d356", "xml", "zip", "apr");

    /** The boards that the index of a folder lists. */
    static List<RealBoard> of(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("index.csv"));
        List<String> header = List.of(lines.getFirst().split(",", -1));
        List<RealBoard> boards = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            // a size known from elsewhere is not to be had from a set without an outline, and none is told then
            boolean drawn = !cells[header.indexOf("size_source")].contains("no outline file");
            boards.add(new RealBoard(cells[0], Files.readAllBytes(folder.resolve(cells[0])),
                    drawn ? number(cells[header.indexOf("width_mm")]) : null,
                    drawn ? number(cells[header.indexOf("height_mm")]) : null, Integer.parseInt(cells[header.indexOf("copper_layers")]),
                    Integer.parseInt(cells[header.indexOf("drill_hits")]), Integer.parseInt(cells[header.indexOf("slots")])));
        }
        return boards;
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    /** The contents of its Gerber and drill files, without what comes with them. */
    List<byte[]> layerFiles() throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String lower = entry.getName().toLowerCase(Locale.ROOT);
                if (!entry.isDirectory() && !COMPANY.contains(lower.substring(lower.lastIndexOf('.') + 1))) {
                    files.add(in.readAllBytes());
                }
            }
        }
        return files;
    }
}
