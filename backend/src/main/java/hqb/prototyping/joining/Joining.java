package hqb.prototyping.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.OrganisationId;
import hqb.accounts.applications.ApplicationState;
import hqb.accounts.applications.Paper;
import hqb.prototyping.providers.ProviderId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's wish to become a provider. What it can make is at the provider itself.
 *
 * @param note what the operator said last
 */
record Joining(UUID id, OrganisationId organisation, ProviderId provider, ApplicationState state, Facts facts, String note,
        Instant createdAt, @Nullable Instant submittedAt, Instant changedAt) {
    /**
     * What only the operator reads. A text that is not known yet is empty.
     *
     * @param companyName  as registered
     * @param creditCode   the unified social credit code
     * @param contactPhone of the person to ask
     */
    @Serdeable
    record Facts(@Nullable String companyName, @Nullable String creditCode, @Nullable String contactName, @Nullable String contactPhone,
            @Nullable String contactEmail) {
        static final Facts NONE = new Facts("", "", "", "", "");
    }

    /**
     * A paper or a photo that the applicant shows.
     *
     * @param kind      business-licence, certificate, photo or other
     * @param mediaType application/pdf, image/png or image/jpeg
     */
    @Serdeable
    record Document(UUID id, String kind, String name, String mediaType, long bytes, Instant uploadedAt) {
    }

    /**
     * Something that has to be right before a provider is approved.
     *
     * @param code   company, profile, machines, rules, evidence or contact
     * @param done   whether it is there
     * @param ticked whether an operator has looked at it and found it right
     * @param text   what is looked at
     */
    @Serdeable
    record Check(String code, boolean done, boolean ticked, String text) {
    }

    /** What the applicant can make, as it has written it at the provider. */
    @Serdeable
    record Workshop(String slug, String nameEn, String nameZh, String aboutEn, String aboutZh, String cityEn, String cityZh,
            List<String> processes, List<String> machines, List<String> certificates) {
    }

    /**
     * An application as its applicant and the operator see it.
     *
     * @param id       null before it has begun
     * @param state    none before it has begun; then draft, submitted, needs-more, approved or rejected
     * @param workshop null before it has begun
     * @param note     what the operator said last; empty when nothing
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record View(@Nullable UUID id, String organisationName, String state, Facts facts, @Nullable Workshop workshop,
            List<Paper> documents, List<Check> checklist, String note, @Nullable Instant createdAt, @Nullable Instant submittedAt,
            @Nullable Instant changedAt) {
    }

    /** An application in the operator's list. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(UUID id, String state, String companyName, @Nullable Instant submittedAt, Instant changedAt) {
        static Item of(Joining one) {
            return new Item(one.id, one.state.code(), one.facts.companyName == null ? "" : one.facts.companyName, one.submittedAt,
                    one.changedAt);
        }
    }
}
