package hqb.projects.cost;

import hqb.platform.Language;
import hqb.platform.tables.WriteCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a cost sheet as CSV: a row for each item and quantity, then the sums. */
final class WriteCostCsv {
    private WriteCostCsv() {
    }

    static byte[] write(CostPage page, Language language) {
        StringBuilder text = new StringBuilder("\uFEFF");
        WriteCsv csv = new WriteCsv(text);
        try {
            csv.row(List.of(language.pick("Kind", "类别"), language.pick("Item", "项目"), language.pick("Quantity", "数量"),
                    language.pick("Made", "制作数量"), language.pick("Total CNY", "总价（元）"), language.pick("One-off CNY", "一次性费用（元）"),
                    language.pick("Per unit CNY", "单件（元）"), language.pick("Source", "价格来源"), language.pick("As of", "时间"),
                    language.pick("Missing", "缺少")));
            for (CostPage.Item item : page.items()) {
                for (CostPage.Cell cell : item.cells()) {
                    csv.row(List.of(item.name(), item.title(), Long.toString(cell.quantity()), Long.toString(cell.made()),
                            cell.total().amount().toPlainString(), cell.oneOff().amount().toPlainString(),
                            cell.perUnit().amount().toPlainString(), cell.source(), item.asOf().toString(),
                            item.gap() == null ? "" : item.gap()));
                }
                if (item.cells().isEmpty()) {
                    csv.row(List.of(item.name(), item.title(), "", "", "", "", "", "", item.asOf().toString(),
                            item.gap() == null ? "" : item.gap()));
                }
            }
            for (CostPage.Column column : page.columns()) {
                csv.row(List.of(language.pick("Sum", "合计"), "", Long.toString(column.quantity()), "",
                        column.total().amount().toPlainString(), column.oneOff().amount().toPlainString(),
                        column.perUnit().amount().toPlainString(), "", "",
                        column.complete() ? "" : language.pick("not everything has a price", "部分项目没有价格")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
