package hqb.prototyping.brokering.tenders;

import hqb.platform.BodyCheck;
import hqb.platform.money.Money;
import hqb.prototyping.brokering.requests.Days;
import hqb.prototyping.brokering.requests.NewRequest;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bid as a provider writes it.
 *
 * @param price       for all of it; the platform's commission comes on top
 * @param workingDays from the day on which work may begin, 1 to 365
 * @param validUntil  the last day on which it can be taken, such as 2026-12-31
 * @param terms       what else counts; optional
 * @param stages      one to eight for expert services, in the order in which they are done, summing to the price; none for others
 */
@Serdeable
public record BidBody(NewRequest.@Nullable Sum price, @Nullable Integer workingDays, @Nullable String validUntil, @Nullable String terms,
        @Nullable List<StageBody> stages) {
    private static final int LONGEST_TERMS = 4_000;
    private static final int LONGEST_DAYS = 365;
    private static final int MOST_STAGES = 8;
    private static final int LONGEST_TITLE = 120;

    /**
     * A stage.
     *
     * @param amount in the currency of the price
     */
    @Serdeable
    public record StageBody(@Nullable String title, @Nullable String amount) {
    }

    /**
     * Looks at all of it.
     *
     * @param staged   whether it has to be divided into stages
     * @param deadline the first day on which it can be taken
     * @throws hqb.platform.Refusal naming each field that is wrong
     */
    BidContent read(boolean staged, LocalDate deadline) {
        BodyCheck check = new BodyCheck();
        check.present("/price", price);
        Money sum = price == null ? null : price.read(check, "/price");
        int days = workingDays == null ? 0 : workingDays;
        if (days < 1 || days > LONGEST_DAYS) {
            check.refuse("/workingDays", "1 to 365 working days are possible.", "工作日须为 1 至 365。");
        }
        LocalDate until = Days.read(validUntil == null ? "" : validUntil);
        if (until == null || until.isBefore(deadline.plusDays(3)) || until.isAfter(deadline.plusYears(1))) {
            check.refuse("/validUntil", "Choose a day at least three days after the deadline, within a year.", "有效期须在截止日三天之后、一年之内。");
        }
        String more = check.lines("/terms", terms, 0, LONGEST_TERMS);
        List<BidContent.Stage> parts = stages(check, staged, sum);
        check.done();
        if (sum == null || until == null) {
            throw new IllegalStateException("a check has failed and nobody was told");
        }
        return new BidContent(sum.amount(), sum.currency(), days, until, more.isEmpty() ? null : more, parts);
    }

    private List<BidContent.Stage> stages(BodyCheck check, boolean staged, @Nullable Money sum) {
        List<StageBody> asked = stages == null ? List.of() : stages;
        if (!staged && !asked.isEmpty()) {
            check.refuse("/stages", "Only expert services have stages.", "只有专家服务可分阶段。");
            return List.of();
        }
        if (staged && (asked.isEmpty() || asked.size() > MOST_STAGES)) {
            check.refuse("/stages", "Divide it into one to eight stages.", "请分为一至八个阶段。");
            return List.of();
        }
        List<BidContent.Stage> parts = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < asked.size(); i++) {
            StageBody one = asked.get(i);
            String title = check.text("/stages/" + i + "/title", one.title(), 1, LONGEST_TITLE);
            Money part = new NewRequest.Sum(one.amount(), sum == null ? "CNY" : sum.currency().name()).read(check, "/stages/" + i);
            if (part != null) {
                parts.add(new BidContent.Stage(title, part.amount()));
                total = total.add(part.amount());
            }
        }
        if (staged && sum != null && parts.size() == asked.size() && total.compareTo(sum.amount()) != 0) {
            check.refuse("/stages", "The stages come to " + total.toPlainString() + ", the price is " + sum.amount().toPlainString() + ".",
                    "各阶段合计 " + total.toPlainString() + "，与总价 " + sum.amount().toPlainString() + " 不符。");
        }
        return parts;
    }
}
