package hqb.projects;

import hqb.sourcing.boms.ListedBom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms that a version can be had in. */
@SuppressWarnings("ImmutableEnumChecker") // the columns hold no state
enum ExportForm {
    /** Everything that is known. */
    CSV("csv", "csv", false, List.of(new Column("Reference", ExportForm::references), new Column("Quantity", ExportForm::quantity),
            new Column("Manufacturer part number", ExportForm::mpn), new Column("Manufacturer", ExportForm::maker),
            new Column("Value", line -> line.value()), new Column("Footprint", ExportForm::footprint),
            new Column("LCSC", ExportForm::lcsc), new Column("Description", line -> line.description()),
            new Column("DNP", line -> line.dnp() ? "DNP" : null))),
    /** The same as a workbook. */
    XLSX("xlsx", "xlsx", false, CSV.columns),
    /** The table that KiCad's symbol fields editor exports. */
    KICAD("kicad", "csv", false,
            List.of(new Column("Reference", ExportForm::references), new Column("Value", line -> line.value()),
                    new Column("Footprint", line -> line.footprint()), new Column("Qty", ExportForm::quantity),
                    new Column("DNP", line -> line.dnp() ? "DNP" : null), new Column("MPN", ExportForm::mpn),
                    new Column("Manufacturer", ExportForm::maker), new Column("LCSC", ExportForm::lcsc))),
    /** What JLCPCB's assembly takes, with these headings; without what is left off the board. */
    JLC_BOM("jlc-bom", "csv", true, List.of(new Column("Comment", line -> line.value() == null ? mpn(line) : line.value()),
            new Column("Designator", ExportForm::references), new Column("Footprint", ExportForm::footprint),
            new Column("LCSC Part #", ExportForm::lcsc)));

    /** A column: its heading and what stands in it. */
    record Column(String heading, Function<ListedBom.Line, @Nullable String> cell) {
    }

    private final String code;
    private final String ending;
    private final boolean placedOnly;
    private final List<Column> columns;

    ExportForm(String code, String ending, boolean placedOnly, List<Column> columns) {
        this.code = code;
        this.ending = ending;
        this.placedOnly = placedOnly;
        this.columns = columns;
    }

    /** The form of a word. */
    static Optional<ExportForm> ofCode(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    /** How the file's name ends. */
    String ending() {
        return ending;
    }

    /** The headings and under them the lines. */
    List<List<String>> rows(ListedBom bom) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Column::heading).toList());
        bom.lines().stream().filter(line -> !placedOnly || !line.dnp()).forEach(line -> rows.add(columns.stream().map(column -> {
            String text = column.cell().apply(line);
            return text == null ? "" : text;
        }).toList()));
        return rows;
    }

    private static String references(ListedBom.Line line) {
        return String.join(",", line.references());
    }

    private static @Nullable String quantity(ListedBom.Line line) {
        return line.quantity() == null ? null : line.quantity().toString();
    }

    private static @Nullable String mpn(ListedBom.Line line) {
        return line.part() == null ? line.mpn() : line.part().mpn();
    }

    private static @Nullable String maker(ListedBom.Line line) {
        return line.part() == null ? line.manufacturer() : line.part().manufacturer();
    }

    private static @Nullable String footprint(ListedBom.Line line) {
        return line.footprint() == null && line.part() != null ? line.part().housing() : line.footprint();
    }

    private static @Nullable String lcsc(ListedBom.Line line) {
        String known = line.part() == null ? null : line.part().lcsc();
        return known != null ? known
                : line.supplierParts().stream().filter(number -> number.matches("C\\d{2,9}")).findFirst().orElse(null);
    }
}
