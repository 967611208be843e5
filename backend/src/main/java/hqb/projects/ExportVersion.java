package hqb.projects;

import hqb.platform.Refusal;
import hqb.platform.tables.WriteCsv;
import hqb.sourcing.boms.FindListed;
import hqb.sourcing.boms.ListedBom;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a version as a file for other tools. */
@Singleton
class ExportVersion {
    private final FindListed lists;

    ExportVersion(FindListed lists) {
        this.lists = lists;
    }

    /** A file with its name. */
    @SuppressWarnings("ArrayRecordComponent") // it is handed on and never compared
    record File(String name, byte[] content) {
    }

    /**
     * The file.
     *
     * @param code of the form: csv, xlsx, kicad, jlc-bom
     * @throws Refusal when there is no such form
     */
    File export(Project project, Versions.Version version, String code) throws IOException {
        ExportForm form = ExportForm.ofCode(code)
                .orElseThrow(() -> Refusal.invalid("form", "Use csv, xlsx, kicad or jlc-bom.", "请使用 csv、xlsx、kicad 或 jlc-bom。"));
        ListedBom bom = lists.of(version.bom());
        String name = project.name().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "") + "-v" + version.number() + '-' + code
                + '.'
                + form.ending();
        return new File(name, form == ExportForm.XLSX ? workbook(form.rows(bom)) : text(form.rows(bom)));
    }

    /** UTF-8 with a byte order mark, without which spreadsheets take it for something else. */
    private static byte[] text(List<List<String>> rows) throws IOException {
        StringBuilder out = new StringBuilder("\uFEFF");
        WriteCsv csv = new WriteCsv(out);
        for (List<String> row : rows) {
            csv.row(row);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Virtual HQB", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("BOM");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return out.toByteArray();
    }
}
