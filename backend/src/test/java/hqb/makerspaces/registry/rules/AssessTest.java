package hqb.makerspaces.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessTest {
    private static final Rules RULES = new Rules();
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    /** A makerspace that meets everything of every tier. */
    private static Map<String, String> good() {
        return new HashMap<>(Map.ofEntries(Map.entry("openedOn", "2019-01-01"), Map.entry("serviceArea", "620"), Map.entry("desks", "40"),
                Map.entry("openShare", "80"), Map.entry("teams", "25"), Map.entry("shortestStay", "3"), Map.entry("longestStay", "24"),
                Map.entry("newFirms", "12"), Map.entry("funded", "6"), Map.entry("cases", "3"), Map.entry("staff", "3"),
                Map.entry("mentors", "3"), Map.entry("serviceBodies", "6"), Map.entry("events", "10"), Map.entry("statistics", "true")));
    }

    private static RuleSet set(Tier tier) {
        return RULES.find(tier, DAY).orElseThrow();
    }

    private static Finding one(Tier tier, String code, Map<String, String> figures) {
        return Assess.all(set(tier), new Figures(figures), DAY).stream().filter(one -> one.condition().code().equals(code)).findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void whatMeetsEverythingIsMetInEveryTierAndNothingKnownIsUnknownNeverMissed(Tier tier) {
        assertThat(Assess.outcome(Assess.all(set(tier), new Figures(good()), DAY))).isEqualTo(Outcome.MET);
        assertThat(Assess.all(set(tier), Figures.NONE, DAY)).extracting(Finding::outcome).containsOnly(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"PROVINCIAL, area, serviceArea, 380, '120 m² short', '还差 120 平方米'",
        "PROVINCIAL, teams, teams, 19, '1 team short', '还差 1 个团队'",
        "PROVINCIAL, events, events, 3, '7 events short', '还差 7 场活动'", "MUNICIPAL, staff, staff, 2, '1 person short', '还差 1 人'",
        "MUNICIPAL, stay-most, longestStay, 30, '6 months too many', '超出 6 个月'", "NATIONAL, statistics, statistics, false, 'not so', '未满足'",
        "NATIONAL, running, openedOn, 2025-12-23, 'met in 7 months', '还需 7 个月'",
        "NATIONAL, running, openedOn, 2025-06-23, 'met in 1 month', '还需 1 个月'",
        "NATIONAL, open-share, openShare, 70.5, '4.5 percentage points short', '还差 4.5 个百分点'"})
    void whatIsLackingIsSaidInBothLanguages(Tier tier, String code, String field, String value, String en, String zh) {
        Map<String, String> figures = good();
        figures.put(field, value);
        Finding finding = one(tier, code, figures);

        assertThat(finding.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(finding.measured()).isEqualTo(value);
        assertThat(Explain.lacking(finding, Language.EN)).isEqualTo(en);
        assertThat(Explain.lacking(finding, Language.ZH)).isEqualTo(zh);
    }

    @ParameterizedTest
    @CsvSource({", , unknown", "400, , unknown", ", 10, unknown", "400, 10, missed", "500, , met", ", 30, met", "400, 30, met"})
    void ofTwoWaysOneIsEnough(@Nullable String area, @Nullable String desks, String outcome) {
        Map<String, String> figures = good();
        figures.keySet().removeAll(List.of("serviceArea", "desks"));
        if (area != null) {
            figures.put("serviceArea", area);
        }
        if (desks != null) {
            figures.put("desks", desks);
        }
        Finding room = one(Tier.NATIONAL, "room", figures);

        assertThat(room.outcome().code()).isEqualTo(outcome);
        if (outcome.equals("missed")) {
            assertThat(Explain.lacking(room, Language.EN)).isEqualTo("100 m² short, or 20 desks short");
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-05-24, missed", "2025-05-23, met", "2026-11-23, missed", "2026-11-24, missed"})
    void eighteenMonthsAreCountedByTheDay(String opened, String outcome) {
        Map<String, String> figures = good();
        figures.put("openedOn", opened);

        assertThat(one(Tier.NATIONAL, "running", figures).outcome().code()).isEqualTo(outcome);
    }

    @Property
    void whatIsLackingIsExactlyWhatHelps(@ForAll @BigRange(min = "0", max = "499.99") @Scale(2) BigDecimal area) {
        Map<String, String> figures = good();
        figures.put("serviceArea", area.toPlainString());
        BigDecimal lacking = one(Tier.PROVINCIAL, "area", figures).lacking();
        figures.put("serviceArea", area.add(lacking).toPlainString());
        assertThat(one(Tier.PROVINCIAL, "area", figures).outcome()).isEqualTo(Outcome.MET);
        figures.put("serviceArea", area.add(lacking).subtract(new BigDecimal("0.01")).toPlainString());
        assertThat(one(Tier.PROVINCIAL, "area", figures).outcome()).isEqualTo(Outcome.MISSED);
    }

    @Property
    void theOrderInWhichFiguresComeChangesNothingAndLosingOneIsNeverMissed(@ForAll Tier tier,
            @ForAll @IntRange(max = 14) int lost, @ForAll long seed) {
        List<String> names = new ArrayList<>(good().keySet());
        Collections.shuffle(names, new Random(seed));
        Map<String, String> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, good().get(name)));
        assertThat(Assess.all(set(tier), new Figures(shuffled), DAY)).isEqualTo(Assess.all(set(tier), new Figures(good()), DAY));
        shuffled.remove(names.get(lost));
        assertThat(Assess.all(set(tier), new Figures(shuffled), DAY)).extracting(Finding::outcome).doesNotContain(Outcome.MISSED);
    }

    @Property
    void onEveryDayOneVersionIsInForceAtMostAndNoneIsMissingSinceTheFirst(@ForAll Tier tier, @ForAll @IntRange(max = 6_000) int days) {
        LocalDate day = LocalDate.parse("2015-06-01").plusDays(days);
        assertThat(RULES.list().stream().filter(set -> set.tier().equals(tier.code()) && set.isInForce(day))).hasSize(1);
    }

    @Test
    void everyConditionNamesAFigureAndAPaperThatExistAndEverySourceIsSaid() {
        List<String> papers = RULES.evidence().stream().map(Rules.Evidence::code).toList();
        RULES.list().forEach(set -> {
            assertThat(set.source().en()).isNotBlank();
            assertThat(set.source().zh()).isNotBlank();
            set.conditions().forEach(one -> {
                assertThat(papers).contains(one.evidence());
                assertThat(one.fields()).isNotEmpty().allMatch(field -> RULES.field(field).isPresent());
            });
            assertThat(set.conditions()).extracting(Condition::code).doesNotHaveDuplicates();
        });
        assertThat(Arrays.stream(Tier.values()).map(Tier::next).map(next -> next.map(Tier::code).orElse("-"))).containsExactly("provincial",
                "national", "-");
    }
}
