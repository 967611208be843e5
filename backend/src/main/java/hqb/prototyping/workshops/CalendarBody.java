package hqb.prototyping.workshops;

import hqb.platform.BodyCheck;
import hqb.prototyping.providers.Closure;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a workshop takes on, and when it is closed.
 *
 * @param weeklyJobs jobs from Monday to Sunday; null for any number
 */
@Serdeable
record CalendarBody(@Nullable Integer weeklyJobs, @Nullable List<Item> closures) {
    private static final int MOST = 60;
    private static final int MOST_JOBS = 10_000;
    private static final int LONGEST_NOTE = 120;
    private static final int LONGEST_DAYS = 366;

    /** Days on which it is closed; the last one is one of them. */
    @Serdeable
    record Item(@Nullable LocalDate first, @Nullable LocalDate last, @Nullable String note) {
    }

    List<Closure> checked() {
        BodyCheck check = new BodyCheck();
        if (weeklyJobs != null && (weeklyJobs < 1 || weeklyJobs > MOST_JOBS)) {
            check.refuse("/weeklyJobs", "Use a number from 1 to " + MOST_JOBS + ", or nothing for any number.",
                    "请填写 1 至 " + MOST_JOBS + " 的数字；不限则留空。");
        }
        List<Item> all = closures == null ? List.of() : closures;
        if (all.size() > MOST) {
            check.refuse("/closures", "At most " + MOST + " are possible.", "最多 " + MOST + " 项。");
        }
        List<Closure> checked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Item one = all.get(i);
            String at = "/closures/" + i;
            check.present(at + "/first", one.first());
            check.present(at + "/last", one.last());
            String note = check.text(at + "/note", one.note(), 0, LONGEST_NOTE);
            if (one.first() != null && one.last() != null) {
                if (one.last().isBefore(one.first()) || one.last().isAfter(one.first().plusDays(LONGEST_DAYS))) {
                    check.refuse(at + "/last", "The last day is the first one or one of the 366 days after it.", "结束日期须在开始日期当天或之后 366 天内。");
                }
                checked.add(new Closure(one.first(), one.last(), note));
            }
        }
        checked.sort(Comparator.comparing(Closure::first));
        for (int i = 1; i < checked.size(); i++) {
            if (!checked.get(i).first().isAfter(checked.get(i - 1).last())) {
                check.refuse("/closures", "Two of these overlap: " + checked.get(i - 1).first() + " and " + checked.get(i).first() + ".",
                        "休息日期重叠：" + checked.get(i - 1).first() + " 与 " + checked.get(i).first() + "。");
            }
        }
        check.done();
        return checked;
    }
}
