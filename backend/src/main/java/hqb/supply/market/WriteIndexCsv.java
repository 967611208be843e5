package hqb.supply.market;

import hqb.platform.Language;
import hqb.platform.tables.WriteCsv;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes figures of the price index as CSV, with headings in the asked language. */
@Singleton
class WriteIndexCsv {
    private final PublishedFigures figures;
    private final ShowIndex show;

    WriteIndexCsv(PublishedFigures figures, ShowIndex show) {
        this.figures = figures;
        this.show = show;
    }

    /** All figures of one category. */
    byte[] of(String category, Language language) {
        show.series(category, language); // refuses what there is not
        return write(figures.of(category), language);
    }

    /** All figures of all categories. */
    byte[] ofAll(Language language) {
        return write(figures.all(), language);
    }

    private byte[] write(List<PublishedFigures.Row> rows, Language language) {
        StringBuilder text = new StringBuilder("\uFEFF");
        WriteCsv csv = new WriteCsv(text);
        try {
            csv.row(List.of(language.pick("Category", "分类代码"), language.pick("Name", "名称"), language.pick("Week", "周"),
                    language.pick("Monday", "周一日期"), language.pick("Index", "指数"), language.pick("Items", "样本数"),
                    language.pick("Carried forward", "沿用旧价"), language.pick("Revision", "修订"), language.pick("Reason of revision", "修订原因"),
                    language.pick("Demonstration", "演示数据")));
            for (PublishedFigures.Row row : rows) {
                csv.row(List.of(row.category(), show.name(row.category(), language), MarketWeeks.text(row.week()), row.week().toString(),
                        row.value().toPlainString(), Integer.toString(row.items()), Integer.toString(row.carried()),
                        Integer.toString(row.revision()), row.reason() == null ? "" : row.reason(),
                        row.demonstration() ? language.pick("yes", "是") : language.pick("no", "否")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
