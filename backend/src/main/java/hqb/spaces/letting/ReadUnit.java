package hqb.spaces.letting;

import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import hqb.spaces.Requirement;
import hqb.spaces.SpaceUnit;
import hqb.spaces.SpaceUse;
import hqb.spaces.Spaces;
import hqb.spaces.letting.UnitForm.FeeForm;
import hqb.spaces.units.Fabric;
import hqb.spaces.units.Fee;
import hqb.spaces.units.LeaseTerms;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.TitleProof;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what an owner says of a unit, and refuses all that is wrong at once. */
@Singleton
class ReadUnit {
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_FEE = 60;
    private static final int MOST_FEES = 10;
    private static final int MOST_DAYS = 730;
    private static final int MOST_MONTHS = 240;
    private static final int HEAVIEST = 50_000;
    private static final int YEARS_AHEAD = 10;

    private final Spaces spaces;

    ReadUnit(Spaces spaces) {
        this.spaces = spaces;
    }

    /**
     * The unit.
     *
     * @param space       that it is a part of
     * @param proof       what was proved; null when nothing was
     * @param confirmedOn null for never
     * @throws Refusal naming each field that is wrong
     */
    LettableUnit read(UUID id, UnitForm form, SpaceUnit space, @Nullable TitleProof proof, @Nullable LocalDate confirmedOn,
            LocalDate today) {
        BodyCheck check = new BodyCheck();
        Numbers numbers = new Numbers(check);
        int level = numbers.whole("/level", form.level(), space.levelFrom(), space.levelTo(), true, space.levelFrom());
        if (form.level() != null && form.level() == 0) {
            check.refuse("/level", "There is no floor 0: the street is 1, the first basement -1.", "没有 0 层：临街为 1，地下一层为 -1。");
        }
        String label = check.text("/label", form.label(), 1, LONGEST_LABEL);
        BigDecimal area = numbers.decimal("/area", form.area(), BigDecimal.ONE, space.areaM2(), true);
        BigDecimal usable = numbers.decimal("/usableArea", form.usableArea(), BigDecimal.ONE, area, true);
        Fabric fabric = new Fabric(numbers.wholeOrNull("/floorLoad", form.floorLoad(), 50, HEAVIEST),
                numbers.decimalOrNull("/clearHeight", form.clearHeight(), new BigDecimal("1.8"), new BigDecimal(40)),
                numbers.decimalOrNull("/power", form.power(), BigDecimal.ONE, new BigDecimal(HEAVIEST)),
                numbers.wholeOrNull("/passengerLift", form.passengerLift(), 100, HEAVIEST),
                numbers.wholeOrNull("/freightLift", form.freightLift(), 100, HEAVIEST), Boolean.TRUE.equals(form.water()),
                Boolean.TRUE.equals(form.fumeExtraction()));
        BigDecimal months = new BigDecimal(24);
        LeaseTerms terms = new LeaseTerms(numbers.decimalOrNull("/rent", form.rent(), BigDecimal.ZERO, new BigDecimal(10_000)),
                numbers.decimal("/management", form.management(), BigDecimal.ZERO, new BigDecimal(1_000), true), fees(form, check, numbers),
                numbers.whole("/rentFreeDays", form.rentFreeDays(), 0, MOST_DAYS, false, 0),
                numbers.decimal("/depositMonths", form.depositMonths(), BigDecimal.ZERO, months, true),
                numbers.decimal("/agencyMonths", form.agencyMonths(), BigDecimal.ZERO, months, false),
                numbers.whole("/minTermMonths", form.minTermMonths(), 1, MOST_MONTHS, true, 1));
        if (form.freeFrom() != null && form.freeFrom().isAfter(today.plusYears(YEARS_AHEAD))) {
            check.refuse("/freeFrom", "Use a day within ten years.", "请使用十年以内的日期。");
        }
        List<SpaceUse> uses = uses(form, check);
        List<Requirement> requirements = requirements(form, check);
        check.done();
        return new LettableUnit(id, space.id().value(), level, label, area, usable, uses, proof, fabric, terms, requirements,
                form.freeFrom(), confirmedOn, space.demonstration());
    }

    private static List<SpaceUse> uses(UnitForm form, BodyCheck check) {
        Set<SpaceUse> uses = new LinkedHashSet<>();
        for (String code : form.uses() == null ? List.<String>of() : form.uses()) {
            SpaceUse.ofCode(String.valueOf(code)).ifPresentOrElse(uses::add,
                    () -> check.refuse("/uses", "There is no use " + code + ".", "没有用途 " + code + "。"));
        }
        if (uses.isEmpty()) {
            check.refuse("/uses", "Choose at least one use.", "请至少选择一种用途。");
        }
        return List.copyOf(uses);
    }

    private List<Requirement> requirements(UnitForm form, BodyCheck check) {
        Map<String, Requirement> known = spaces.requirements().stream()
                .collect(Collectors.toMap(Requirement::code, Function.identity(), (one, same) -> one));
        Set<Requirement> asked = new LinkedHashSet<>();
        for (String code : form.requirements() == null ? List.<String>of() : form.requirements()) {
            Requirement one = known.get(String.valueOf(code));
            if (one == null) {
                check.refuse("/requirements", "There is no requirement " + code + ".", "没有要求 " + code + "。");
            } else {
                asked.add(one);
            }
        }
        return List.copyOf(asked);
    }

    private static List<Fee> fees(UnitForm form, BodyCheck check, Numbers numbers) {
        List<FeeForm> given = form.fees() == null ? List.of() : form.fees();
        if (given.size() > MOST_FEES) {
            check.refuse("/fees", "At most " + MOST_FEES + " fees are possible.", "最多 " + MOST_FEES + " 项费用。");
            return List.of();
        }
        List<Fee> fees = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            FeeForm fee = Objects.requireNonNullElseGet(given.get(i), () -> new FeeForm(null, null, null, null));
            String at = "/fees/" + i;
            String en = check.text(at + "/nameEn", fee.nameEn(), 1, LONGEST_FEE);
            String zh = check.text(at + "/nameZh", fee.nameZh(), 1, LONGEST_FEE);
            BigDecimal amount = numbers.decimal(at + "/amount", fee.amount(), BigDecimal.ZERO, new BigDecimal(10_000_000), true);
            Fee.Kind.find(String.valueOf(fee.kind())).ifPresentOrElse(kind -> fees.add(new Fee(kind, en, zh, amount)),
                    () -> check.refuse(at + "/kind", "Use monthly-m2, one-off or per-kwh.", "请使用 monthly-m2、one-off 或 per-kwh。"));
        }
        return fees;
    }
}
