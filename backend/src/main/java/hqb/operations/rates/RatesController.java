package hqb.operations.rates;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.platform.rates.CurrentRates;
import hqb.platform.rates.EnteredRates;
import hqb.platform.rates.ExchangeRate;
import hqb.platform.rates.RateQuote;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rates of exchange: everybody reads those in force, operators enter them. */
@Tag(name = "Rates")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class RatesController {
    private static final int DEFAULT_SIZE = 20;

    private final CurrentRates current;
    private final EnteredRates entered;
    private final ChangeRates change;
    private final ImportRates importRates;

    RatesController(CurrentRates current, EnteredRates entered, ChangeRates change, ImportRates importRates) {
        this.current = current;
        this.entered = entered;
        this.change = change;
        this.importRates = importRates;
    }

    /**
     * A rate in force.
     *
     * @param rate   units of {@code to} for one of {@code from}, as a decimal string
     * @param day    the day it is of, in Shenzhen
     * @param source where it is from
     * @param stale  whether it is older than three days: then nothing is sold across these currencies
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rate(Currency from, Currency to, String rate, @Nullable LocalDate day, @Nullable String source, boolean stale) {
        static Rate of(RateQuote quote) {
            return new Rate(quote.from(), quote.to(), quote.rate().toPlainString(), quote.day(), quote.source(), quote.stale());
        }
    }

    /**
     * A rate to enter.
     *
     * @param currency USD or HKD
     * @param day      the day it is of, not in the future
     * @param cny      CNY for one unit, as a decimal string
     * @param source   where it is from, at most 200 characters
     */
    @Serdeable
    record NewRate(@Nullable String currency, @Nullable String day, @Nullable String cny, @Nullable String source) {
    }

    /** The rates in force between each two currencies. */
    @Access(Permission.PUBLIC)
    @Get("/exchange-rates")
    Page<Rate> rates() {
        List<Rate> rates = new ArrayList<>();
        for (Currency from : Currency.values()) {
            for (Currency to : Currency.values()) {
                if (from != to) {
                    rates.add(Rate.of(current.quote(from, to)));
                }
            }
        }
        return Page.whole(rates);
    }

    /**
     * All rates that were entered, the last first.
     *
     * @param currency USD or HKD; both when left out
     * @param cursor   {@code next} of the page before
     * @param size     rates a page
     */
    @Access(Permission.OPERATE)
    @Get("/operations/exchange-rates")
    Page<RateItem> history(@QueryValue @Nullable Currency currency, @QueryValue @Nullable String cursor,
            @QueryValue @Nullable @Min(Page.MIN_SIZE) @Max(Page.MAX_SIZE) Integer size) {
        int most = size == null ? DEFAULT_SIZE : size;
        String query = "exchange rates " + currency;
        List<ExchangeRate> found = entered.list(currency, Cursor.readId(query, cursor), most + 1);
        List<ExchangeRate> page = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most ? Cursor.after(query, List.of(page.getLast().id().toString())) : null;
        Set<UUID> inForce = entered.inForce().values().stream().map(ExchangeRate::id).collect(Collectors.toSet());
        return new Page<>(page.stream().map(rate -> RateItem.of(rate, inForce.contains(rate.id()))).toList(), entered.count(currency),
                next);
    }

    /** Enters a rate; for a day that has one, the new one counts. */
    @Access(Permission.OPERATE)
    @Post("/operations/exchange-rates")
    @Status(HttpStatus.CREATED)
    RateItem enter(@Body NewRate rate, @Parameter(hidden = true) Actor actor) {
        ExchangeRate kept = change.change(actor, new ChangeRates.Typed(rate.currency, rate.day, rate.cny, rate.source));
        current.forget();
        ExchangeRate inForce = entered.inForce().get(kept.currency());
        return RateItem.of(kept, inForce != null && inForce.id().equals(kept.id()));
    }

    /**
     * Enters the rates of a CSV or XLSX file with the columns currency, day, cny and source. Wrong rows are told, the others are entered.
     *
     * @param file at most 10,000 rows
     */
    @Access(Permission.OPERATE)
    @Post("/operations/exchange-rates/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    ImportRates.Report importFile(@Part("file") @Nullable CompletedFileUpload file, @Parameter(hidden = true) Actor actor,
            @Parameter(hidden = true) Language language) throws IOException {
        if (file == null) {
            throw Refusal.invalid("file", "Send the rates as the part \"file\" of a multipart/form-data body.");
        }
        Path copy = Files.createTempFile("hqb-rates", ".table");
        try {
            try (InputStream content = file.getSize() == 0 ? InputStream.nullInputStream() : file.getInputStream()) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return importRates.read(actor, copy, file.getFilename() == null ? "" : file.getFilename(), language);
        } finally {
            current.forget();
            Files.deleteIfExists(copy);
        }
    }
}
