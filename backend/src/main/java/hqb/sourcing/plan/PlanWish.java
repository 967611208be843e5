package hqb.sourcing.plan;

import hqb.ordering.DeliveryMethod;
import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.platform.money.Currency;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a list is to be bought, checked.
 *
 * @param mostSuppliers null for any number
 * @param mostDays      null for any number
 */
record PlanWish(long boards, Attrition attrition, @Nullable Integer mostSuppliers, boolean authorisedOnly, boolean usedToo,
        boolean anySurplus, @Nullable Integer mostDays, DeliveryMethod delivery, String country, Currency currency, boolean tradeOffs) {
    private static final long MOST_BOARDS = 1_000_000;
    private static final int MOST_DAYS = 999;
    private static final long MOST_LOST = 1_000_000;

    /** The usual purchase of so many boards, without trade-offs. */
    static PlanWish usual(long boards, Currency currency) {
        return new PlanWish(boards, new Attrition(Map.of()), null, false, false, false, null, DeliveryMethod.COURIER, "CN", currency,
                false);
    }

    /**
     * Reads it.
     *
     * @throws Refusal naming all that is wrong
     */
    static PlanWish of(PlanBody body) {
        BodyCheck check = new BodyCheck();
        long boards = body.boards() == null ? 1 : body.boards();
        if (boards < 1 || boards > MOST_BOARDS) {
            check.refuse("/boards", "Use 1 to " + MOST_BOARDS + " boards.", "请填 1 至 " + MOST_BOARDS + " 块板。");
        }
        if (body.maxSuppliers() != null && body.maxSuppliers() < 1) {
            check.refuse("/maxSuppliers", "Use 1 or more, or leave it out.", "请填 1 或更大的数，或不填。");
        }
        if (body.deadlineDays() != null && (body.deadlineDays() < 0 || body.deadlineDays() > MOST_DAYS)) {
            check.refuse("/deadlineDays", "Use 0 to " + MOST_DAYS + " days, or leave it out.", "请填 0 至 " + MOST_DAYS + " 天，或不填。");
        }
        Attrition attrition = attrition(check, body.attrition() == null ? List.of() : body.attrition());
        Optional<DeliveryMethod> delivery = blank(body.delivery()) ? Optional.of(DeliveryMethod.COURIER)
                : DeliveryMethod.ofCode(Objects.requireNonNull(body.delivery()));
        if (delivery.isEmpty()) {
            check.refuse("/delivery", "Use courier, consolidated or pick-up.", "请使用 courier、consolidated 或 pick-up。");
        }
        String country = blank(body.country()) ? "CN" : Objects.requireNonNull(body.country()).strip().toUpperCase(Locale.ROOT);
        if (!country.matches("[A-Z]{2}")) {
            check.refuse("/country", "Use a code of two letters, such as CN (ISO 3166-1 alpha-2).", "请使用两个字母的国家代码，如 CN。");
        }
        String code = blank(body.currency()) ? "CNY" : body.currency();
        Optional<Currency> currency = Arrays.stream(Currency.values()).filter(one -> one.name().equals(code)).findFirst();
        if (currency.isEmpty()) {
            check.refuse("/currency", "Use one of CNY, USD, HKD.", "请使用 CNY、USD 或 HKD。");
        }
        check.done();
        return new PlanWish(boards, attrition, body.maxSuppliers(), Boolean.TRUE.equals(body.authorisedOnly()),
                Boolean.TRUE.equals(body.usedToo()), Boolean.TRUE.equals(body.anySurplus()), body.deadlineDays(), delivery.orElseThrow(),
                country, currency.orElseThrow(), !Boolean.FALSE.equals(body.tradeOffs()));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Attrition attrition(BodyCheck check, List<PlanBody.Lost> said) {
        Map<PartClass, Attrition.Rule> rules = new EnumMap<>(PartClass.class);
        for (int i = 0; i < said.size(); i++) {
            String pointer = "/attrition/" + i;
            PlanBody.Lost lost = said.get(i);
            Optional<PartClass> kind = PartClass.ofCode(lost.kind());
            BigDecimal percent = lost.percent() == null ? BigDecimal.ZERO : lost.percent();
            long pieces = lost.pieces() == null ? 0 : lost.pieces();
            if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 || percent.scale() > 6) {
                check.refuse(pointer + "/percent", "Use 0 to 100.", "请填 0 至 100。");
            }
            if (pieces < 0 || pieces > MOST_LOST) {
                check.refuse(pointer + "/pieces", "Use 0 to " + MOST_LOST + ".", "请填 0 至 " + MOST_LOST + "。");
            }
            if (kind.isEmpty() || rules.put(kind.get(), new Attrition.Rule(percent, pieces)) != null) {
                check.refuse(pointer + "/kind",
                        "Use each of " + String.join(", ", Arrays.stream(PartClass.values()).map(PartClass::code).toList())
                                + " once at most.",
                        "每类最多一次：" + String.join("、", Arrays.stream(PartClass.values()).map(PartClass::code).toList()) + "。");
            }
        }
        return new Attrition(rules);
    }

    /** The same with another way to the buyer and another deadline. */
    PlanWish within(DeliveryMethod method, int days) {
        return new PlanWish(boards, attrition, mostSuppliers, authorisedOnly, usedToo, anySurplus, days, method, country, currency, false);
    }
}
