package hqb.spaces.units;

import hqb.places.Demonstration;
import hqb.spaces.Ownership;
import hqb.spaces.Requirement;
import hqb.spaces.SpaceUnit;
import hqb.spaces.SpaceUse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The invented units of the demonstration spaces, by a rule and a fixed seed: some floors of each space, whole where it is let whole, else
 * in parts of mostly 300 to 800 m². Some are not proved, some not confirmed, some tell no rent, as in life.
 */
final class DemoUnits {
    private static final int MOST_FLOORS = 10;
    private static final Set<SpaceUse> HEAVY = EnumSet.of(SpaceUse.WORKSHOP, SpaceUse.LIGHT_PRODUCTION, SpaceUse.WAREHOUSE);
    private static final Set<SpaceUse> POWERED = EnumSet.of(SpaceUse.WORKSHOP, SpaceUse.LIGHT_PRODUCTION, SpaceUse.LABORATORY,
            SpaceUse.MAKERSPACE);

    private final SpaceUnit space;
    private final LocalDate today;
    private final Random random;

    private DemoUnits(SpaceUnit space, LocalDate today) {
        this.space = space;
        this.today = today;
        this.random = new Random(space.slug().hashCode());
    }

    /** The units of these spaces; days are counted from today. */
    static List<LettableUnit> of(List<SpaceUnit> spaces, LocalDate today) {
        return spaces.stream().flatMap(space -> new DemoUnits(space, today).units().stream()).toList();
    }

    private List<LettableUnit> units() {
        int floors = space.levelTo() - space.levelFrom() + 1;
        int step = Math.ceilDiv(floors, MOST_FLOORS);
        int floorM2 = space.areaM2().divide(BigDecimal.valueOf(floors), 0, RoundingMode.DOWN).intValue();
        List<LettableUnit> units = new ArrayList<>();
        for (int level = space.levelFrom(); level <= space.levelTo(); level += step) {
            List<Integer> parts = parts(floorM2);
            for (int part = 0; part < parts.size(); part++) {
                String label = level + "F" + (parts.size() == 1 ? "" : "-" + (char) ('A' + part));
                units.add(unit(level, label, parts.get(part), parts.size() > 1));
            }
        }
        return units;
    }

