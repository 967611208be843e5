package hqb.prototyping.testing;

import hqb.platform.money.Money;
import hqb.prototyping.quotes.PricesPage;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who can do the tests of a plan, at what price and when.
 *
 * @param laboratories all that can do at least one of them, with the weeks in which they have room
 */
@Serdeable
record LabsPage(List<TestOffers> tests, List<Laboratory> laboratories) {

    /**
     * A test.
     *
     * @param code     of the test in the plan
     * @param offers   who does it, the cheapest first; empty when nobody here does
     * @param excluded who does that standard but not for this product, and why
     */
    @Serdeable
    record TestOffers(String code, List<Offer> offers, List<PricesPage.Excluded> excluded) {
    }

    /** What one laboratory asks, by how soon. */
    @Serdeable
    record Offer(String provider, int rulesVersion, List<Cell> leadTimes) {
    }

    /**
     * One price.
     *
     * @param workingDays from the first day of the week until the report
     * @param again       what it costs when another test of the plan is done there too and comes first: the case is opened once
     */
    @Serdeable
    record Cell(String leadTime, String label, int workingDays, Money total, Money again, List<PricesPage.Line> lines) {
    }

    /** A laboratory and its weeks. */
    @Serdeable
    record Laboratory(PricesPage.Maker provider, List<Week> weeks) {
    }

    /**
     * A week with room.
     *
     * @param week its Monday
     * @param free places that are left
     */
    @Serdeable
    record Week(LocalDate week, int free) {
    }
}
