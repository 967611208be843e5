package hqb.operations.statements;

import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Money;
import hqb.platform.pdf.WritePdf;
import hqb.platform.rates.CurrentRates;
import hqb.platform.tables.WriteCsv;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a statement as a file: CSV of any length, or PDF of up to 5,000 lines. */
@Singleton
class WriteStatement {
    private static final int MOST_LINES = 5_000;
    private static final double TITLE = 18;
    private static final double TEXT = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CurrentRates.SHENZHEN);

    private final ShowStatement show;

    WriteStatement(ShowStatement show) {
        this.show = show;
    }

    /** The CSV; what backs it is gone when it is closed. */
    InputStream csv(StatementPeriod period, Language language) throws IOException {
        Path written = Files.createTempFile("hqb-statement", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(written)) {
                out.write('\uFEFF');
                WriteCsv csv = new WriteCsv(out);
                csv.row(List.of(language.pick("Time (Shenzhen)", "时间（深圳）"), language.pick("What", "事项"), language.pick("About", "说明"),
                        language.pick("Amount", "金额"), language.pick("Balance", "余额"), language.pick("Currency", "币种")));
                show.each(period, language, (balances, line) -> row(csv, line == null
                        ? List.of(period.from() + " 00:00", language.pick("Opening balance", "期初余额"), "", "",
                                text(balances.opening().toMoney()),
                                period.currency().name())
                        : List.of(time(line.at()), line.text(), line.source(), text(line.amount()), text(line.balance()),
                                period.currency().name())));
            }
            return Files.newInputStream(written, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(written);
            throw failed;
        }
    }

    /**
     * The PDF.
     *
     * @throws Refusal when there are too many lines for one
     */
    byte[] pdf(StatementPeriod period, Language language) throws IOException {
        if (show.count(period) > MOST_LINES) {
            throw Refusal.invalid("from", "This statement has more than 5,000 lines: take fewer days, or take it as CSV.");
        }
        String title = language.pick("Statement of account", "对账单");
        try (WritePdf pdf = new WritePdf(title)) {
            pdf.line(title, TITLE);
            pdf.line(show.name(period.supplier(), language), TEXT + 2);
            pdf.line(language.pick("Virtual HQB · ", "虚拟华强北 · ") + period.from() + " – " + period.to() + " · " + period.currency(), TEXT);
            show.each(period, language, (balances, line) -> {
                try {
                    if (line == null) {
                        head(pdf, balances, language);
                    } else {
                        pdf.row(List.of(time(line.at()), line.text(), line.source(), text(line.amount()), text(line.balance())));
                    }
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
            pdf.space(TEXT);
            pdf.line(language.pick("Times and days are those of Shenzhen (UTC+8).", "时间和日期均为深圳时间（UTC+8）。"), TEXT - 2);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void head(WritePdf pdf, ShowStatement.Balances balances, Language language) throws IOException {
        pdf.space(TEXT);
        pdf.line(language.pick("Opening balance: ", "期初余额：") + text(balances.opening().toMoney()), TEXT);
        pdf.line(language.pick("Closing balance: ", "期末余额：") + text(balances.closing().toMoney()), TEXT);
        pdf.space(TEXT);
        pdf.table(new WritePdf.Columns(
                List.of(language.pick("Time", "时间"), language.pick("What", "事项"), language.pick("About", "说明"),
                        language.pick("Amount", "金额"), language.pick("Balance", "余额")),
                List.of(0.16, 0.25, 0.35, 0.12, 0.12), List.of(false, false, false, true, true)));
    }

    private static void row(WriteCsv csv, List<String> cells) {
        try {
            csv.row(cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Money money) {
        return money.amount().toPlainString();
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
