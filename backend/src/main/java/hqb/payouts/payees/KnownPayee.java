package hqb.payouts.payees;

import hqb.accounts.OrganisationId;
import hqb.platform.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is paid.
 *
 * @param id           of the supplier or provider
 * @param organisation whose people decide where the money goes; null when nobody's
 * @param suspended    nothing is paid until it is clear whose it is
 */
public record KnownPayee(UUID id, @Nullable OrganisationId organisation, String nameEn, String nameZh, boolean suspended) {
    /** Its name in a language. */
    public String name(Language language) {
        return language.pick(nameEn, nameZh);
    }
}
