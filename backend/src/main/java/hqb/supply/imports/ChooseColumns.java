package hqb.supply.imports;

import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what the columns of a list are, where recognition was wrong. The dry run begins anew, and the next list of this header knows. */
@Singleton
class ChooseColumns {
    private final Imports imports;
    private final RememberedColumns remembered;

    ChooseColumns(Imports imports, RememberedColumns remembered) {
        this.imports = imports;
        this.remembered = remembered;
    }

    /**
     * The columns that somebody chose; those that are not named stay as they are.
     *
     * @param columns what each is
     */
    @Serdeable
    record Choice(@Nullable List<Chosen> columns) {
    }

    /**
     * A column that somebody chose.
     *
     * @param index    from 0
     * @param role     one of the roles that {@link Column} lists
     * @param quantity for a price the least quantity that gets it, by default 1; for the columns of a step the step's number
     * @param currency of a price column; null when another column or nothing says
     */
    @Serdeable
    record Chosen(@Nullable Integer index, @Nullable String role, @Nullable Long quantity, @Nullable Currency currency) {
    }

    /**
     * Keeps the choice and queues the dry run again.
     *
     * @throws Refusal when the supplier has no such import, it is at work or done, or a choice makes no sense
     */
    @Transactional
    void choose(SupplierId supplier, UUID id, Choice choice) {
        Import what = imports.getForUpdate(supplier, id);
        Layout layout = what.layout();
        if (layout == null || (what.state() != ImportState.REVIEW && what.state() != ImportState.FAILED)) {
            throw Refusal.of(ProblemType.CONFLICT, "Columns can be chosen when an import is in review or has failed for want of them.",
                    "仅在导入待审核或因缺少列而失败时可以指定列。");
        }
        List<Column> columns = new ArrayList<>(layout.columns());
        BodyCheck check = new BodyCheck();
        List<Chosen> chosen = choice.columns() == null ? List.of() : choice.columns();
        for (int i = 0; i < chosen.size(); i++) {
            apply(chosen.get(i), "/columns/" + i, columns, check);
        }
        Set<ColumnRole> seen = EnumSet.noneOf(ColumnRole.class);
        for (Column column : columns) {
            if (!column.is().isRepeatable() && !seen.add(column.is())) {
                check.refuse("/columns", "Two columns cannot both be " + column.role() + ".", "不能有两列同为 " + column.role() + "。");
            }
        }
        check.done();
        Layout wanted = new Layout(layout.headerRow(), columns, layout.decimalComma());
        remembered.keep(supplier, RunImport.header(wanted), wanted);
        imports.requeue(id, ImportMode.DRY_RUN, wanted);
    }

    private static void apply(Chosen chosen, String pointer, List<Column> columns, BodyCheck check) {
        Integer index = chosen.index();
        ColumnRole role = chosen.role() == null ? null : ColumnRole.ofCode(chosen.role()).orElse(null);
        Long quantity = chosen.quantity();
        if (index == null || index < 0 || index >= columns.size()) {
            check.refuse(pointer + "/index", "There is no such column.", "没有此列。");
        } else if (role == null) {
            check.refuse(pointer + "/role", "There is no such role.", "没有此列类型。");
        } else if (quantity != null && (quantity < 1 || quantity > 1_000_000_000)) {
            check.refuse(pointer + "/quantity", "A quantity is 1 or more.", "数量须为 1 或以上。");
        } else {
            boolean counted = role == ColumnRole.PRICE || role == ColumnRole.BREAK_PRICE || role == ColumnRole.BREAK_QUANTITY;
            Long of = counted ? Long.valueOf(quantity == null ? 1 : quantity) : null;
            columns.set(index, new Column(index, columns.get(index).header(), role.code(), of, chosen.currency(), Column.CHOSEN));
        }
    }
}
