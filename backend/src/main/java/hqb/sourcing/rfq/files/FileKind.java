package hqb.sourcing.rfq.files;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.DrawPicture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/** What can be attached, told from the content, whatever the name says. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    /** Drawn anew, so a JPEG whatever it was. */
    PICTURE("image/jpeg", "jpg jpeg"),
    WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ZIP("application/zip", "zip"),
    TABLE("text/csv", "csv tsv txt");

    private static final int START = 1 << 16;

    private final String mediaType;
    private final String endings;

    FileKind(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    String mediaType() {
        return mediaType;
    }

    /** The name, with an ending that belongs to the content: nothing is handed out as what it is not. */
    String name(String given) {
        String ending = given.substring(given.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        List<String> fitting = List.of(endings.split(" "));
        return fitting.contains(ending) ? given : given + "." + fitting.getFirst();
    }

    /**
     * The kind of a file.
     *
     * @throws Refusal when it is none of these
     */
    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        if (new String(start, 0, Math.min(5, start.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            return PDF;
        }
        if (DrawPicture.isPicture(start)) {
            return PICTURE;
        }
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            return zip(file);
        }
        if (isText(start)) {
            return TABLE;
        }
        throw unknown();
    }

    private static FileKind zip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null ? WORKBOOK : ZIP;
        } catch (IOException damaged) {
            throw Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "This archive is damaged: " + damaged.getMessage(), "此压缩包已损坏。");
        }
    }

    /** Text has no control characters but tabs and ends of lines; in UTF-16 every other byte is one, and its first two say so. */
    private static boolean isText(byte[] start) {
        String mark = new String(start, 0, Math.min(2, start.length), StandardCharsets.ISO_8859_1);
        if (mark.equals("\u00FF\u00FE") || mark.equals("\u00FE\u00FF")) {
            return true;
        }
        for (byte one : start) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                return false;
            }
        }
        return start.length > 0;
    }

    private static Refusal unknown() {
        return Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send a PDF, a picture (JPEG, PNG, WebP), a ZIP, a CSV or an XLSX.",
                "请上传 PDF、图片（JPEG、PNG、WebP）、ZIP、CSV 或 XLSX。");
    }
}
