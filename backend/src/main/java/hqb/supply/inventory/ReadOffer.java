package hqb.supply.inventory;

import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.money.Currency;
import hqb.platform.money.Money;
import hqb.supply.Condition;
import hqb.supply.Countries;
import hqb.supply.DateCode;
import hqb.supply.Goods;
import hqb.supply.Offer;
import hqb.supply.Packaging;
import hqb.supply.PriceBreak;
import hqb.supply.PriceBreaks;
import hqb.supply.Terms;
import hqb.supply.inventory.OfferBody.StepBody;
import hqb.supply.matching.RowFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one offer that was sent by itself, over the one that stands, and collects all that is wrong with it. The rules are those for the
 * rows of lists.
 */
final class ReadOffer {
    private static final List<String> CLEARABLE = List.of("packaging", "dateCode", "conditionEvidence", "leadTimeDays", "warehouse",
            "counterId", "lowStockAt", "origin");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final int LONGEST_NAME = 80;
    private static final long MOST_STOCK = 1_000_000_000_000L;
    private static final int MOST_PIECES = 1_000_000_000;

    private final @Nullable Offer before;
    private final boolean whole;
    private final Set<UUID> counters;
    private final Language language;
    private final List<FieldError> errors = new ArrayList<>();
    private Set<String> cleared = Set.of();

    /**
     * A reader of one offer.
     *
     * @param before   as it stands; null when it is new
     * @param whole    whether what is left out falls back to its default instead of staying
     * @param counters the supplier's
     */
    ReadOffer(@Nullable Offer before, boolean whole, Set<UUID> counters, Language language) {
        this.before = before;
        this.whole = whole;
        this.counters = counters;
        this.language = language;
    }

    /** What is said of the offer, apart from its part. */
    record Said(long stock, Terms terms, @Nullable Packaging packaging, @Nullable String dateCode, Goods goods, @Nullable UUID counterId) {
    }

    /** What was wrong, so far. */
    List<FieldError> errors() {
        return errors;
    }

    void refuse(String pointer, RowFault fault, String... arguments) {
        errors.add(new FieldError(pointer, fault.message(Arrays.asList(arguments), language)));
    }

    /** Null when something is wrong. */
    @Nullable
    Said read(OfferBody body) {
        if (body.mpn() == null ? whole || before == null : body.mpn().isBlank()) {
            refuse("/mpn", RowFault.MISSING_MPN);
        } else if (body.mpn() != null && body.mpn().length() > LONGEST_NAME) {
            refuse("/mpn", RowFault.TOO_LONG, String.valueOf(LONGEST_NAME));
        }
        cleared = cleared(body);
        long stock = stock(body.stock());
        Currency currency = currency(body.currency());
        PriceBreaks breaks = breaks(body.priceBreaks());
        Packaging packaging = packaging(body.packaging());
        String dateCode = dateCode(body.dateCode());
        Goods goods = goods(body);
        UUID counter = body.counterId() != null || before == null || cleared.contains("counterId") ? body.counterId() : before.counterId();
        if (body.counterId() != null && !counters.contains(body.counterId())) {
            refuse("/counterId", RowFault.UNKNOWN_COUNTER, String.valueOf(counters.size()));
        }
        if (body.lowStockAt() != null && (body.lowStockAt() < 0 || body.lowStockAt() > MOST_STOCK)) {
            refuse("/lowStockAt", RowFault.OUT_OF_RANGE, "0", String.valueOf(MOST_STOCK));
        }
        Terms terms = breaks == null ? null : terms(body, breaks, currency);
        return errors.isEmpty() && terms != null ? new Said(stock, terms, packaging, dateCode, goods, counter) : null;
    }

