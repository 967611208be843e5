package hqb.search.units;

import hqb.places.Building;
import hqb.platform.Language;
import hqb.search.units.Condition.Told;
import hqb.spaces.Ownership;
import hqb.spaces.Requirement;
import hqb.spaces.SpaceUse;
import hqb.spaces.units.LeaseCost;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.TitleProof;
import hqb.spaces.units.UnitFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked, each with its predicate and its words. */
final class Conditions {
    private static final Unit M2 = new Unit(" m²", " m²");
    private static final Unit KG = new Unit(" kg", " kg");
    private static final Unit KG_M2 = new Unit(" kg/m²", " kg/m²");
    private static final Unit METRES = new Unit(" m", " m");
    private static final Unit KVA = new Unit(" kVA", " kVA");
    private static final Unit MONTHS = new Unit(" months", "个月");
    private static final Unit MINUTES = new Unit(" minutes", "分钟");
    private static final Unit YUAN = new Unit(" CNY/m² a month", " 元/m²·月");

    private Conditions() {
    }

    /** How a number is said. */
    private record Unit(String en, String zh) {
        String say(BigDecimal number, Language language) {
            return number.stripTrailingZeros().toPlainString() + language.pick(en, zh);
        }
    }

    static Condition area(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return new Condition(Ask.AREA, Filters.between("area", from, to), (facts, language) -> {
            BigDecimal has = facts.unit().grossM2();
            String asked;
            if (from == null || to == null) {
                asked = from == null ? most(to, M2, language) : least(from, M2, language);
            } else {
                asked = language.pick("%s to %s", "%s至%s").formatted(from.stripTrailingZeros().toPlainString(), M2.say(to, language));
            }
            boolean small = from != null && has.compareTo(from) < 0;
            BigDecimal gap = small && from != null ? from.subtract(has) : to == null ? BigDecimal.ZERO : has.subtract(to);
            return new Told(asked, M2.say(has, language), small ? tooLittle(gap, M2, language) : tooMuch(gap, M2, language));
        });
    }

    static Condition rent(BigDecimal most) {
        return atMost(Ask.RENT, "rent", most, YUAN, unit -> unit.terms().rentM2Month(), "Rent on request", "租金面议");
    }

    static Condition cost(BigDecimal most) {
        return atMost(Ask.COST, "cost", most, YUAN, unit -> LeaseCost.of(unit.terms(), unit.grossM2()).effectiveM2Month(),
                "Rent on request", "租金面议");
    }

    static Condition floorLoad(BigDecimal least) {
        return atLeast(Ask.FLOOR_LOAD, "floorLoad", least, KG_M2, unit -> decimal(unit.fabric().floorLoadKgM2()), "Not told", "未提供");
    }

    static Condition height(BigDecimal least) {
        return atLeast(Ask.HEIGHT, "height", least, METRES, unit -> unit.fabric().clearHeightM(), "Not told", "未提供");
    }

    static Condition power(BigDecimal least) {
        return atLeast(Ask.POWER, "power", least, KVA, unit -> unit.fabric().powerKva(), "Not told", "未提供");
    }

    static Condition freightLift(BigDecimal least) {
        return atLeast(Ask.FREIGHT_LIFT, "freightLift", least, KG, unit -> decimal(unit.fabric().freightLiftKg()), "No freight lift",
                "无货梯");
    }

    static Condition term(int most) {
        return atMost(Ask.TERM, "term", BigDecimal.valueOf(most), MONTHS, unit -> BigDecimal.valueOf(unit.terms().minTermMonths()), "", "");
    }

    static Condition deposit(BigDecimal most) {
        return atMost(Ask.DEPOSIT, "deposit", most, MONTHS, unit -> unit.terms().depositMonths(), "", "");
    }

    static Condition metro(int minutes) {
        return walk(Ask.METRO, "metroMinutes", minutes, facts -> facts.metro());
    }

    static Condition market(int minutes) {
        return walk(Ask.MARKET, "marketMinutes", minutes, facts -> facts.market());
    }

