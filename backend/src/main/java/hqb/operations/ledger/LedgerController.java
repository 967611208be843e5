package hqb.operations.ledger;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.ledger.AccountCode;
import hqb.ledger.AccountType;
import hqb.ledger.reports.Entries;
import hqb.ledger.reports.Entry;
import hqb.ledger.reports.LedgerReports;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger as operators see it. */
@Tag(name = "Ledger")
@Controller("/api/v1/operations")
@ExecuteOn(TaskExecutors.BLOCKING)
class LedgerController {
    private static final int DEFAULT_SIZE = 20;

    private final LedgerReports reports;
    private final Entries entries;
    private final CorrectLedger correct;
    private final WriteEntries write;

    LedgerController(LedgerReports reports, Entries entries, CorrectLedger correct, WriteEntries write) {
        this.reports = reports;
        this.entries = entries;
        this.correct = correct;
        this.write = write;
    }

    /**
     * A correction.
     *
     * @param debit  the code of the account that gets more when it is an asset or expense, less when it is a liability or income
     * @param credit the code of the other account
     * @param reason why, 10 to 500 characters; it stays in the journal
     */
    @Serdeable
    record Correction(@Nullable String debit, @Nullable String credit, @Nullable Money amount, @Nullable String reason) {
    }

    /** The id of what was posted. */
    @Serdeable
    record PostedId(UUID id) {
    }

    /** What all accounts hold at this instant. */
    @Access(Permission.OPERATE)
    @Get("/trial-balance")
    LedgerItems.Trial trialBalance() {
        return LedgerItems.Trial.of(reports.trialBalance());
    }

    /** The accounts of a type, by their codes. */
    @Access(Permission.OPERATE)
    @Get("/ledger/accounts")
    Page<LedgerItems.AccountItem> accounts(@Valid @RequestBean AccountsAsked asked) {
        AccountType type = AccountType.ofCode(asked.type() == null ? "" : asked.type())
                .orElseThrow(() -> Refusal.invalid("type", "Use a type of account, as in the trial balance."));
        String word = asked.q() == null || asked.q().isBlank() ? null : asked.q().strip();
        LedgerReports.Wanted wanted = new LedgerReports.Wanted(type, currency(asked.currency()), word, Boolean.TRUE.equals(asked.zero()));
        String query = "ledger accounts " + wanted;
        String cursor = asked.cursor();
        String after = cursor == null || cursor.isEmpty() ? null : Cursor.read(query, cursor, 1).getFirst();
        int size = asked.size() == null ? DEFAULT_SIZE : asked.size();
        List<LedgerReports.AccountBalance> found = reports.accounts(wanted, after, size + 1);
        List<LedgerReports.AccountBalance> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(page.getLast().account().toString())) : null;
        return new Page<>(page.stream().map(LedgerItems.AccountItem::of).toList(), reports.countAccounts(wanted), next);
    }

    /** The entries of an account, the latest first. */
    @Access(Permission.OPERATE)
    @Get("/ledger/entries")
    Page<LedgerItems.EntryItem> entries(@Valid @RequestBean EntriesAsked asked) {
        List<AccountCode> account = List.of(account(asked.account()));
        Currency currency = currency(asked.currency());
        String query = "ledger entries " + account + currency;
        String cursor = asked.cursor();
        long before = cursor == null || cursor.isEmpty() ? Long.MAX_VALUE : number(Cursor.read(query, cursor, 1).getFirst());
        int size = asked.size() == null ? DEFAULT_SIZE : asked.size();
        List<Entry> found = entries.latest(account, currency, before, size + 1);
        List<Entry> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.after(query, List.of(Long.toString(page.getLast().id()))) : null;
        return new Page<>(page.stream().map(LedgerItems.EntryItem::of).toList(), entries.count(account, currency), next);
    }

    /** All entries of an account, the first first, as CSV. */
    @Access(Permission.OPERATE)
    @Get("/ledger/entries.csv")
    @Produces("text/csv")
    @ApiResponse(responseCode = "200", description = "the entries")
    HttpResponse<StreamedFile> csv(@Valid @RequestBean EntriesAsked asked) throws IOException {
        AccountCode account = account(asked.account());
        StreamedFile file = new StreamedFile(write.csv(account, currency(asked.currency())), MediaType.of("text/csv; charset=utf-8"));
        return HttpResponse.ok(file).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"entries.csv\"");
    }

    /** A transaction with all its entries. */
    @Access(Permission.OPERATE)
    @Get("/ledger/transactions/{id}")
    LedgerItems.TransactionItem transaction(UUID id) {
        List<Entry> found = entries.ofTransaction(id);
        if (found.isEmpty()) {
            throw Refusal.notFound("There is no transaction with this id.");
        }
        return LedgerItems.TransactionItem.of(found);
    }

    /** Posts a correction: two entries and a reason. */
    @Access(Permission.OPERATE)
    @Post("/ledger/corrections")
    @Status(HttpStatus.CREATED)
    PostedId correct(@Body Correction correction, @Parameter(hidden = true) Actor actor) {
        return new PostedId(correct.correct(actor,
                new CorrectLedger.Typed(correction.debit, correction.credit, correction.amount, correction.reason)));
    }

    private static Currency currency(@Nullable Currency asked) {
        return asked == null ? Currency.CNY : asked;
    }

    private static AccountCode account(@Nullable String code) {
        return AccountCode.ofText(code == null ? "" : code)
                .orElseThrow(() -> Refusal.invalid("account", "Use the code of an account, such as commission."));
    }

    private static long number(@Nullable String text) {
        try {
            return Long.parseLong(String.valueOf(text));
        } catch (NumberFormatException forged) {
            throw Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.");
        }
    }
}
