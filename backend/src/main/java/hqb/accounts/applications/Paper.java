package hqb.accounts.applications;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/**
 * A paper or a photo that an applicant shows.
 *
 * @param kind      what it proves, such as business-licence; which there are depends on what is applied for
 * @param mediaType application/pdf, image/png or image/jpeg
 */
@Serdeable
public record Paper(UUID id, String kind, String name, String mediaType, long bytes, Instant uploadedAt) {
}
