package hqb.spaces.leases;

import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody else has some of the days; {@code taken} says which. */
final class DaysTaken extends Refusal {
    private final transient List<Days> taken;
    private final String detailZh;

    /** Days that are somebody's. */
    @Serdeable
    record Days(LocalDate from, LocalDate to) {
    }

    DaysTaken(List<Leases.Taken> taken) {
        super(ProblemType.UNIT_TAKEN, "The unit is leased already: " + text(taken, " to ") + ". Agree on other days.", List.of());
        this.detailZh = "该单元以下日期已出租：" + text(taken, " 至 ") + "。请另议日期。";
        this.taken = taken.stream().map(days -> new Days(days.from(), days.to())).toList();
    }

    private static String text(List<Leases.Taken> taken, String to) {
        return taken.stream().map(days -> days.from() + to + days.to()).collect(Collectors.joining(", "));
    }

    @Override
    public String detail(Language language) {
        return language.pick(super.detail(language), detailZh);
    }

    @Override
    public Map<String, Object> more() {
        return Map.of("taken", taken);
    }
}
