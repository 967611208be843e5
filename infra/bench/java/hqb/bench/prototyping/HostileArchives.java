package hqb.bench.prototyping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zips that want to do harm. */
final class HostileArchives {
    private static final String LARGE = "becomes too large";
    private static final String MANY = "more than 500 files";

    private HostileArchives() {
    }

    static List<Upload.Maker> all() {
        return List.of(HostileArchives::cutOff, HostileArchives::bitsTurned, HostileArchives::bomb, HostileArchives::manyBombs,
                HostileArchives::manyFiles, HostileArchives::manyNames, HostileArchives::leadsOut, HostileArchives::absolute,
                HostileArchives::link, HostileArchives::password, HostileArchives::nested, HostileArchives::longNames,
                HostileArchives::nothing, HostileArchives::lies, HostileArchives::otherFiles, HostileArchives::control,
                HostileArchives::noise, HostileArchives::tableBomb, HostileArchives::wideTable);
    }

    private static byte[] board(Random random) throws IOException {
        return new SampleBoard(random, false).zip();
    }

    private static Upload cutOff(Random random) throws IOException {
        byte[] whole = board(random);
        return new Upload("zip cut off", "board.zip", java.util.Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 30)),
                List.of("damaged"));
    }

    private static Upload bitsTurned(Random random) throws IOException {
        return new Upload("zip with bits turned", "board.zip", Upload.flipped(board(random), 1 + random.nextInt(30), random), List.of());
    }

    private static Upload bomb(Random random) throws IOException {
        return Upload.zipped("zip bomb", Map.of("board.gtl", new byte[70_000_000 + random.nextInt(60_000_000)]), LARGE);
    }

    private static Upload manyBombs(Random random) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            files.put("b" + i + ".gbr", new byte[300_000 + random.nextInt(100_000)]);
        }
        return Upload.zipped("zip of many bombs", files, LARGE);
    }

    private static Upload manyFiles(Random random) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 501 + random.nextInt(2000); i++) {
            files.put("b" + i + ".gbr", new byte[]{'x'});
        }
        return Upload.zipped("zip of many files", files, MANY);
    }

    private static Upload manyNames(Random random) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 50_000 + random.nextInt(100_000); i++) {
            files.put(Integer.toString(i, 36), new byte[0]);
        }
        return Upload.zipped("zip of a hundred thousand names", files, MANY);
    }

    private static Upload named(String kind, String name, String told) throws IOException {
        return Upload.zipped(kind, Map.of(name, new Plot(false).round(0, 0, 1).bytes()), told);
    }

    private static Upload leadsOut(Random random) throws IOException {
        return named("path that leads out", "a/".repeat(random.nextInt(3)) + "../".repeat(1 + random.nextInt(8)) + "etc/cron.d/b.gtl",
                "leads out");
    }

    private static Upload absolute(Random random) throws IOException {
        return named("absolute path", List.of("/etc/b.gtl", "C:\\Windows\\b.gtl", "\\\\server\\share\\b.gtl").get(random.nextInt(3)),
                "leads out");
    }

    private static Upload control(Random random) throws IOException {
        return named("control letters in a name", "b" + (char) (1 + random.nextInt(30)) + ".gtl", "leads out");
    }

    private static Upload link(Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry("b" + random.nextInt(9) + ".gtl");
            entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
            out.putArchiveEntry(entry);
            out.write(Upload.ascii("/etc/passwd"));
            out.closeArchiveEntry();
        }
        return new Upload("link in a zip", "board.zip", bytes.toByteArray(), List.of("a link"));
    }

    private static Upload password(Random random) throws IOException {
        byte[] zip = board(random);
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 10 < zip.length; i++) {
            int signature = bytes.getInt(i);
            if (signature == 0x04034b50 || signature == 0x02014b50) {
                zip[i + (signature == 0x04034b50 ? 6 : 8)] |= 1;
            }
        }
        return new Upload("zip with a password", "board.zip", zip, List.of("password"));
    }

    private static Upload nested(Random random) throws IOException {
        String name = "b." + List.of("zip", "rar", "7z", "tar.gz", "ZIP").get(random.nextInt(5));
        return Upload.zipped("zip in a zip", Map.of(name, board(random)), "another archive");
    }

    private static Upload longNames(Random random) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 100; i++) {
            files.put("drill-map-".repeat(3000 + random.nextInt(3000)) + i + ".gbr", Upload.ascii("%FSLAX24Y24*%M02*"));
        }
        return Upload.zipped("names of 60,000 letters", files, "longer than");
    }

    private static Upload nothing(Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = random.nextInt(3); i > 0; i--) {
                out.putNextEntry(new ZipEntry("folder" + i + "/"));
            }
        }
        return new Upload("zip of nothing", "board.zip", bytes.toByteArray(), List.of("no files"));
    }

    /** Sizes, places and counts of the table of contents are other ones. */
    private static Upload lies(Random random) throws IOException {
        byte[] zip = board(random);
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < zip.length; i++) {
            if (bytes.getInt(i) == 0x02014b50) {
                bytes.putInt(i + List.of(20, 24, 42).get(random.nextInt(3)), random.nextInt());
            }
        }
        return new Upload("zip that lies of its sizes", "board.zip", zip, List.of());
    }

    private static Upload otherFiles(Random random) throws IOException {
        byte[] noise = new byte[1000 + random.nextInt(100_000)];
        random.nextBytes(noise);
        return Upload.zipped("zip without a board", Map.of("readme.md", Upload.ascii("# Nothing"), "photo.jpg", noise), "None of these");
    }

    private static Upload noise(Random random) {
        byte[] noise = new byte[1 + random.nextInt(1_000_000)];
        random.nextBytes(noise);
        noise[0] = 'P';
        noise[noise.length > 1 ? 1 : 0] = 'K';
        return new Upload("noise", "board.zip", noise, List.of("damaged", "None of these"));
    }

    /** A spreadsheet among the files that is a bomb itself. */
    private static Upload tableBomb(Random random) throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "R1,".repeat(50) + "</t></is></c></row>";
        byte[] sheet = Upload.ascii("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + row.repeat(100_000 + random.nextInt(100_000)) + "</sheetData></worksheet>");
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", Upload.ascii("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put("xl/workbook.xml", Upload.ascii("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheets>"
                + "<sheet name=\"a\" sheetId=\"1\"/></sheets></workbook>"));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        byte[] table = SampleBoard.zip(parts);
        Map<String, byte[]> files = new LinkedHashMap<>();
        SampleBoard board = new SampleBoard(random, false);
        for (SampleBoard.Role role : SampleBoard.Role.values()) {
            files.put(board.name(role), board.bytes(role));
        }
        for (int i = 0; i < 20; i++) {
            files.put("bom" + i + ".xlsx", table);
        }
        return Upload.zipped("spreadsheets that are bombs", files);
    }

    private static Upload wideTable(Random random) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        SampleBoard board = new SampleBoard(random, false);
        for (SampleBoard.Role role : SampleBoard.Role.values()) {
            files.put(board.name(role), board.bytes(role));
        }
        for (int i = 0; i < 6; i++) {
            files.put("bom" + i + ".csv",
                    Upload.ascii("Designator,Comment\n" + (random.nextBoolean() ? "R1-R999 " : ",,,,,,,,").repeat(600_000)));
        }
        return Upload.zipped("tables of one endless row", files);
    }
}