    private static Condition walk(Ask ask, String field, int minutes, Function<UnitFacts, UnitFacts.Near> place) {
        BigDecimal most = BigDecimal.valueOf(minutes);
        return new Condition(ask, Filters.atMost(field, minutes), (facts, language) -> {
            var near = place.apply(facts);
            BigDecimal has = BigDecimal.valueOf(near.minutes());
            return new Told(most(most, MINUTES, language), language.pick("%s to %s", "%s，至%s").formatted(MINUTES.say(has, language),
                    near.name(language)), tooMuch(has.subtract(most), MINUTES, language));
        });
    }

    static Condition ownership(List<String> codes) {
        return new Condition(Ask.OWNERSHIP, Filters.anyOf("ownership", codes), (facts, language) -> {
            String asked = Stream.of(Ownership.values()).filter(one -> codes.contains(one.code())).map(one -> Words.of(one, language))
                    .collect(Collectors.joining(language.pick(" or ", "或")));
            return new Told(asked, Words.of(facts.space().ownership(), language),
                    language.pick("The property has another owner.", "产权性质不同。"));
        });
    }

    static Condition use(List<String> codes) {
        return new Condition(Ask.USE, Filters.anyOf("use", codes), (facts, language) -> {
            String asked = Stream.of(SpaceUse.values()).filter(one -> codes.contains(one.code())).map(one -> Words.of(one, language))
                    .collect(Collectors.joining(language.pick(" or ", "或")));
            String offered = facts.unit().uses().stream().map(one -> Words.of(one, language))
                    .collect(Collectors.joining(language.pick(", ", "、")));
            return new Told(asked, offered, language.pick("None of these uses is permitted.", "所需用途均不被许可。"));
        });
    }

    static Condition building(List<String> slugs, List<Building> known) {
        return new Condition(Ask.BUILDING, Filters.anyOf("building", slugs), (facts, language) -> {
            String asked = slugs.stream()
                    .map(slug -> known.stream().filter(one -> one.slug().equals(slug)).findFirst().map(one -> one.name(language))
                            .orElse(slug))
                    .collect(Collectors.joining(language.pick(" or ", "或")));
            return new Told(asked, facts.building().name(language), language.pick("It is in another building.", "位于其他楼宇。"));
        });
    }

    static Condition drawn(DrawnArea area) {
        return new Condition(Ask.DRAWN, Filters.inside(area),
                (facts, language) -> new Told(language.pick("Inside the drawn area", "在所绘区域内"),
                        facts.building().name(language), language.pick("It lies outside the drawn area.", "位于所绘区域之外。")));
    }

    static Condition water() {
        return flag(Ask.WATER, "water", unit -> unit.fabric().water(), "Water and drain", "有给排水", "No water in the unit", "室内无给排水");
    }

    static Condition fume() {
        return flag(Ask.FUME, "fume", unit -> unit.fabric().fumeExtraction(), "Fumes led outside", "可外排烟气", "No fume extraction", "无排烟条件");
    }

    private static Condition flag(Ask ask, String field, Function<LettableUnit, Boolean> has, String en, String zh, String notEn,
            String notZh) {
        return new Condition(ask, Filters.is(field), (facts, language) -> new Told(language.pick(en, zh),
                has.apply(facts.unit()) ? language.pick(en, zh) : language.pick(notEn, notZh), language.pick(notEn + ".", notZh + "。")));
    }

    static Condition freeBy(LocalDate day) {
        return new Condition(Ask.FREE_BY, Filters.until("freeFrom", day), (facts, language) -> {
            LocalDate free = facts.unit().freeFrom();
            String asked = language.pick("Free by %s", "%s前可入驻").formatted(day);
            if (free == null) {
                return new Told(asked, language.pick("Date on request", "日期面议"), language.pick("Its date is on request.", "可入驻日期需面议。"));
            }
            long late = ChronoUnit.DAYS.between(day, free);
            return new Told(asked, language.pick("Free from %s", "%s起可入驻").formatted(free),
                    late == 1 ? language.pick("One day later than asked.", "比要求晚1天。")
                            : language.pick("%d days later than asked.", "比要求晚%d天。").formatted(late));
        });
    }

