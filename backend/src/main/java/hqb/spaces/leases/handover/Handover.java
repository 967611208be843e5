package hqb.spaces.leases.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of hand-over. Photos are files of the lease with the purpose handover-start or handover-end.
 *
 * @param occasion  start or end
 * @param defects   what is not as it should be; empty when all is
 * @param keys      how many keys and cards changed hands
 * @param hash      SHA-256 of all that it says, which both sign
 * @param writtenBy tenant or landlord
 * @param landlord  null until the landlord has signed
 * @param tenant    null until the tenant has signed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Handover(UUID lease, String occasion, List<Meter> meters, String defects, int keys, String hash, String writtenBy,
        Instant writtenAt, @Nullable Signed landlord, @Nullable Signed tenant) {
    /** The reading of a meter. */
    @Serdeable
    record Meter(String name, BigDecimal reading, String unit) {
    }

    /** Who signed, by what name, and when. */
    @Serdeable
    record Signed(String name, Instant at) {
    }
}
