package hqb.spaces.centres.desks;

import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A desk cannot be booked; {@code reason} says why as a word, {@code nextFree} on which day one can be, if any. */
final class DeskRefused extends Refusal {
    private final String detailZh;
    private final transient Map<String, Object> more;

    /** Why. */
    enum Reason {
        CLOSED("The centre is closed on that day.", "该中心当天不开放。"),
        FULL("All desks of that day are taken.", "当天工位已满。"),
        DAY_LIMIT("Your organisation has as many desks on that day as one can have.", "贵组织当天的工位数已达上限。"),
        MONTH_LIMIT("Your organisation has desks on as many days of that month as one can have.", "贵组织当月的工位天数已达上限。"),
        BLOCKED("Twice within 30 days nobody came to the desks that your organisation had booked, so it gets none until %s.",
                "贵组织 30 天内两次预订工位未到场，%s 之前不能预订。");

        private final String english;
        private final String chinese;

        Reason(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    DeskRefused(Reason reason, @Nullable LocalDate nextFree, @Nullable LocalDate blockedUntil) {
        super(ProblemType.DESK_REFUSED, said(reason.english, blockedUntil)
                + (nextFree == null ? " No other day is free here." : " The next free day here is " + nextFree + "."), List.of());
        this.detailZh = said(reason.chinese, blockedUntil) + (nextFree == null ? "此处暂无其他空闲日期。" : "此处下一个空闲日期为 " + nextFree + "。");
        Map<String, Object> members = new HashMap<>();
        members.put("reason", reason.code());
        if (nextFree != null) {
            members.put("nextFree", nextFree.toString());
        }
        if (blockedUntil != null) {
            members.put("blockedUntil", blockedUntil.toString());
        }
        this.more = Map.copyOf(members);
    }

    private static String said(String text, @Nullable LocalDate until) {
        return until == null ? text : text.replace("%s", until.toString());
    }

    @Override
    public String detail(Language language) {
        return language.pick(super.detail(language), detailZh);
    }

    @Override
    public Map<String, Object> more() {
        return more;
    }
}
