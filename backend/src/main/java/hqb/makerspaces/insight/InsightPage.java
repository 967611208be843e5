package hqb.makerspaces.insight;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of the district and the city.
 *
 * @param shenzhen   what was published of the city, with its source
 * @param district   what the makerspaces of the register have handed in, by year; empty before the first
 * @param ownership  spaces to let by who owns the property
 * @param uses       spaces to let by use; one of several uses counts for each
 * @param tiers      makerspaces of the register by the title that they hold
 * @param standings  makerspaces of the register by how their title stands
 */
@Serdeable
record InsightPage(Series shenzhen, Series district, List<Group> ownership, List<Group> uses, List<Group> tiers, List<Group> standings) {

    /** Years, and who says so. */
    @Serdeable
    record Series(String source, List<Year> years) {
    }

    /** What makerspaces did in a year: {@code funded} teams got money, {@code graduates} are of the jobs. */
    @Serdeable
    record Year(int year, long makerspaces, long teams, long funded, long jobs, long graduates, long patents) {
    }

    /** Things of one kind: how many, and how large together in m². */
    @Serdeable
    record Group(String code, long count, BigDecimal areaM2) {
    }
}
