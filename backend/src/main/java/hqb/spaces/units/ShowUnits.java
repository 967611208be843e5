package hqb.spaces.units;

import hqb.platform.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows units as lists have them. */
@Singleton
public class ShowUnits {
    private final DescribeUnits describe;
    private final DistrictMeans means;
    private final Today today;

    ShowUnits(DescribeUnits describe, DistrictMeans means, Today today) {
        this.describe = describe;
        this.means = means;
        this.today = today;
    }

    /**
     * A unit that was found.
     *
     * @param fit how it answers the need; null when none was asked
     */
    public record Found(UnitFacts facts, @Nullable Fit fit) {
    }

    /** Units that no need was asked for, in the same order. */
    @Transactional(readOnly = true)
    public List<UnitItem> items(List<LettableUnit> units, Language language) {
        return found(describe.facts(units).stream().map(facts -> new Found(facts, null)).toList(), language);
    }

    /** Units that were found, in the same order. */
    public List<UnitItem> found(List<Found> found, Language language) {
        LocalDate day = today.date();
        DistrictMeans.Means compared = means.of(day);
        return found.stream().map(one -> UnitItem.of(one.facts(), one.fit(), compared, day, language)).toList();
    }
}
