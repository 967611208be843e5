package hqb.prototyping.quotes;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm price as whoever has its link sees it.
 *
 * @param number     that people can read to each other
 * @param designId   null once the design was deleted
 * @param state      {@code firm}, or {@code expired} when its time is over
 * @param leadTimeLabel what the provider calls the lead time
 * @param facts      what it rests on
 * @param validUntil until when it can be ordered
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record QuotePage(UUID id, String number, String state, @Nullable UUID designId, String designName, String designSha256, String process,
        PricesPage.Maker provider, List<PricesPage.FactItem> facts, long asked, long quantity, String leadTime, String leadTimeLabel,
        int workingDays,
        Money total, List<PricesPage.Line> lines, Instant createdAt, Instant validUntil) {
}
