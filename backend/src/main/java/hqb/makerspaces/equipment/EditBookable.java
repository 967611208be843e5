package hqb.makerspaces.equipment;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.accounts.OrganisationKind;
import hqb.makerspaces.FindMakerspace;
import hqb.makerspaces.Makerspace;
import hqb.makerspaces.equipment.OpenTimes.Exceptional;
import hqb.makerspaces.equipment.OpenTimes.Weekly;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.Queries;
import hqb.platform.database.UniqueViolation;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keeper adds a machine, a room or a mentor, changes it, or takes it away. Bookings that were made keep their times and prices. */
@Singleton
class EditBookable {
    private static final Set<String> STATES = Set.of("in-service", "out-of-order", "retired");
    private static final Set<Integer> UNITS = Set.of(15, 30, 60);
    private static final int NAME = 120;
    private static final int ABOUT = 2_000;
    private static final int MOST_LINES = 100;
    private static final int DAY_MINUTES = 1_440;

    private final Bookables bookables;
    private final FindBookable find;
    private final FindMakerspace makerspaces;
    private final Trainings trainings;
    private final Queries queries;
    private final AuditLog audit;
    private final Clock clock;

    EditBookable(Bookables bookables, FindBookable find, FindMakerspace makerspaces, Trainings trainings, Queries queries, AuditLog audit,
            Clock clock) {
        this.bookables = bookables;
        this.find = find;
        this.makerspaces = makerspaces;
        this.trainings = trainings;
        this.queries = queries;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * All of it.
     *
     * @param kind       such as oscilloscope
     * @param state      in-service, out-of-order or retired
     * @param weekly     its own hours; the makerspace's hold when there are none
     * @param exceptions days with other hours
     * @param trainings  words of trainings of its makerspace
     * @param version    that the keeper has seen; needed for a change
     */
    @Serdeable
    record Form(@Nullable String kind, @Nullable String nameEn, @Nullable String nameZh, @Nullable String aboutEn,
            @Nullable String aboutZh, @Nullable String model, @Nullable String room, @Nullable String state, @Nullable Rules rules,
            @Nullable List<Rate> rates, @Nullable List<Weekly> weekly, @Nullable List<Exceptional> exceptions,
            @Nullable List<String> trainings, @Nullable Integer version) {
    }

    /** Adds one to a makerspace and returns its word; throws {@link Refusal} naming each field that is wrong. */
    String add(String makerspace, Form form, Actor actor) {
        Makerspace space = makerspaces.kept(makerspace, actor);
        UUID id = Uuid7.random(clock.instant());
        String word = String.join("-", form.kind() == null ? "thing" : form.kind(), id.toString().substring(24));
        return write(read(id, space.id(), word, null, form), actor, "bookable.added").slug();
    }

    /**
     * Changes one.
     *
     * @throws Refusal not-found when it is not the asker's; naming each field that is wrong; conflict when somebody has changed it since
     *     the version that the keeper has seen
     */
    void change(String slug, Form form, Actor actor) {
        Bookable before = find.kept(slug, actor);
        write(read(before.id(), before.space(), slug, before, form), actor, "bookable.changed");
    }

    /** Takes one away that nobody ever booked; throws {@link Refusal} when somebody did, or has it blocked. */
    @Transactional
    void remove(String slug, Actor actor) {
        Bookable one = find.kept(slug, actor);
        long left = queries.list("SELECT count(*) FROM makerspaces_booking WHERE bookable_id = ?", row -> row.getLong(1), one.id())
                .getFirst();
        if (left > 0) {
            throw Refusal.of(ProblemType.CONFLICT, "It was booked " + left + " times, which stay on record: retire it instead.",
                    "该项目有 " + left + " 条预约记录需保留，请改为停用。");
        }
        queries.run("DELETE FROM makerspaces_wait WHERE bookable_id = ?", one.id());
        bookables.delete(one.id());
        audit.write(actor, "bookable.removed", AuditLog.subject("bookable", one.id()), Map.of("slug", slug), null);
    }

    private Bookable write(Bookable one, Actor actor, String deed) {
        try {
            keep(one, actor, deed);
            return one;
        } catch (RuntimeException failure) {
            if (UniqueViolation.isCauseOf(failure)) {
                throw Refusal.invalid("/weekly", "Hours or days overlap.", "时间或日期有重叠。");
            }
            throw failure;
        }
    }

    @Transactional
    void keep(Bookable one, Actor actor, String deed) {
        if (!bookables.putOver(one)) {
            throw SeenVersion.changedMeanwhile();
        }
        audit.write(actor, deed, AuditLog.subject("bookable", one.id()), null, Map.of("slug", one.slug(), "rules", one.rules().toString()));
    }

    private Bookable read(UUID id, UUID space, String slug, @Nullable Bookable before, Form form) {
        BodyCheck check = new BodyCheck();
        Kind kind = form.kind() == null ? null : Kind.ofCode(form.kind()).orElse(null);
        if (kind == null) {
            check.refuse("/kind", "Use one of " + String.join(", ", Arrays.stream(Kind.values()).map(Kind::code).toList()) + ".");
        }
        String nameEn = check.text("/nameEn", form.nameEn(), 1, NAME);
        String nameZh = check.text("/nameZh", form.nameZh(), 1, NAME);
        String aboutEn = check.lines("/aboutEn", form.aboutEn(), 0, ABOUT);
        String aboutZh = check.lines("/aboutZh", form.aboutZh(), 0, ABOUT);
        String model = check.text("/model", form.model(), 0, NAME);
        String room = check.text("/room", form.room(), 0, 80);
        String state = form.state() == null ? "in-service" : form.state();
        if (!STATES.contains(state)) {
            check.refuse("/state", "Use in-service, out-of-order or retired.", "请使用 in-service、out-of-order 或 retired。");
        }
        if (before != null) {
            check.present("/version", form.version());
        }
        check.present("/rules", form.rules());
        if (form.rules() != null) {
            form.rules().check(check);
        }
        List<Rate> rates = rates(check, form.rates());
        List<Weekly> weekly = form.weekly() == null ? List.of() : form.weekly();
        List<Exceptional> exceptions = form.exceptions() == null ? List.of() : form.exceptions();
        hours(check, weekly, exceptions);
        List<Training> needed = trainings.all().values().stream()
                .filter(one -> one.space().equals(space) && form.trainings() != null && form.trainings().contains(one.slug())).toList();
        if (needed.stream().anyMatch(one -> one.endedAt() != null && (before == null || !before.trainings().contains(one)))) {
            check.refuse("/trainings", "One of them has ended: nobody gets it any more, so nothing new can need it.",
                    "其中有已停止的培训，不能再作为新的要求。");
        }
        if (form.trainings() != null && needed.size() != new HashSet<>(form.trainings()).size()) {
            check.refuse("/trainings", "One of them is no training of this makerspace.", "其中有不属于该众创空间的培训。");
        }
        check.done();
        return new Bookable(id, space, slug, before == null ? 0 : before.position(), Objects.requireNonNull(kind), nameEn, nameZh, aboutEn,
                aboutZh, model, room, state,
                before == null ? null : before.person(),
                Objects.requireNonNull(form.rules()), rates, new OpenTimes(weekly, exceptions), exceptions, !weekly.isEmpty(), needed,
                before == null ? null : before.photo(), form.version() == null ? 0 : form.version(), false);
    }

    private static List<Rate> rates(BodyCheck check, @Nullable List<Rate> rates) {
        List<Rate> all = rates == null ? List.of() : rates;
        Set<String> payers = new HashSet<>();
        for (Rate one : all) {
            boolean known = Rate.ANYBODY.equals(one.payer())
                    || Arrays.stream(OrganisationKind.values()).anyMatch(kind -> kind.code().equals(one.payer()));
            BigDecimal price = one.price() == null ? BigDecimal.ONE.negate() : one.price();
            if (!known || !payers.add(one.payer()) || !UNITS.contains(one.minutes()) || price.signum() < 0
                    || price.stripTrailingZeros().scale() > 2 || price.compareTo(BigDecimal.valueOf(100_000)) > 0) {
                check.refuse("/rates", "Each class once, a unit of 15, 30 or 60 minutes, and a price in yuan with two decimals at most.",
                        "每类一条；单位为 15、30 或 60 分钟；价格以元计，最多两位小数。");
                return List.of();
            }
        }
        return all;
    }

    private static void hours(BodyCheck check, List<Weekly> weekly, List<Exceptional> exceptions) {
        boolean good = weekly.size() <= MOST_LINES && weekly.stream().allMatch(one -> one.weekday() >= 1 && one.weekday() <= 7
                && one.opens() >= 0 && one.opens() < one.closes() && one.closes() <= DAY_MINUTES);
        if (!good) {
            check.refuse("/weekly", "Weekdays are 1 to 7, hours minutes of the day from 0 to 1440.", "星期为 1 至 7，时间为当日分钟数 0 至 1440。");
        }
        boolean fine = exceptions.size() <= MOST_LINES && exceptions.stream().allMatch(EditBookable::isPossible);
        if (!fine) {
            check.refuse("/exceptions", "Each needs a first and a last day, hours or none, and a note.", "每条须有起止日期、时间（或全天关闭）和说明。");
        }
    }

    private static boolean isPossible(Exceptional one) {
        Integer opens = one.opens();
        Integer closes = one.closes();
        boolean hours = (opens == null || closes == null) ? Objects.equals(opens, closes)
                : opens >= 0 && opens < closes && closes <= DAY_MINUTES;
        if (one.from() == null || one.to() == null || one.note() == null) {
            return false; // left out by the sender, whatever the record says
        }
        return !one.to().isBefore(one.from()) && hours && !one.note().isBlank() && one.note().length() <= NAME;
    }
}
