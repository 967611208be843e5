package hqb.makerspaces.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.makerspaces.registry.rules.Assess;
import hqb.makerspaces.registry.rules.Explain;
import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Finding;
import hqb.makerspaces.registry.rules.RuleSet;
import hqb.makerspaces.registry.rules.Rules;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a makerspace stands to the conditions of a tier.
 *
 * @param tier         municipal, provincial or national
 * @param rules        the version: national-2
 * @param day          on which it has to meet them, in Shenzhen
 * @param dayEstimated whether the source tells only the year since when they hold
 * @param source       who says so
 * @param url          where it was read; null when on no public page
 * @param outcome      met when all are; missed when one is; unknown otherwise
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TitleReport(String tier, String rules, LocalDate day, LocalDate validFrom, @Nullable LocalDate validTo, boolean dayEstimated,
        String source, @Nullable String url, String outcome, List<Line> conditions) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * A condition.
     *
     * @param outcome  met, missed or unknown
     * @param measured the figure as text; null when it is not known or there are parts
     * @param unit     behind the figure; empty when it has none
     * @param lacking  what is short, in words; empty when it is met
     * @param evidence the kind of paper that proves it
     * @param proof    what that is
     * @param proved   whether such a paper is there; null where papers are not looked at
     * @param parts    of which one is enough; empty for most
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Line(String code, String text, String outcome, @Nullable String measured, String unit, String lacking, String evidence,
            String proof, @Nullable Boolean proved, List<Line> parts) {
    }

    /**
     * Makes one.
     *
     * @param papers the kinds of papers that are there; null when papers are not looked at
     */
    public static TitleReport of(Rules all, RuleSet set, Figures figures, LocalDate day, @Nullable Set<String> papers, Language language) {
        List<Finding> findings = Assess.all(set, figures, day);
        return new TitleReport(set.tier(), set.name(), day, set.validFrom(), set.validTo(), set.dayEstimated(), set.source().in(language),
                set.url(), Assess.outcome(findings).code(),
                findings.stream().map(one -> line(all, one, papers, language)).toList());
    }

    private static Line line(Rules all, Finding one, @Nullable Set<String> papers, Language language) {
        String evidence = one.condition().evidence();
        String proof = all.evidence().stream().filter(kind -> kind.code().equals(evidence)).map(kind -> kind.text().in(language))
                .findFirst().orElse("");
        return new Line(one.condition().code(), one.condition().text().in(language), one.outcome().code(), one.measured(),
                isDay(one.measured()) ? "" : Explain.unit(Objects.requireNonNullElse(one.condition().unit(), ""), language),
                Explain.lacking(one, language), evidence,
                proof, papers == null ? null : papers.contains(evidence),
                one.parts().stream().map(part -> line(all, part, papers, language)).toList());
    }

    /** A time that lasts is measured by the day on which it began. */
    private static boolean isDay(@Nullable String measured) {
        return measured != null && DAY.matcher(measured).matches();
    }
}