    /** What shall say nothing from now on. */
    private Set<String> cleared(OfferBody body) {
        List<String> names = body.clear() == null ? List.of() : body.clear();
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("packaging", body.packaging());
        given.put("dateCode", body.dateCode());
        given.put("conditionEvidence", body.conditionEvidence());
        given.put("leadTimeDays", body.leadTimeDays());
        given.put("warehouse", body.warehouse());
        given.put("counterId", body.counterId());
        given.put("lowStockAt", body.lowStockAt());
        given.put("origin", body.origin());
        Set<String> read = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = String.valueOf(names.get(i));
            if (!CLEARABLE.contains(name)) {
                refuse("/clear/" + i, RowFault.NOT_CLEARABLE, String.join(", ", CLEARABLE));
            } else if (given.get(name) != null) {
                refuse("/clear/" + i, RowFault.CLEARED_AND_GIVEN);
            }
            read.add(name);
        }
        return read;
    }

    private long stock(@Nullable Long stock) {
        if (stock == null) {
            if (whole || before == null) {
                refuse("/stock", RowFault.MISSING_STOCK);
            }
            return before == null ? 0 : before.stock();
        }
        if (stock < 0) {
            refuse("/stock", RowFault.NEGATIVE_STOCK);
        } else if (stock > MOST_STOCK) {
            refuse("/stock", RowFault.OUT_OF_RANGE, "0", String.valueOf(MOST_STOCK));
        }
        return stock;
    }

    private Currency currency(@Nullable String code) {
        if (code == null) {
            return before == null || whole ? Currency.CNY : before.terms().currency();
        }
        for (Currency currency : Currency.values()) {
            if (currency.name().equals(code)) {
                return currency;
            }
        }
        refuse("/currency", RowFault.WRONG_CURRENCY);
        return Currency.CNY;
    }

    private @Nullable PriceBreaks breaks(@Nullable List<StepBody> steps) {
        if (steps == null && before != null && !whole) {
            return before.terms().priceBreaks();
        }
        if (steps == null || steps.isEmpty()) {
            refuse("/priceBreaks", RowFault.MISSING_PRICE);
            return null;
        }
        List<PriceBreak> read = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            StepBody step = steps.get(i);
            BigDecimal price = price(step.unitPrice(), "/priceBreaks/" + i + "/unitPrice");
            if (step.from() == null || step.from() < 1) {
                refuse("/priceBreaks/" + i + "/from", RowFault.BAD_STEPS);
            } else if (price != null) {
                read.add(new PriceBreak(step.from(), price));
            }
        }
        if (read.size() < steps.size()) {
            return null;
        }
        for (int i = 1; i < read.size(); i++) {
            if (read.get(i).unitPrice().compareTo(read.get(i - 1).unitPrice()) > 0) {
                refuse("/priceBreaks/" + i + "/unitPrice", RowFault.PRICES_RISE, read.get(i - 1).unitPrice().toPlainString(),
                        read.get(i).unitPrice().toPlainString(), String.valueOf(read.get(i).from()));
                return null;
            }
        }
        try {
            return new PriceBreaks(read);
        } catch (IllegalArgumentException wrong) {
            refuse("/priceBreaks", RowFault.BAD_STEPS);
            return null;
        }
    }

    private @Nullable BigDecimal price(@Nullable String text, String pointer) {
        if (text == null || text.isBlank()) {
            refuse(pointer, RowFault.MISSING_PRICE);
        } else if (!DECIMAL.matcher(text.strip()).matches()) {
            refuse(pointer, text.matches("\\d+\\.\\d{" + (Money.UNIT_PRICE_DIGITS + 1) + ",}") ? RowFault.TOO_MANY_DECIMALS
                    : text.startsWith("-") ? RowFault.PRICE_NOT_POSITIVE : RowFault.NOT_A_PRICE);
        } else if (new BigDecimal(text.strip()).signum() == 0) {
            refuse(pointer, RowFault.PRICE_NOT_POSITIVE);
        } else {
            return new BigDecimal(text.strip());
        }
        return null;
    }

    private @Nullable Terms terms(OfferBody body, PriceBreaks breaks, Currency currency) {
        int moq = pieces(body.moq(), "/moq", before == null || whole ? 1 : before.terms().moq());
        int multiple = pieces(body.multiple(), "/multiple", before == null || whole ? 1 : before.terms().multiple());
        if (!errors.isEmpty()) {
            return null;
        }
        long smallest = Math.ceilDiv(moq, (long) multiple) * multiple;
        if (breaks.least() > smallest) {
            refuse("/priceBreaks/0/from", RowFault.NO_PRICE_FOR_LEAST, String.valueOf(smallest), String.valueOf(breaks.least()));
            return null;
        }
        return new Terms(moq, multiple, breaks, currency);
    }

    private int pieces(@Nullable Integer given, String pointer, int otherwise) {
        if (given != null && (given < 1 || given > MOST_PIECES)) {
            refuse(pointer, RowFault.OUT_OF_RANGE, "1", String.valueOf(MOST_PIECES));
        }
        return given == null ? otherwise : given;
    }

    private @Nullable Packaging packaging(@Nullable String code) {
        if (code == null) {
            return before == null || whole || cleared.contains("packaging") ? null : before.packaging();
        }
        Packaging packaging = Packaging.ofCode(code).orElse(null);
        if (packaging == null && !code.isEmpty()) {
            refuse("/packaging", RowFault.BAD_PACKAGING);
        }
        return packaging;
    }

    private @Nullable String dateCode(@Nullable String text) {
        if (text == null) {
            return before == null || whole || cleared.contains("dateCode") ? null : before.dateCode();
        }
        String read = DateCode.read(text).orElse(null);
        if (!text.isEmpty() && read == null) {
            refuse("/dateCode", RowFault.BAD_DATE_CODE);
        }
        return read;
    }

    private Goods goods(OfferBody body) {
        Goods old = before == null ? Goods.NEW : before.goods();
        Condition condition = body.condition() == null ? old.condition() : Condition.ofCode(body.condition()).orElse(null);
        if (condition == null) {
            refuse("/condition", RowFault.BAD_CONDITION);
        }
        Integer lead = body.leadTimeDays();
        if (lead != null && (lead < 0 || lead > Goods.MOST_DAYS)) {
            refuse("/leadTimeDays", RowFault.OUT_OF_RANGE, "0", String.valueOf(Goods.MOST_DAYS));
        }
        return new Goods(condition == null ? old.condition() : condition,
                text(body.conditionEvidence(), "conditionEvidence", Goods.LONGEST_EVIDENCE, old.evidence()),
                lead == null && !cleared.contains("leadTimeDays") ? old.leadTimeDays() : lead,
                text(body.warehouse(), "warehouse", Goods.LONGEST_WAREHOUSE, old.warehouse()), origin(body.origin(), old.origin()));
    }

    private @Nullable String origin(@Nullable String text, @Nullable String old) {
        if (text == null) {
            return cleared.contains("origin") ? null : old;
        }
        String code = Countries.read(text).orElse(null);
        if (code == null && !text.isBlank()) {
            refuse("/origin", RowFault.BAD_ORIGIN);
        }
        return code;
    }

    private @Nullable String text(@Nullable String text, String field, int longest, @Nullable String old) {
        if (text == null) {
            return cleared.contains(field) ? null : old;
        }
        String bare = text.replaceAll("\\p{Cntrl}", " ").strip();
        if (bare.length() > longest) {
            refuse("/" + field, RowFault.TOO_LONG, String.valueOf(longest));
        }
        return bare.isEmpty() ? null : bare;
    }
}
