package hqb.sourcing.rfq.files;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * A file of a request.
 *
 * @param mediaType as its content says
 * @param bytes     as it is handed out
 */
@Serdeable
public record RfqFile(UUID id, String name, String mediaType, long bytes, Instant addedAt) {
}
