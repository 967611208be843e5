package hqb.supply;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A photograph of an offer's goods.
 *
 * @param url    where it is, below the server's address
 * @param width  pixels
 * @param height pixels
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OfferPhoto(UUID id, String url, int width, int height) {
    /** Where the photograph of that id is. */
    static String urlOf(UUID id) {
        return "/api/v1/offer-photos/" + id;
    }
}
