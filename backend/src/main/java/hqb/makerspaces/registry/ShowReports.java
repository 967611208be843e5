package hqb.makerspaces.registry;

import hqb.makerspaces.registry.rules.Figures;
import hqb.makerspaces.registry.rules.Rules;
import hqb.makerspaces.registry.rules.Tier;
import hqb.platform.Language;
import hqb.spaces.units.Today;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How figures stand to the conditions that are in force today. */
@Singleton
public class ShowReports {
    private final Rules rules;
    private final Today today;

    ShowReports(Rules rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** To those of one tier; none when there are no conditions today. */
    public Optional<TitleReport> of(Tier tier, Figures figures, @Nullable Set<String> papers, Language language) {
        LocalDate day = today.date();
        return rules.find(tier, day).map(set -> TitleReport.of(rules, set, figures, day, papers, language));
    }

    /** To those of every tier, the lowest first. */
    public List<TitleReport> all(Figures figures, Language language) {
        return Arrays.stream(Tier.values()).flatMap(tier -> of(tier, figures, null, language).stream()).toList();
    }
}