    /** The m² of a floor's parts, together at most the floor. */
    private List<Integer> parts(int floorM2) {
        boolean whole = asks("whole-floor") || floorM2 < 450 || random.nextInt(6) == 0;
        int count = whole ? 1 : Math.clamp(Math.round(floorM2 / (360.0 + random.nextInt(330))), 1, 6);
        if (count == 1) {
            return List.of(floorM2);
        }
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shares.add(0.8 + random.nextDouble() * 0.4);
        }
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        return shares.stream().map(share -> (int) (floorM2 * share / sum)).toList();
    }

    private LettableUnit unit(int level, String label, int areaM2, boolean part) {
        List<SpaceUse> uses = uses();
        SpaceUse main = uses.getFirst();
        BigDecimal gross = BigDecimal.valueOf(areaM2);
        BigDecimal usable = gross.multiply(BigDecimal.valueOf(62 + random.nextInt(16))).movePointLeft(2).setScale(1,
                RoundingMode.HALF_EVEN);
        return new LettableUnit(Demonstration.id("unit", space.slug() + '/' + label), space.id().value(), level, label, gross, usable, uses,
                proof(), fabric(main, areaM2), terms(main, level, part), requirements(part), freeFrom(), confirmedOn(), true);
    }

    private List<SpaceUse> uses() {
        List<SpaceUse> all = new ArrayList<>(space.uses());
        if (random.nextInt(3) == 0) {
            Collections.rotate(all, 1 + random.nextInt(all.size()));
        }
        return List.copyOf(all.subList(0, 1 + random.nextInt(all.size())));
    }

    private @Nullable TitleProof proof() {
        if (random.nextInt(7) == 0) {
            return null;
        }
        TitleProof.Kind kind = switch (space.ownership()) {
            case STATE -> TitleProof.Kind.TITLE_CERTIFICATE;
            case GOVERNMENT -> TitleProof.Kind.GOVERNMENT_ALLOCATION;
            case COLLECTIVE -> TitleProof.Kind.COLLECTIVE_CERTIFICATE;
            case PRIVATE -> random.nextInt(3) == 0 ? TitleProof.Kind.HEAD_LEASE : TitleProof.Kind.TITLE_CERTIFICATE;
        };
        return new TitleProof(kind, today.minusDays(40 + random.nextInt(500)));
    }

    private Fabric fabric(SpaceUse main, int areaM2) {
        boolean heavy = HEAVY.contains(main);
        boolean powered = POWERED.contains(main) || random.nextInt(5) == 0;
        int load = heavy ? 500 + 50 * random.nextInt(8) : 250 + 50 * random.nextInt(4);
        BigDecimal height = BigDecimal.valueOf(heavy ? 340 + 10 * random.nextInt(14) : 265 + 5 * random.nextInt(14), 2);
        int wattsPerM2 = powered ? 150 + 10 * random.nextInt(16) : 40 + 10 * random.nextInt(6);
        BigDecimal power = BigDecimal.valueOf(Math.max(10, Math.round(areaM2 * wattsPerM2 / 5_000.0) * 5));
        Integer freight = heavy || random.nextInt(3) == 0 ? Integer.valueOf(1_000 + 500 * random.nextInt(5)) : null;
        boolean untold = random.nextInt(25) == 0;
        return new Fabric(untold ? null : Integer.valueOf(load), height, random.nextInt(30) == 0 ? null : power,
                space.levelTo() > 2 ? Integer.valueOf(1_000 + 150 * random.nextInt(5)) : null, freight,
                POWERED.contains(main) || random.nextInt(4) == 0, POWERED.contains(main) && random.nextInt(3) > 0);
    }

    private LeaseTerms terms(SpaceUse main, int level, boolean part) {
        BigDecimal rent = space.rentCnyM2Month();
        int climb = Math.min(12, (level - space.levelFrom()) / 3);
        if (rent != null) {
            BigDecimal factor = BigDecimal.valueOf(92 + random.nextInt(13) + climb + (part ? 3 : 0), 2);
            rent = rent.multiply(factor).multiply(BigDecimal.TWO).setScale(0, RoundingMode.HALF_EVEN).divide(BigDecimal.TWO);
        }
        boolean tower = space.levelTo() > 15;
        BigDecimal management = BigDecimal.valueOf(tower ? 16 + random.nextInt(14) : 6 + random.nextInt(9));
        List<Fee> fees = new ArrayList<>();
        if (tower && random.nextInt(3) > 0) {
            fees.add(new Fee(Fee.Kind.MONTHLY_M2, "Central air conditioning", "中央空调费", BigDecimal.valueOf(30 + 5 * random.nextInt(8), 1)));
        }
        if (asks("fire-approval") || random.nextInt(4) == 0) {
            fees.add(new Fee(Fee.Kind.ONE_OFF, "Supervision of the fitting out", "装修管理费",
                    BigDecimal.valueOf(2_000 + 500L * random.nextInt(13))));
        }
        if (HEAVY.contains(main) && random.nextInt(2) == 0) {
            fees.add(new Fee(Fee.Kind.ONE_OFF, "Connection of more power", "增容接电费",
                    BigDecimal.valueOf(5_000 + 1_000L * random.nextInt(11))));
        }
        fees.add(new Fee(Fee.Kind.PER_KWH, "Electricity", "电费", BigDecimal.valueOf(92 + random.nextInt(30), 2)));
        int term = space.minLeaseMonths();
        int free = term >= 36 ? 60 + 15 * random.nextInt(3)
                : term >= 24 ? 30 + 15 * random.nextInt(3) : term >= 12 ? 10 + 5 * random.nextInt(5) : 0;
        BigDecimal deposit = BigDecimal.valueOf(asks("deposit-3-months") ? 3 : asks("deposit-2-months") ? 2 : 1 + random.nextInt(2));
        BigDecimal agency = space.ownership() == Ownership.GOVERNMENT ? BigDecimal.ZERO : BigDecimal.valueOf(5L * random.nextInt(3), 1);
        return new LeaseTerms(rent, management, fees, free, deposit, agency, term);
    }

    /** A part of a floor is not asked to be a whole one; some owners ask less of those who take a part. */
    private List<Requirement> requirements(boolean part) {
        List<Requirement> asked = new ArrayList<>(space.requirements());
        if (part && asked.size() > 1 && random.nextInt(3) == 0) {
            asked.remove(random.nextInt(asked.size()));
        }
        return List.copyOf(asked);
    }

    private @Nullable LocalDate freeFrom() {
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1, 2, 3, 4 -> today.minusDays(random.nextInt(90));
            default -> today.plusDays(5 + random.nextInt(200));
        };
    }

    private @Nullable LocalDate confirmedOn() {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1, 2 -> today.minusDays(35 + random.nextInt(120));
            default -> today.minusDays(random.nextInt(24));
        };
    }

    private boolean asks(String requirement) {
        return space.requirements().stream().anyMatch(one -> one.code().equals(requirement));
    }
}
