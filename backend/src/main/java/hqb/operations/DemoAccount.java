package hqb.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account of a local start, with all that opens it.
 *
 * @param role       maker, supplier, operator, provider or landlord
 * @param totpSecret of its second factor in base 32, null without one
 * @param apiKey     of its organisation
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DemoAccount(String role, String email, String password, @Nullable String totpSecret, String apiKey) {

    /**
     * The file that lists them, {@code .local/demo.json}.
     *
     * @param baseUrl where the product is open
     */
    @Serdeable
    record Listing(String baseUrl, List<DemoAccount> accounts) {
    }
}
