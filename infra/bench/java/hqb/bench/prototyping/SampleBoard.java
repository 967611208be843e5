package hqb.bench.prototyping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A board that is made up: of random size, form, unit, place and content, with nothing wrong. Its parts lie in cells of 4 mm; one cell
 * in its inside is left empty for what may be planted there.
 */
final class SampleBoard {
    static final double CELL = 4;
    private static final double MARGIN = 3;

    final Random random;
    final boolean inch;
    final double left;
    final double low;
    final double width;
    final double height;
    /** The middle of the empty cell. */
    final double freeX;
    final double freeY;
    final Map<Role, Plot> plots = new LinkedHashMap<>();
    /** Files that are not as they should be, by their role; null for one that is left out. */
    final Map<Role, byte @Nullable []> instead = new LinkedHashMap<>();
    final Map<String, byte[]> more = new LinkedHashMap<>();
    final Drills drills;
    /** Places of pads with paste on the top. */
    final List<double[]> pads = new ArrayList<>();
    /** Places of vias. */
    final List<double[]> vias = new ArrayList<>();
    private final boolean protel;

    /** The files of a board, with what two families of programs call them. */
    enum Role {
        OUTLINE("Edge_Cuts.gbr", "gko"), TOP("F_Cu.gbr", "gtl"), BOTTOM("B_Cu.gbr", "gbl"), TOP_MASK("F_Mask.gbr", "gts"), BOTTOM_MASK(
                "B_Mask.gbr", "gbs"),
        TOP_SILK("F_Silkscreen.gbr", "gto"), TOP_PASTE("F_Paste.gbr", "gtp"), DRILL("PTH.drl", "drl");

        private final String kicad;
        private final String protel;

        Role(String kicad, String protel) {
            this.kicad = kicad;
            this.protel = protel;
        }
    }

