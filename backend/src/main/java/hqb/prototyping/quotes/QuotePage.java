package hqb.prototyping.quotes;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm price as whoever has its link sees it.
 *
 * @param number     that people can read to each other
 * @param designId   null once the design was deleted, and for tests
 * @param designName of the file, or of the product that is tested
 * @param designSha256 null for tests
 * @param state      {@code firm}, or {@code expired} when its time is over
 * @param leadTimeLabel what the provider calls the lead time
 * @param facts      what it rests on
 * @param validUntil until when it can be ordered
 * @param planId     the test plan that it rests on; null when it rests on a design
 * @param factsSha256 of the plan's facts; null when it rests on a design
 * @param tests      what is tested; empty when it rests on a design
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QuotePage(UUID id, String number, String state, @Nullable UUID designId, String designName, @Nullable String designSha256,
        String process,
        PricesPage.Maker provider, List<PricesPage.FactItem> facts, long asked, long quantity, String leadTime, String leadTimeLabel,
        int workingDays,
        Money total, List<PricesPage.Line> lines, Instant createdAt, Instant validUntil, @Nullable UUID planId,
        @Nullable String factsSha256, List<Test> tests) {
    /**
     * One of the tests.
     *
     * @param code of the test in its plan
     * @param week the Monday of the week in which the laboratory takes it
     */
    @Serdeable
    public record Test(String code, String title, String leadTime, String leadTimeLabel, int workingDays, Money total, LocalDate week) {
    }
}
