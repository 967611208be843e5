package hqb.makerspaces.registry.review;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Rules;
import hqb.makerspaces.registry.rules.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Rules RULES = new Rules();

    private static Subject subject(@Nullable String area, @Nullable String teams, @Nullable String events, int returns, boolean warned) {
        Map<String, String> figures = new HashMap<>();
        if (area != null) {
            figures.put("serviceArea", area);
        }
        if (teams != null) {
            figures.put("teams", teams);
        }
        if (events != null) {
            figures.put("events", events);
        }
        return new Subject(new UUID(1, 2), Tier.PROVINCIAL, new Figures(figures), returns, warned);
    }

    @ParameterizedTest
    @CsvSource({"500, 20, 10, 0, false, keep, ''", "500, 20, 10, 0, true, keep, ''", "500, 20, 9, 0, false, warn, 'missed:events'",
        "500, 20, 9, 0, true, remove, 'missed:events,warned'", "499, 19, 10, 0, false, warn, 'missed:area,missed:teams'",
        "499, 19, 9, 0, false, remove, 'missed:area,missed:teams,missed:events'", "500, 20, , 0, false, warn, 'unknown:events'",
        ", , , 0, true, warn, 'unknown:area,unknown:teams,unknown:events'", "500, 20, 10, 1, false, warn, 'returns:1'",
        "500, 20, 10, 2, false, remove, 'returns:2'"})
    void proposalsFollowTheRuleAndWhatIsUnknownNeverRemoves(@Nullable String area, @Nullable String teams, @Nullable String events,
            int returns, boolean warned, String proposal, String reasons) {
        Judgement judged = new Judge(RULES, DAY).judge(subject(area, teams, events, returns, warned));

        assertThat(judged.proposal().code()).isEqualTo(proposal);
        assertThat(String.join(",", judged.reasons())).isEqualTo(reasons);
    }

    @Test
    void theRulesOfTheDayJudgeNotThoseOfToday() {
        Subject small = new Subject(new UUID(3, 4), Tier.NATIONAL, new Figures(Map.of("serviceArea", "500", "teams", "20", "events", "10")),
                0, false);

        assertThat(new Judge(RULES, LocalDate.parse("2017-12-31")).judge(small).rules()).isEqualTo("national-1");
        assertThat(new Judge(RULES, LocalDate.parse("2017-12-31")).judge(small).proposal()).isEqualTo(Proposal.KEEP);
        assertThat(new Judge(RULES, LocalDate.parse("2018-01-01")).judge(small).rules()).isEqualTo("national-2");
        assertThat(new Judge(RULES, LocalDate.parse("2018-01-01")).judge(small).proposal()).isEqualTo(Proposal.WARN);
    }

    @Property
    void inWhateverOrderTheyAreJudgedTheTextIsTheSameToTheBit(@ForAll long seed) {
        Random random = new Random(seed);
        List<Judgement> judged = new ArrayList<>();
        Judge judge = new Judge(RULES, DAY);
        for (int i = 0; i < 20; i++) {
            judged.add(judge.judge(new Subject(new UUID(random.nextLong(), random.nextLong()),
                    random.nextBoolean() ? Tier.NATIONAL : Tier.PROVINCIAL,
                    new Figures(Map.of("serviceArea", Integer.toString(random.nextInt(1_000)))), random.nextInt(3), random.nextBoolean())));
        }
        String hash = Canonical.hash(Canonical.text(DAY, judged));
        Collections.shuffle(judged, random);

        assertThat(Canonical.hash(Canonical.text(DAY, judged))).isEqualTo(hash).hasSize(64);
        assertThat(Canonical.hash(Canonical.text(DAY, judged.subList(1, 20)))).isNotEqualTo(hash);
    }

    @Test
    void theTextIsFixed() {
        String text = Canonical.text(DAY, List.of(new Judge(RULES, DAY).judge(subject("380", "20", null, 1, false))));

        assertThat(text).isEqualTo("review 1 2026-11-23\n00000000-0000-0001-0000-000000000002\tprovincial\tprovincial-1\t"
                + "serviceArea=380;teams=20\treturns=1\twarned=false\tarea:missed:120;teams:met:;events:unknown:\twarn\t"
                + "missed:area,unknown:events,returns:1\n");
    }
}
