package hqb.operations.ledger;

import hqb.ledger.AccountCode;
import hqb.ledger.reports.Entries;
import hqb.ledger.reports.Entry;
import hqb.platform.money.Currency;
import hqb.platform.tables.WriteCsv;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/** Writes the entries of an account as CSV, however many there are. */
@Singleton
class WriteEntries {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    private final Entries entries;

    WriteEntries(Entries entries) {
        this.entries = entries;
    }

    /** The file; what backs it is gone when it is closed. */
    InputStream csv(AccountCode account, Currency currency) throws IOException {
        Path written = Files.createTempFile("hqb-entries", ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(written)) {
                out.write('\uFEFF');
                WriteCsv csv = new WriteCsv(out);
                csv.row(List.of("entry", "transaction", "postedAt", "occurredAt", "kind", "source", "memo", "account", "debit", "credit",
                        "currency"));
                entries.each(new Entries.Period(List.of(account), currency, FIRST, LAST), entry -> row(csv, entry));
            }
            return Files.newInputStream(written, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(written);
            throw failed;
        }
    }

    private static void row(WriteCsv csv, Entry entry) {
        boolean debit = !entry.amount().isNegative();
        String amount = LedgerItems.text(debit ? entry.amount() : entry.amount().negated());
        try {
            csv.row(List.of(Long.toString(entry.id()), entry.transactionId().toString(), entry.postedAt().toString(),
                    entry.occurredAt().toString(), entry.kind().code(), entry.source(), entry.memo(), entry.account().toString(),
                    debit ? amount : "", debit ? "" : amount, entry.amount().currency().name()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