    static Condition proved() {
        return new Condition(Ask.PROVED, Filters.is("proved"), (facts, language) -> {
            TitleProof proof = facts.unit().proof();
            return new Told(language.pick("Title proved", "权属已证明"),
                    proof == null ? language.pick("Not proved", "未证明")
                            : language.pick("%s, %s", "%s，%s").formatted(proof.kind().name(language), proof.provedOn()),
                    language.pick("The owner has not proved the title.", "业主尚未证明权属。"));
        });
    }

    static Condition confirmed(LocalDate today) {
        return new Condition(Ask.CONFIRMED, Filters.confirmed(today), (facts, language) -> {
            LocalDate day = facts.unit().confirmedOn();
            return new Told(language.pick("Confirmed within 30 days", "30天内已确认"),
                    day == null ? language.pick("Never confirmed", "从未确认") : language.pick("Confirmed on %s", "%s确认").formatted(day),
                    day == null ? language.pick("The owner has never confirmed it.", "业主从未确认。")
                            : language.pick("The last confirmation is %d days old.", "上次确认已过去%d天。")
                                    .formatted(ChronoUnit.DAYS.between(day, today)));
        });
    }

    static Condition requirements(List<String> met) {
        return new Condition(Ask.REQUIREMENTS, Filters.asksOnly(met), (facts, language) -> {
            List<Requirement> asked = facts.unit().requirements();
            List<String> unmet = asked.stream().filter(one -> !met.contains(one.code())).map(one -> one.text(language)).toList();
            String joined = asked.isEmpty() ? language.pick("Asks for nothing", "无要求")
                    : asked.stream().map(one -> one.text(language)).collect(Collectors.joining(language.pick("; ", "；")));
            return new Told(language.pick("Only what the tenant meets", "仅限租户可满足的要求"), joined,
                    language.pick("It also asks for: %s.", "还要求：%s。").formatted(String.join(language.pick("; ", "；"), unmet)));
        });
    }

    private static Condition atLeast(Ask ask, String field, BigDecimal least, Unit unit, Function<LettableUnit, @Nullable BigDecimal> value,
            String untoldEn, String untoldZh) {
        return new Condition(ask, Filters.between(field, least, null), (facts, language) -> {
            BigDecimal has = value.apply(facts.unit());
            String asked = least(least, unit, language);
            return has == null ? untold(asked, untoldEn, untoldZh, language)
                    : new Told(asked, unit.say(has, language), tooLittle(least.subtract(has), unit, language));
        });
    }

    private static Condition atMost(Ask ask, String field, BigDecimal most, Unit unit, Function<LettableUnit, @Nullable BigDecimal> value,
            String untoldEn, String untoldZh) {
        return new Condition(ask, Filters.between(field, null, most), (facts, language) -> {
            BigDecimal has = value.apply(facts.unit());
            String asked = most(most, unit, language);
            return has == null ? untold(asked, untoldEn, untoldZh, language)
                    : new Told(asked, unit.say(has, language), tooMuch(has.subtract(most), unit, language));
        });
    }

    private static Told untold(String asked, String en, String zh, Language language) {
        return new Told(asked, language.pick(en, zh), language.pick(en + ".", zh + "。"));
    }

    private static String least(BigDecimal number, Unit unit, Language language) {
        return language.pick("At least ", "至少") + unit.say(number, language);
    }

    private static String most(@Nullable BigDecimal number, Unit unit, Language language) {
        return language.pick("At most ", "最多") + unit.say(number == null ? BigDecimal.ZERO : number, language);
    }

    private static String tooLittle(BigDecimal gap, Unit unit, Language language) {
        return language.pick("%s less than asked.", "比要求少%s。").formatted(unit.say(gap, language));
    }

    private static String tooMuch(BigDecimal gap, Unit unit, Language language) {
        return language.pick("%s more than asked.", "比要求多%s。").formatted(unit.say(gap, language));
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
