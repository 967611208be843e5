package hqb.supply.feeds;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.supply.suppliers.SupplierId;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a supplier's list lies, and when it is fetched.
 *
 * @param dailyAt       in Shenzhen; null unless it is fetched daily
 * @param apply         whether what it says goes on sale without review
 * @param removeMissing whether offers that it does not name are removed
 * @param active        whether it is fetched by itself
 * @param last          what was fetched last; null when nothing was, or the feed has changed since
 * @param failures      pulls in a row that went wrong
 */
record Feed(SupplierId supplier, URI url, Rhythm rhythm, @Nullable LocalTime dailyAt, boolean apply, boolean removeMissing, boolean active,
        @Nullable Credential credential, @Nullable Last last, int failures, Instant nextPullAt, Instant changedAt) {

    /** How the supplier's server knows us. */
    enum CredentialKind {
        NONE, BASIC, HEADER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<CredentialKind> ofCode(@Nullable String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /**
     * What the supplier's server wants to see.
     *
     * @param name   of the user, or of the header
     * @param closed the password, or the header's value, closed
     */
    record Credential(CredentialKind kind, String name, byte[] closed) {
    }

    /**
     * What was fetched last.
     *
     * @param file         its SHA-256
     * @param importFailed whether the import of it failed
     * @param oursFailed   whether it failed through a fault of ours
     */
    record Last(@Nullable String etag, @Nullable String lastModified, String file, @Nullable UUID importId, boolean importFailed,
            boolean oursFailed) {
    }

    /**
     * A feed as its supplier sees it.
     *
     * @param rhythm        hourly, six-hourly or daily
     * @param dailyAt       HH:mm in Shenzhen; null unless it is fetched daily
     * @param mode          apply, or dry-run when somebody looks at each list first
     * @param removeMissing whether offers that the list does not name are removed
     * @param active        whether it is fetched by itself
     * @param failures      pulls in a row that went wrong; the pauses between them grow
     * @param nextPullAt    null when it is not fetched by itself
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record View(String url, String rhythm, @Nullable String dailyAt, String mode, boolean removeMissing, boolean active,
            CredentialView credential, int failures, @Nullable Instant nextPullAt, Instant changedAt) {
    }

    /**
     * How the supplier's server knows us; the secret itself is never shown.
     *
     * @param kind none, basic or header
     * @param name of the user, or of the header; null when there is none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CredentialView(String kind, @Nullable String name) {
    }

    View view() {
        return new View(url.toString(), rhythm.code(), dailyAt == null ? null : dailyAt.toString(), apply ? "apply" : "dry-run",
                removeMissing, active,
                credential == null ? new CredentialView("none", null) : new CredentialView(credential.kind.code(), credential.name),
                failures, active ? nextPullAt : null, changedAt);
    }

    /** What its secret is closed for. */
    static String place(SupplierId supplier) {
        return "feed " + supplier.value();
    }
}
