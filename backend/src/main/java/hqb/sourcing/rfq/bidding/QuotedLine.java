package hqb.sourcing.rfq.bidding;

import hqb.platform.BodyCheck;
import hqb.platform.money.Currency;
import hqb.sourcing.rfq.asking.NewRfq;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.supply.Condition;
import hqb.supply.DateCode;
import hqb.supply.Goods;
import hqb.supply.Packaging;
import hqb.supply.PriceBreak;
import hqb.supply.PriceBreaks;
import hqb.supply.Terms;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A line as a supplier quotes it.
 *
 * @param manufacturer who makes it: needed where the request does not say, and nowhere else; while names are hidden the buyer reads it when the
 *     catalogue knows it
 * @param stock        pieces that can be had, 1 or more
 * @param moq          the least order; 1 when left out
 * @param multiple     orders are multiples of it; 1 when left out
 * @param priceBreaks  prices by quantity, the least first
 * @param dateCode     such as 2325, 2325+ or 23+; needed when the buyer asks for one
 * @param packaging    cut-tape, reel, tray, tube, bag or box; optional
 * @param condition    new-original, new-sealed, refurbished or pulled; new-original when left out
 * @param leadTimeDays from order to dispatch; optional
 * @param remark       optional; the buyer reads it once names are open
 */
@Serdeable
public record QuotedLine(@Nullable UUID lineId, @Nullable String manufacturer, @Nullable Long stock, @Nullable Integer moq,
        @Nullable Integer multiple,
        @Nullable List<@Nullable Step> priceBreaks, @Nullable String dateCode, @Nullable String packaging, @Nullable String condition,
        @Nullable Integer leadTimeDays, @Nullable String remark) {
    private static final long MOST = 1_000_000_000;
    private static final int LONGEST_REMARK = 500;
    private static final int LONGEST_MAKER = 120;
    private static final int CENTURY = 2;

    /** A price from a quantity on. */
    @Serdeable
    public record Step(@Nullable Long from, @Nullable String unitPrice) {
    }

    Quote.@Nullable Line read(BodyCheck check, String at, RfqLine asked, Currency currency, Function<String, Optional<String>> known) {
        Quote.Maker maker = maker(check, at, asked, known);
        long pieces = stock == null ? 0 : stock;
        if (pieces < 1 || pieces > MOST) {
            check.refuse(at + "/stock", "1 to 1,000,000,000 pieces are possible.", "数量须为 1 至 1,000,000,000。");
        }
        Terms terms = terms(check, at, currency);
        if (terms != null && pieces > 0 && terms.legalQuantity(1) > pieces) {
            check.refuse(at + "/stock", "This is less than the least order, " + terms.legalQuantity(1) + ".",
                    "少于最小起订量 " + terms.legalQuantity(1) + "。");
        }
        String made = given(dateCode) ? DateCode.read(String.valueOf(dateCode)).orElse(null) : null;
        if (made == null && given(dateCode)) {
            check.refuse(at + "/dateCode", "Write year and week, such as 2325, 2325+ or 23+.", "请填写年周，例如 2325、2325+ 或 23+。");
        }
        if (asked.dateCodeFrom() != null && (made == null || isOlder(made, asked.dateCodeFrom()))) {
            check.refuse(at + "/dateCode", "The buyer asks for goods of " + asked.dateCodeFrom() + " or later.",
                    "买方要求批号不早于 " + asked.dateCodeFrom() + "。");
        }
        Packaging packed = given(packaging) ? Packaging.ofCode(String.valueOf(packaging).strip()).orElse(null) : null;
        if (packed == null && given(packaging)) {
            check.refuse(at + "/packaging", "Use cut-tape, reel, tray, tube, bag or box.", "请使用 cut-tape、reel、tray、tube、bag 或 box。");
        }
        Condition state = given(condition) ? Condition.ofCode(String.valueOf(condition).strip()).orElse(null) : Condition.NEW_ORIGINAL;
        if (state == null) {
            check.refuse(at + "/condition", "Use new-original, new-sealed, refurbished or pulled.",
                    "请使用 new-original、new-sealed、refurbished 或 pulled。");
        } else if (!asked.condition().admits(state)) {
            check.refuse(at + "/condition", "The buyer takes new original goods only.", "买方仅接受全新原装货。");
        }
        if (leadTimeDays != null && (leadTimeDays < 0 || leadTimeDays > Goods.MOST_DAYS)) {
            check.refuse(at + "/leadTimeDays", "0 to " + Goods.MOST_DAYS + " days are possible.", "天数须为 0 至 " + Goods.MOST_DAYS + "。");
        }
        String words = check.text(at + "/remark", remark, 0, LONGEST_REMARK);
        return terms == null || state == null ? null
                : new Quote.Line(asked.id(), maker, pieces, terms, made, packed, state, leadTimeDays, words.isEmpty() ? null : words);
    }

    /** The maker; null when the request names it, or when what is written was noted. */
    private Quote.@Nullable Maker maker(BodyCheck check, String at, RfqLine asked, Function<String, Optional<String>> known) {
        if (asked.manufacturer() == null) {
            String name = check.text(at + "/manufacturer", manufacturer, 1, LONGEST_MAKER);
            Optional<String> listed = name.isEmpty() ? Optional.empty() : known.apply(name);
            return name.isEmpty() ? null : new Quote.Maker(listed.orElse(name), listed.isPresent());
        }
        if (given(manufacturer)) {
            check.refuse(at + "/manufacturer",
                    "The buyer asks for " + asked.manufacturer() + ": leave this out, or do not quote this line.",
                    "买方已指定制造商 " + asked.manufacturer() + "：请不要填写此项，或不报此行。");
        }
        return null;
    }

    private @Nullable Terms terms(BodyCheck check, String at, Currency currency) {
        List<PriceBreak> steps = new ArrayList<>();
        List<@Nullable Step> given = priceBreaks == null ? List.of() : priceBreaks;
        for (int i = 0; i < given.size(); i++) {
            Step step = given.get(i);
            BigDecimal price = step == null ? null : NewRfq.price(step.unitPrice());
            if (step == null || step.from() == null || price == null) {
                check.refuse(at + "/priceBreaks/" + i, "Write a quantity, and a price above nothing with at most six decimals.",
                        "请填写数量，以及大于零、最多六位小数的价格。");
                return null;
            }
            steps.add(new PriceBreak(step.from(), price));
        }
        try {
            return new Terms(moq == null ? 1 : moq, multiple == null ? 1 : multiple, new PriceBreaks(steps), currency);
        } catch (IllegalArgumentException wrong) {
            check.refuse(at + "/priceBreaks", String.valueOf(wrong.getMessage()),
                    "价格阶梯须为 1 至 " + PriceBreaks.MOST + " 档，数量递增，首档不大于最小起订量，起订量与倍数不小于 1。");
            return null;
        }
    }

    /** Whether goods of a date code may be older than a year and week. */
    static boolean isOlder(String made, String from) {
        String bare = made.replace("+", "");
        boolean wholeYear = made.endsWith("+") && (bare.length() == CENTURY || bare.startsWith("20"));
        String yearAndWeek = wholeYear ? bare.substring(bare.length() - CENTURY) + "01" : bare;
        return yearAndWeek.compareTo(from) < 0;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
