package hqb.prototyping.pricing;

import hqb.platform.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no price.
 *
 * @param reason   what kind of reason
 * @param fact     the fact at fault
 * @param measured what the job has; null when nobody knows
 * @param limit    what the provider makes; null where there is no limit
 */
public record PriceRefusal(Reason reason, String fact, @Nullable String measured, @Nullable String limit) {
    /** What kind of reason. */
    public enum Reason {
        /** Less than the provider makes. */
        BELOW("%1$s is %2$s; this provider makes %3$s and more.", "%1$s 为 %2$s，本供应商要求不小于 %3$s。"),
        /** More than the provider makes. */
        ABOVE("%1$s is %2$s; this provider makes up to %3$s.", "%1$s 为 %2$s，本供应商要求不大于 %3$s。"),
        /** Not among what the provider makes. */
        NOT_OFFERED("%1$s is %2$s; this provider offers %3$s.", "%1$s 为 %2$s，本供应商可选：%3$s。"),
        /** Nobody knows it, and the price depends on it. */
        MISSING("%1$s is not known; the price depends on it.", "%1$s 未知，无法计价。"),
        /** No rate is for this job. */
        NO_RATE("The provider has no rate for this: %1$s. Ask for an offer.", "供应商没有适用的价格：%1$s。请询价。"),
        /** The quantity is not made. */
        QUANTITY("%2$s pieces are not made; possible: %3$s.", "不可生产 %2$s 件，可选：%3$s。"),
        /** No such lead time for this job. */
        LEAD_TIME("The lead time %2$s is not offered; possible: %3$s.", "不提供交期 %2$s，可选：%3$s。"),
        /** None of the ways to make it is possible. */
        NO_VARIANT("None of the provider's ways to make it is possible: %3$s.", "供应商的制作方式均不适用：%3$s。"),
        /** The workshop takes on no more jobs this week. */
        FULL("This workshop is full this week: %2$s jobs are taken on. It takes on more from %3$s.", "该工坊本周已接满 %2$s 单，%3$s 起可继续接单。"),
        /** The workshop is closed on days that the job would need. */
        CLOSED("This workshop is closed from %2$s to %3$s, on days that this lead time needs.", "该工坊 %2$s 至 %3$s 休息，无法按此交期生产。");

        private final String english;
        private final String chinese;

        Reason(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /** What is missed, in a sentence. */
    public String text(Language language) {
        return String.format(Locale.ROOT, language.pick(reason.english, reason.chinese), fact, measured == null ? "?" : measured,
                limit == null ? "?" : limit);
    }
}
