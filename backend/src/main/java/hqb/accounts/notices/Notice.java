package hqb.accounts.notices;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person was told.
 *
 * @param kind         orders, returns, disputes, money, security, reviews, review-wanted, stock, imports, proposals, reports,
 *                     requests, spaces or applications
 * @param page         where in the product it is seen
 * @param organisation in whose name it concerns the person; null when it is about the account
 * @param readAt       null until it is read
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Notice(UUID id, String kind, String title, String page, @Nullable Party organisation, Instant createdAt,
        @Nullable Instant readAt) {

    /** In whose name. */
    @Serdeable
    public record Party(UUID id, String name) {
    }

    static Notice of(Notices.Row row, Language language) {
        Party party = row.organisation() == null ? null
                : new Party(row.organisation(), row.organisationName() == null ? "–" : row.organisationName());
        return new Notice(row.id(), row.kind(), language.pick(row.titleEn(), row.titleZh()), row.page(), party, row.createdAt(),
                row.readAt());
    }
}
