package hqb.sourcing.boms;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells by their first bytes files that people send in place of a list, whatever they are called, and says what to send instead. */
final class NotAList {
    private static final int START = 512;

    /**
     * A kind of file.
     *
     * @param starts how it begins, each byte a character
     */
    private record Kind(List<String> starts, String en, String zh) {
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\u0000", "MM\u0000*", "BM", "RIFF",
                            "\u0000\u0000\u0000\u0018ftyp",
                            "\u0000\u0000\u0000\u001Cftyp", "\u0000\u0000\u0000 ftyp"),
                    "This is a picture, whatever its name says. Send the list itself: export it as CSV or XLSX, or copy its rows and paste them.",
                    "这是图片，与文件名不符。请上传清单本身：导出为 CSV 或 XLSX，或复制各行后粘贴。"),
            new Kind(List.of("%PDF"),
                    "This is a PDF, such as a schematic or a print of the list; what is drawn there cannot be read surely. Export the list of parts "
                            + "from your tool as CSV or XLSX, or copy its rows and paste them.",
                    "这是 PDF（如原理图或清单打印件），无法可靠读取。请从设计工具导出 CSV 或 XLSX 物料清单，或复制各行后粘贴。"),
            new Kind(List.of("(kicad_sch", "(kicad_pcb", "EESchema", "(export (version"),
                    "This is a design, not its list of parts. In KiCad, open Edit Symbol Fields and export a CSV there.",
                    "这是设计文件，不是物料清单。请在 KiCad 中打开“编辑符号字段”并导出 CSV。"),
            new Kind(List.of("{\"", "[{", "{\n", "{\r\n"),
                    "This is JSON, which is not read here. Export the list of parts as CSV or XLSX, or copy its rows and paste them.",
                    "这是 JSON，无法读取。请将物料清单导出为 CSV 或 XLSX，或复制各行后粘贴。"),
            new Kind(List.of("Rar!", "7z\u00BC\u00AF", "\u001F\u008B"), "This is an archive. Unpack it and send the list that is in it.",
                    "这是压缩包。请解压后上传其中的清单。"));

    private NotAList() {
    }

    /**
     * Does nothing with a file that may be a list.
     *
     * @throws Refusal unreadable, with what to send instead
     */
    static void check(Path file) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(file)) {
            start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
        String text = start.stripLeading();
        boolean binary = start.indexOf('\u0000') >= 0;
        for (Kind kind : KINDS) {
            for (String begin : kind.starts()) {
                // two letters may begin a heading too: a picture has bytes that no text has
                boolean letters = begin.length() <= 2 && Character.isLetter(begin.charAt(0));
                if (text.startsWith(begin) && (!letters || binary)) {
                    throw Refusal.of(ProblemType.UNREADABLE, kind.en(), kind.zh());
                }
            }
        }
    }
}
