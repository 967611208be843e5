package hqb.supply.imports;

import hqb.platform.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether an import only says what it would do. */
enum ImportMode {
    DRY_RUN, APPLY;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Absent means dry run. */
    static ImportMode ofCode(@Nullable String code) {
        if (code == null || code.isBlank() || code.equals(DRY_RUN.code())) {
            return DRY_RUN;
        }
        if (code.equals(APPLY.code())) {
            return APPLY;
        }
        throw Refusal.invalid("mode", "Use dry-run or apply.", "请使用 dry-run 或 apply。");
    }
}