    SampleBoard(Random random, boolean plainOutline) {
        this.random = random;
        this.inch = random.nextInt(3) == 0;
        this.protel = random.nextBoolean();
        this.width = step(24 + random.nextDouble() * 120);
        this.height = step(24 + random.nextDouble() * 90);
        this.left = step(random.nextDouble() * 200 - 100);
        this.low = step(random.nextDouble() * 200 - 100);
        for (Role role : Role.values()) {
            if (role != Role.DRILL) {
                plots.put(role, new Plot(inch));
            }
        }
        this.drills = new Drills(inch);
        outline(plainOutline ? 0 : random.nextInt(4));
        int columns = (int) ((width - 2 * MARGIN) / CELL);
        int rows = (int) ((height - 2 * MARGIN) / CELL);
        int freeColumn = 1 + random.nextInt(columns - 2);
        int freeRow = 1 + random.nextInt(rows - 2);
        this.freeX = cell(left, freeColumn);
        this.freeY = cell(low, freeRow);
        double full = 0.2 + 0.6 * random.nextDouble();
        part(cell(left, freeColumn - 1), cell(low, freeRow), 0);
        part(cell(left, freeColumn + 1), cell(low, freeRow), 1);
        part(cell(left, freeColumn), cell(low, freeRow - 1), 2);
        part(cell(left, freeColumn), cell(low, freeRow + 1), 3);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                boolean near = Math.abs(row - freeRow) + Math.abs(column - freeColumn) <= 1;
                if (!near && random.nextDouble() < full) {
                    part(cell(left, column), cell(low, row), random.nextInt(5));
                }
            }
        }
    }

    private static double cell(double from, int number) {
        return from + MARGIN + CELL * (number + 0.5);
    }

    private static double step(double mm) {
        return Math.round(mm * 1000) / 1000.0;
    }

    Plot plot(Role role) {
        return Objects.requireNonNull(plots.get(role), role.name());
    }

    private void outline(int form) {
        Plot plot = plot(Role.OUTLINE);
        double right = left + width;
        double high = low + height;
        double line = 0.1 + 0.1 * random.nextInt(3);
        switch (form) {
            case 1 -> { // round corners
                double r = 1.5;
                plot.line(line, left + r, low, right - r, low).arc(line, right - r, low, right, low + r, right - r, low + r)
                        .line(line, right, low + r, right, high - r).arc(line, right, high - r, right - r, high, right - r, high - r)
                        .line(line, right - r, high, left + r, high).arc(line, left + r, high, left, high - r, left + r, high - r)
                        .line(line, left, high - r, left, low + r).arc(line, left, low + r, left + r, low, left + r, low + r);
            }
            case 2 -> { // lines in any order and direction
                plot.line(line, right, high, right, low).line(line, left, low, right, low).line(line, left, high, left, low)
                        .line(line, left, high, right, high);
            }
            case 3 -> { // a notch
                double notch = 1.5;
                double middle = left + width / 2;
                plot.line(line, left, low, right, low, right, high, middle + notch, high, middle + notch, high - notch, middle - notch,
                        high - notch, middle - notch, high, left, high, left, low);
            }
            default -> plot.line(line, left, low, right, low, right, high, left, high, left, low);
        }
    }

    private void part(double x, double y, int kind) {
        switch (kind) {
            case 0 -> { // a via with a track
                plot(Role.TOP).round(x, y, 0.8).line(0.2, x, y, x + 1.4, y);
                plot(Role.BOTTOM).round(x, y, 0.8);
                drills.hole(x, y, 0.4);
                vias.add(new double[]{x, y});
            }
            case 1 -> { // two pads with mask, paste and a line of print
                for (int side = -1; side <= 1; side += 2) {
                    plot(Role.TOP).pad(x + side * 0.9, y, 1, 0.8);
                    plot(Role.TOP_MASK).pad(x + side * 0.9, y, 1.1, 0.9);
                    plot(Role.TOP_PASTE).pad(x + side * 0.9, y, 0.9, 0.7);
                    pads.add(new double[]{x + side * 0.9, y});
                }
                plot(Role.TOP_SILK).line(0.15, x - 1.4, y + 1.1, x + 1.4, y + 1.1);
            }
            case 2 -> { // a pad for a wire
                for (Role role : List.of(Role.TOP, Role.BOTTOM)) {
                    plot(role).round(x, y, 1.8);
                }
                plot(Role.TOP_MASK).round(x, y, 1.9);
                plot(Role.BOTTOM_MASK).round(x, y, 1.9);
                drills.hole(x, y, 1);
            }
            case 3 -> { // two tracks
                plot(Role.TOP).line(0.2, x - 1.3, y, x + 1.3, y).line(0.25, x - 1.3, y + 0.6, x + 1.3, y + 0.6);
                plot(Role.BOTTOM).line(0.2, x, y - 1.3, x, y + 1.3);
            }
            default -> { // a slot with a long pad
                for (Role role : List.of(Role.TOP, Role.BOTTOM, Role.TOP_MASK, Role.BOTTOM_MASK)) {
                    plot(role).line(2, x - 0.5, y, x + 0.5, y);
                }
                drills.slot(x - 0.5, y, x + 0.5, y, 1);
            }
        }
    }

    /** The name of a file in the zip. */
    String name(Role role) {
        return "sample" + (protel ? "." + role.protel : "-" + role.kicad);
    }

    /** What the product calls the layer of a file. */
    static String layer(Role role) {
        return switch (role) {
            case OUTLINE -> "outline";
            case TOP -> "copper-top";
            case BOTTOM -> "copper-bottom";
            case TOP_MASK -> "mask-top";
            case BOTTOM_MASK -> "mask-bottom";
            case TOP_SILK -> "silk-top";
            case TOP_PASTE -> "paste-top";
            case DRILL -> "drill";
        };
    }

    byte[] bytes(Role role) {
        return role == Role.DRILL ? drills.bytes() : plot(role).bytes();
    }

    byte[] zip() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            byte[] content = instead.containsKey(role) ? instead.get(role) : bytes(role);
            if (content != null) {
                files.put(name(role), content);
            }
        }
        files.putAll(more);
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
