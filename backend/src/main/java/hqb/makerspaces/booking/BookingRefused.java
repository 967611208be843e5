package hqb.makerspaces.booking;

import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule stands against a booking; {@code reason} says which as a word. */
final class BookingRefused extends Refusal {
    private final String detailZh;
    private final transient Reason reason;

    /** Which rule. */
    enum Reason {
        OUT_OF_ORDER("It cannot be booked at present.", "当前无法预约。"), CLOSED("It is not open all that time.", "该时段未全部开放。"),
        BUSY("It is needed elsewhere at that time.", "该时段另有占用。"), TOO_SOON("It has to be booked %s minutes before.", "须提前 %s 分钟预约。"),
        TOO_FAR("It is booked at most %s days ahead.", "最多可提前 %s 天预约。"),
        QUOTA("One person gets at most %s minutes in a week.", "每人每周最多 %s 分钟。"),
        BLOCKED("Too often you did not come to what you had booked here; you can book again after %s.", "您多次预约未到场，%s 之后方可再次预约。"),
        TRAINING("A training is needed first: %s.", "需先完成培训：%s。"),
        UNPAYABLE("It costs something, but nobody is there yet who can be paid.", "该项目收费，但尚无收款方。"),
        TOO_LATE("It could be changed until %s minutes before it begins.", "开始前 %s 分钟内不可更改。"),
        COSTS_MORE("The other time costs more: give this booking up and book anew.", "新时段费用更高：请取消后重新预约。");

        private final String english;
        private final String chinese;

        Reason(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /** The word in the API. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    BookingRefused(Reason reason, Object english, Object chinese) {
        super(reason == Reason.TRAINING ? ProblemType.TRAINING_NEEDED : ProblemType.BOOKING_REFUSED,
                reason.english.replace("%s", english.toString()), List.of());
        this.detailZh = reason.chinese.replace("%s", chinese.toString());
        this.reason = reason;
    }

    BookingRefused(Reason reason, Object detail) {
        this(reason, detail, detail);
    }

    BookingRefused(Reason reason) {
        this(reason, "");
    }

    /** Which rule. */
    Reason reason() {
        return reason;
    }

    @Override
    public String detail(Language language) {
        return language.pick(super.detail(language), detailZh);
    }

    @Override
    public Map<String, Object> more() {
        return Map.of("reason", reason.code());
    }
}
