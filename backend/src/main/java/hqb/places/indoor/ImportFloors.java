package hqb.places.indoor;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.places.Building;
import hqb.places.Counter;
import hqb.places.Floor;
import hqb.places.FloorPlans;
import hqb.places.Markets;
import hqb.places.Rectangle;
import hqb.places.Spot;
import hqb.places.Trade;
import hqb.places.indoor.Fault.Code;
import hqb.places.indoor.FilePlan.FileCounter;
import hqb.places.indoor.PlanReport.FloorChange;
import hqb.places.indoor.PlanReport.PlanError;
import hqb.places.indoor.PlanReport.PlannedChange;
import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the floor plans of a file in place of those that a building has: all floors of the file at once, or none. Counters are known by
 * their numbers, so whoever stands at one keeps it; a counter that somebody uses may not vanish.
 */
@Singleton
class ImportFloors {
    private static final int MOST_ERRORS = 1_000;
    private static final int MOST_REFUSED = 50;
    private static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");

    private final Markets markets;
    private final FloorPlans floorPlans;
    private final CounterUses uses;
    private final ReadImdf readImdf;
    private final AuditLog audit;
    private final Clock clock;

    ImportFloors(Markets markets, FloorPlans floorPlans, CounterUses uses, ReadImdf readImdf, AuditLog audit, Clock clock) {
        this.markets = markets;
        this.floorPlans = floorPlans;
        this.uses = uses;
        this.readImdf = readImdf;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A file of plans.
     *
     * @param apply false to look only
     */
    record Sent(String building, byte[] bytes, String name, Coordinates coordinates, boolean apply) {
    }

    /** One floor before and after. */
    private record Exchange(FilePlan plan, Floor floor, boolean isNew, List<Counter> before, List<Counter> after) {
        Map<String, Counter> beforeByNumber() {
            return before.stream().collect(Collectors.toMap(Counter::number, Function.identity()));
        }
    }

    /**
     * Looks at a file, and puts its plans in place when told so.
     *
     * @throws Refusal when the building is unknown or has no plans, when the file cannot be read, and when it is to be applied although
     *                 something is wrong with it; then each error is told with the ids of its features
     */
    @Transactional
    PlanReport run(Actor actor, Sent sent, Language language) {
        Building building = markets.getBuilding(sent.building);
        List<Floor> floors = floorPlans.floors(building.slug());
        if (floors.isEmpty()) {
            throw Refusal.invalid("building", "This building has no floor plans, so that their extent is not known.",
                    "该楼尚无楼层平面图，无法确定范围。");
        }
        List<ImdfFeature> features = readImdf.read(sent.bytes, sent.name);
        if (sent.apply) {
            floorPlans.lock(building.slug());
        }
        FloorFrame frame = new FloorFrame(building.location(), floors.getFirst().widthM(), floors.getFirst().heightM());
        ReadPlans.Read read = ReadPlans.read(features, building, frame, sent.coordinates);
        Map<Integer, List<Counter>> counters = floorPlans.counters(building.slug()).stream().collect(Collectors.groupingBy(Counter::level));
        List<Exchange> exchanges = read.plans().stream().filter(plan -> !plan.counters().isEmpty() || counters.containsKey(plan.level()))
                .map(plan -> exchange(plan, floors, counters.getOrDefault(plan.level(), List.of()), frame, sent)).toList();
        List<Fault> faults = new ArrayList<>(read.faults());
        faults.addAll(inUse(building.slug(), exchanges));
        if (sent.apply) {
            refuse(faults);
            exchanges.forEach(one -> put(actor, building, one, sent));
        }
        String state = sent.apply ? "applied" : faults.isEmpty() ? "fine" : "refused";
        Set<String> wrong = new HashSet<>();
        faults.forEach(fault -> wrong.addAll(List.of(fault.id(), fault.other())));
        return new PlanReport(state, building.slug(), sent.coordinates.code(), sent.coordinates.conversion(language), features.size(),
                read.ignored(), exchanges.stream().map(one -> change(one, wrong, language)).toList(), faults.size(),
                faults.stream().limit(MOST_ERRORS).map(fault -> error(fault, language)).toList());
    }

    private Exchange exchange(FilePlan plan, List<Floor> floors, List<Counter> before, FloorFrame frame, Sent sent) {
        Floor old = floors.stream().filter(floor -> floor.level() == plan.level()).findFirst().orElse(null);
        LocalDate day = LocalDate.ofInstant(clock.instant(), SHENZHEN);
        String label = plan.label() != null && plan.label().length() <= 10 ? plan.label()
                : plan.level() > 0 ? plan.level() + "F" : "B" + -plan.level();
        Floor floor = new Floor(sent.building, plan.level(), old == null ? label : old.label(),
                old == null ? orElse(plan.nameEn(), label) : old.nameEn(), old == null ? orElse(plan.nameZh(), label) : old.nameZh(),
                frame.widthM(), frame.heightM(), plan.atrium(), plan.outline(),
                "Plan of a file of " + day + ". " + sent.coordinates.conversion(Language.EN),
                "平面图来自 " + day + " 导入的文件。" + sent.coordinates.conversion(Language.ZH));
        Map<String, Counter> known = before.stream().collect(Collectors.toMap(Counter::number, Function.identity()));
        List<Counter> after = plan.counters().stream().map(counter -> counter(counter, floor, known.get(counter.number()))).toList();
        return new Exchange(plan, floor, old == null, before, after);
    }

    private Counter counter(FileCounter counter, Floor floor, @Nullable Counter before) {
        UUID id = before == null ? Uuid7.random(clock.instant()) : before.id();
        Trade trade = counter.trade() != null ? counter.trade() : before == null ? Trade.OTHER : before.trade();
        return new Counter(id, floor.buildingSlug(), floor.level(), counter.number(), counter.place(), trade, counter.outline());
    }

    /** Counters that would vanish although somebody uses them. */
    private List<Fault> inUse(String building, List<Exchange> exchanges) {
        Map<UUID, CounterUses.Use> used = uses.ofBuilding(building);
        List<Fault> faults = new ArrayList<>();
        for (Exchange one : exchanges) {
            for (Counter gone : gone(one)) {
                CounterUses.Use use = used.get(gone.id());
                if (use != null) {
                    faults.add(new Fault(Code.IN_USE, "", 0, gone.number(), "",
                            "Counter " + gone.number() + " is not in the file, but " + use.nameEn()
                                    + (use.occupied() ? " stands there." : " has asked for it."),
                            "文件中没有柜台 " + gone.number() + "，但" + use.nameZh() + (use.occupied() ? "正在使用。" : "已申请。")));
                }
            }
        }
        return faults;
    }

    private static List<Counter> gone(Exchange one) {
        Set<String> kept = one.plan.counters().stream().map(FileCounter::number).collect(Collectors.toSet());
        return one.before.stream().filter(counter -> !kept.contains(counter.number())).toList();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults.stream().limit(MOST_REFUSED).map(fault -> field(fault, Language.EN)).toList(),
                    faults.stream().limit(MOST_REFUSED).map(fault -> field(fault, Language.ZH)).toList());
        }
    }

    private static FieldError field(Fault fault, Language language) {
        return new FieldError(fault.row() == 0 ? "/features" : "/features/" + (fault.row() - 1), fault.message(language));
    }

    private void put(Actor actor, Building building, Exchange one, Sent sent) {
        floorPlans.remove(gone(one).stream().map(Counter::id).toList());
        floorPlans.put(one.floor, one.after);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("counters", one.after.size());
        after.put("coordinates", sent.coordinates.code());
        after.put("file", sent.name);
        audit.write(actor, "floor-plan.replaced", "floor " + building.slug() + '/' + one.floor.level(),
                Map.of("counters", one.before.size()), after);
    }

    private static FloorChange change(Exchange one, Set<String> wrong, Language language) {
        Map<String, Counter> before = one.beforeByNumber();
        List<PlannedChange> plan = new ArrayList<>();
        for (int i = 0; i < one.after.size(); i++) {
            Counter after = one.after.get(i);
            String id = one.plan.counters().get(i).feature().id();
            Rectangle place = after.place();
            plan.add(
                    new PlannedChange(id, after.number(), place.x(), place.y(), place.w(), place.h(), after.outline(), after.trade().code(),
                            changeOf(before.get(after.number()), after), !id.isEmpty() && wrong.contains(id)));
        }
        int added = (int) plan.stream().filter(counter -> counter.change().equals("added")).count();
        int changed = (int) plan.stream().filter(counter -> counter.change().equals("changed")).count();
        Floor floor = one.floor;
        return new FloorChange(floor.level(), floor.label(), floor.name(language), one.isNew, plan.size(), added, changed, gone(one).size(),
                floor.widthM(), floor.heightM(), floor.atrium(), floor.outline(), plan);
    }

    private static String changeOf(@Nullable Counter before, Counter after) {
        if (before == null) {
            return "added";
        }
        return near(before.place(), after.place()) && before.trade() == after.trade()
                && Objects.equals(rounded(before.outline()), rounded(after.outline())) ? "kept" : "changed";
    }

    /** The same but for the centimetres that come and go between metres and degrees. */
    private static boolean near(Rectangle one, Rectangle other) {
        double most = 0.03;
        return Math.abs(one.x() - other.x()) < most && Math.abs(one.y() - other.y()) < most && Math.abs(one.w() - other.w()) < most
                && Math.abs(one.h() - other.h()) < most;
    }

    private static @Nullable List<Spot> rounded(@Nullable List<Spot> corners) {
        return corners == null ? null
                : corners.stream().map(one -> new Spot(Math.round(one.x() * 20) / 20.0, Math.round(one.y() * 20) / 20.0)).toList();
    }

    private static PlanError error(Fault fault, Language language) {
        return new PlanError(fault.row() == 0 ? null : fault.file(), fault.row() == 0 ? null : fault.row(), fault.id(),
                fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-'), fault.other().isEmpty() ? null : fault.other(),
                fault.message(language));
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() || text.length() > 120 ? otherwise : text;
    }
}
