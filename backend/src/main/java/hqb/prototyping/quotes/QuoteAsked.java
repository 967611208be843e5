package hqb.prototyping.quotes;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the prices is to be firm.
 *
 * @param process  pcb, assembly, stencil, print-3d or cnc
 * @param options  what the maker chooses, as when the prices were asked
 * @param provider its word
 * @param quantity pieces
 * @param leadTime the word of the lead time
 */
@Serdeable
record QuoteAsked(@Nullable String process, @Nullable Map<String, Object> options, @Nullable String provider, @Nullable Long quantity,
        @Nullable String leadTime) {
    PricesAsked prices() {
        return new PricesAsked(process, options, quantity == null ? null : java.util.List.of(quantity));
    }
}
