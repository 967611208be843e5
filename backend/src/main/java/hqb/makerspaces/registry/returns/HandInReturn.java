package hqb.makerspaces.registry.returns;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.makerspaces.booking.MeasureUse;
import hqb.makerspaces.registry.FindOwnSpace;
import hqb.makerspaces.registry.Titles;
import hqb.makerspaces.registry.drift.DriftFacts;
import hqb.makerspaces.registry.drift.DriftRule;
import hqb.makerspaces.registry.drift.MeasureDrift;
import hqb.makerspaces.registry.rules.Figures;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.units.Today;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keeper opens the statistics of a year, puts them right, and hands them in: then they prove figures and show the drift. */
@Singleton
class HandInReturn {
    private static final int FIRST = 2015;

    private final FindOwnSpace own;
    private final YearReturns returns;
    private final List<PrefillReturn> known;
    private final Titles titles;
    private final Drifts drifts;
    private final MeasureUse use;
    private final Today today;
    private final AuditLog audit;

    HandInReturn(FindOwnSpace own, YearReturns returns, List<PrefillReturn> known, Titles titles, Drifts drifts, MeasureUse use,
            Today today,
            AuditLog audit) {
        this.own = own;
        this.returns = returns;
        this.known = known;
        this.titles = titles;
        this.drifts = drifts;
        this.use = use;
        this.today = today;
        this.audit = audit;
    }

    /** What a keeper says: figures and reasons as text, by the code of the field; all of them. */
    @Serdeable
    record Form(@Nullable Map<String, @Nullable String> figures, @Nullable Map<String, @Nullable String> reasons) {
    }

    /** The statistics of a year, opened with what the platform knows if they were not; throws {@link Refusal} when it is not yet time. */
    @Transactional
    YearReturn open(UUID space, int year, Actor actor) {
        own.get(space, actor);
        if (year < FIRST || year > today.date().getYear()) {
            throw Refusal.notFound("There are statistics of " + FIRST + " to " + today.date().getYear() + ".",
                    "统计年份为 " + FIRST + " 至 " + today.date().getYear() + "。");
        }
        if (returns.find(space, year).isEmpty()) {
            Map<String, String> prefilled = new TreeMap<>();
            known.forEach(source -> source.of(space, year)
                    .ifPresent(number -> prefilled.put(source.field().code(), number.stripTrailingZeros().toPlainString())));
            returns.open(space, year, prefilled);
        }
        return returns.find(space, year).orElseThrow();
    }

    /** Changes them; throws {@link Refusal} naming what is wrong, or conflict when they are handed in. */
    @Transactional
    void fillIn(UUID space, int year, Form form, Actor actor) {
        open(space, year, actor);
        BodyCheck check = new BodyCheck();
        Map<String, String> figures = CheckReturn.figures(form.figures(), check);
        Map<String, String> reasons = CheckReturn.reasons(form.reasons(), check);
        check.done();
        lock(space, year);
        returns.fillIn(space, year, figures, reasons);
    }

    /** Hands them in; throws {@link Refusal} naming all that is missing, or conflict when they are handed in already. */
    @Transactional
    void handIn(UUID space, int year, Actor actor) {
        open(space, year, actor);
        YearReturn one = lock(space, year);
        BodyCheck check = new BodyCheck();
        Map<String, String> before = returns.find(space, year - 1).filter(last -> last.handedInAt() != null).map(YearReturn::figures)
                .orElse(Map.of());
        CheckReturn.whole(one, before, check);
        check.done();
        returns.handIn(space, year, actor.requirePerson());
        titles.prove(space, proved(one.figures()));
        drifts.keep(space, year, MeasureDrift.of(facts(one.figures(), use.percent(space, year)), DriftRule.of(year)));
        audit.write(actor, "makerspace.return", AuditLog.subject("makerspace", space), null, Map.of("year", year));
    }

    private YearReturn lock(UUID space, int year) {
        YearReturn one = returns.lock(space, year).orElseThrow();
        if (one.handedInAt() != null) {
            throw Refusal.of(ProblemType.CONFLICT, "The statistics of " + year + " are handed in and never change.",
                    year + " 年统计已报送，不能再更改。");
        }
        return one;
    }

    private static Figures proved(Map<String, String> figures) {
        Map<String, String> proved = new TreeMap<>();
        proved.put("statistics", "true");
        for (ReturnField field : ReturnField.values()) {
            String said = figures.get(field.code());
            if (said != null) {
                field.figure().ifPresent(name -> proved.put(name, said));
            }
        }
        return new Figures(proved);
    }

    private static DriftFacts facts(Map<String, String> figures, @Nullable Integer used) {
        return new DriftFacts(amount(figures, ReturnField.INCOME), amount(figures, ReturnField.PROPERTY_INCOME),
                count(figures, ReturnField.TENANTS), count(figures, ReturnField.TENANTS_SEEN), count(figures, ReturnField.EVENTS), used);
    }

    private static @Nullable BigDecimal amount(Map<String, String> figures, ReturnField field) {
        String said = figures.get(field.code());
        return said == null ? null : new BigDecimal(said);
    }

    private static @Nullable Integer count(Map<String, String> figures, ReturnField field) {
        BigDecimal said = amount(figures, field);
        return said == null ? null : said.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }
}
