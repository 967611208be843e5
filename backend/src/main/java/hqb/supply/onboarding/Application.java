package hqb.supply.onboarding;

import hqb.accounts.OrganisationId;
import hqb.accounts.applications.ApplicationState;
import hqb.accounts.applications.Paper;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's wish to become a supplier.
 *
 * @param note what the operator said last
 */
record Application(UUID id, OrganisationId organisation, ApplicationState state, Facts facts, String note, @Nullable UUID supplierId,
        Instant createdAt, @Nullable Instant submittedAt, Instant changedAt) {

    /**
     * What an applicant says. A text that is not known yet is empty.
     *
     * @param companyName  as registered
     * @param creditCode   the unified social credit code
     * @param nameEn       how the shop is called, in English
     * @param nameZh       how the shop is called, in Chinese
     * @param aboutEn      what it says of itself, in English
     * @param aboutZh      what it says of itself, in Chinese
     * @param kind         distributor, wholesale-stall, module-shop, stall or one-metre-counter
     * @param contactPhone of the person to ask
     * @param counterId    the free counter that it wants
     */
    @Serdeable
    record Facts(String companyName, String creditCode, String nameEn, String nameZh, String aboutEn, String aboutZh, String kind,
            String contactName, String contactPhone, String contactEmail, @Nullable UUID counterId) {
        static final Facts NONE = new Facts("", "", "", "", "", "", "stall", "", "", "", null);
    }

    /**
     * A paper that the applicant shows.
     *
     * @param kind      business-licence, identity, lease or other
     * @param mediaType application/pdf, image/png or image/jpeg
     */
    @Serdeable
    record Document(UUID id, String kind, String name, String mediaType, long bytes, Instant uploadedAt) {
    }

    /**
     * Something that has to be right before a supplier is approved.
     *
     * @param code credit-code, company-name, shop-names, contact, counter, business-licence
     * @param done whether it is
     * @param text what is looked at
     */
    @Serdeable
    record Check(String code, boolean done, String text) {
    }

    /**
     * An application as its applicant and the operator see it.
     *
     * @param id         null before it has begun
     * @param state      none before it has begun; then draft, submitted, needs-more, approved or rejected
     * @param note       what the operator said last; empty when nothing
     * @param supplierId the supplier that it became
     */
    @Serdeable
    record View(@Nullable UUID id, UUID organisationId, String organisationName, String state, Facts facts, @Nullable Where counter,
            List<Paper> documents, List<Check> checklist, String note, @Nullable UUID supplierId, @Nullable Instant createdAt,
            @Nullable Instant submittedAt, @Nullable Instant changedAt) {
    }

    /** Where a counter is. */
    @Serdeable
    record Where(String market, String marketName, String floor, String number) {
    }

    /** An application in the operator's list. */
    @Serdeable
    record Item(UUID id, String state, String companyName, String nameEn, String nameZh, @Nullable Instant submittedAt,
            Instant changedAt) {
        static Item of(Application application) {
            return new Item(application.id, application.state.code(), application.facts.companyName, application.facts.nameEn,
                    application.facts.nameZh, application.submittedAt, application.changedAt);
        }
    }
}
