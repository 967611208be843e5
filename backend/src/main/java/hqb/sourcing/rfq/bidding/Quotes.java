package hqb.sourcing.rfq.bidding;

import hqb.platform.database.Queries;
import hqb.platform.money.Currency;
import hqb.supply.Condition;
import hqb.supply.Packaging;
import hqb.supply.PriceBreaks;
import hqb.supply.Terms;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The versions of quotes. They are added and never changed; a buyer's are read from views that are blind before names are opened. */
@Singleton
public class Quotes {
    private static final String QUOTE = "SELECT q.id, q.bid_id, q.version, q.currency, q.valid_until, q.remark, q.sent_at FROM ";
    private static final String LINE = """
            SELECT l.quote_id, l.line_id, l.stock, l.moq, l.multiple, l.price_breaks::text, l.date_code, l.packaging, l.condition,
                l.lead_time_days, l.remark, l.manufacturer, l.manufacturer_known FROM\s""";

    private final Queries queries;

    Quotes(Queries queries) {
        this.queries = queries;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(Quote quote, @Nullable UUID person) {
        queries.run("""
                INSERT INTO sourcing_rfq_quote (id, bid_id, version, currency, valid_until, remark, sent_at, person_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", quote.id(), quote.bid(), quote.version(), quote.currency().name(), quote.validUntil(),
                quote.remark(), quote.sentAt(), person);
        for (Quote.Line line : quote.lines()) {
            Packaging packaging = line.packaging();
            Quote.Maker maker = line.maker();
            queries.run(
                    """
                            INSERT INTO sourcing_rfq_quote_line (quote_id, line_id, stock, moq, multiple, price_breaks, date_code, packaging, condition,
                                lead_time_days, remark, manufacturer, manufacturer_known)
                            VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)""",
                    quote.id(), line.line(), line.stock(),
                    line.terms().moq(), line.terms().multiple(), line.terms().priceBreaks().json(), line.dateCode(),
                    packaging == null ? null : packaging.code(), line.condition().code(), line.leadTimeDays(), line.remark(),
                    maker == null ? null : maker.name(), maker != null && maker.known());
        }
        quote.photos().forEach(
                photo -> queries.run("INSERT INTO sourcing_rfq_quote_photo (quote_id, photo_id) VALUES (?, ?)", quote.id(), photo));
    }

    /** All versions of a bidder's own quote, the latest first. */
    @Transactional(readOnly = true)
    public List<Quote> own(UUID bid) {
        Map<UUID, List<UUID>> photos = queries
                .list("""
                        SELECT s.quote_id, s.photo_id FROM sourcing_rfq_quote_photo s JOIN sourcing_rfq_quote q ON q.id = s.quote_id
                        WHERE q.bid_id = ? ORDER BY s.photo_id""",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), bid)
                .stream().collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return read("sourcing_rfq_quote q WHERE q.bid_id = ?",
                "sourcing_rfq_quote_line l JOIN sourcing_rfq_quote q ON q.id = l.quote_id WHERE q.bid_id = ?", photos, bid);
    }

    /** All versions of all quotes of a request as its buyer may see them, the latest first. */
    @Transactional(readOnly = true)
    public List<Quote> seen(UUID rfq) {
        return read("sourcing_rfq_quote_seen q WHERE q.rfq_id = ?", "sourcing_rfq_quote_line_seen l WHERE l.rfq_id = ?", Map.of(), rfq);
    }

    private List<Quote> read(String quotes, String lines, Map<UUID, List<UUID>> photos, UUID of) {
        Map<UUID, Currency> currencies = new HashMap<>();
        List<Quote> bare = queries.list(QUOTE + quotes + " ORDER BY q.version DESC, q.id", row -> {
            Quote quote = new Quote(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3),
                    Currency.valueOf(row.getString(4)), Objects.requireNonNull(Queries.time(row, 5)), row.getString(6), time(row, 7),
                    List.of(), photos.getOrDefault(row.getObject(1, UUID.class), List.of()));
            currencies.put(quote.id(), quote.currency());
            return quote;
        }, of);
        Map<UUID, List<Quote.Line>> byQuote = new HashMap<>();
        queries.list(LINE + lines + " ORDER BY l.line_id", row -> {
            UUID quote = row.getObject(1, UUID.class);
            return byQuote.computeIfAbsent(quote, any -> new ArrayList<>()).add(line(row, Objects.requireNonNull(currencies.get(quote))));
        }, of);
        return bare.stream().map(one -> new Quote(one.id(), one.bid(), one.version(), one.currency(), one.validUntil(), one.remark(),
                one.sentAt(), List.copyOf(byQuote.getOrDefault(one.id(), List.of())), one.photos())).toList();
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(Queries.time(row, column));
    }

    private static Quote.Line line(ResultSet row, Currency currency) throws SQLException {
        String packaging = row.getString(8);
        String maker = row.getString(12);
        return new Quote.Line(row.getObject(2, UUID.class), maker == null ? null : new Quote.Maker(maker, row.getBoolean(13)),
                row.getLong(3),
                new Terms(row.getInt(4), row.getInt(5), PriceBreaks.ofJson(row.getString(6)), currency), row.getString(7),
                packaging == null ? null : Packaging.ofCode(packaging).orElseThrow(), Condition.ofCode(row.getString(9)).orElseThrow(),
                row.getObject(10, Integer.class), row.getString(11));
    }
}
