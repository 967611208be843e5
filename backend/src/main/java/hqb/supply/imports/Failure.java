package hqb.supply.imports;

import hqb.platform.Language;
import hqb.platform.tables.TableFault;
import hqb.platform.tables.UnreadableTable;
import java.util.List;

/**
 * Why a whole file failed.
 *
 * @param code      of a {@link TableFault}, or one of the constants here
 * @param row       at which it failed; 0 for the whole file
 * @param arguments of the sentence
 */
record Failure(String code, int row, List<String> arguments) {
    static final String MISSING_COLUMNS = "missing-columns";
    static final String INTERNAL = "internal";

    static Failure of(UnreadableTable unreadable) {
        return new Failure(unreadable.fault().code(), unreadable.row(), List.of());
    }

    static Failure missingColumns(List<String> roles) {
        return new Failure(MISSING_COLUMNS, 0, List.of(String.join(", ", roles)));
    }

    String message(Language language) {
        return switch (code) {
            case MISSING_COLUMNS ->
                String.format(language.pick("No column was recognised as: %s. Say which columns these are, or name them in the header.",
                        "未识别出以下列：%s。请指定对应的列，或修改表头名称。"), arguments.toArray());
            case INTERNAL ->
                language.pick("The import failed through a fault of ours. What was read stays; try again.", "因系统故障导入失败。已处理的行保留，请重试。");
            default -> TableFault.ofCode(code).message(language);
        };
    }
}
