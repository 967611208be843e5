package hqb.vouchers;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.money.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A programme.
 *
 * @param name      in the asker's language
 * @param service   components, prototyping, testing or spaces
 * @param reserved  set aside for orders that are not paid yet
 * @param spent     paid by its vouchers
 * @param left      what they can still pay
 * @param issued    what all vouchers that are out would pay; may be more than the budget, which is then for those who come first
 * @param vouchers  how many were given out
 * @param validFrom day of Shenzhen
 * @param validTo   the last day
 * @param state     coming, running or over
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProgrammePage(UUID id, String name, String nameEn, String nameZh, String service, Money budget, Money faceValue, LocalDate validFrom,
        LocalDate validTo, int perOrganisation, Money reserved, Money spent, Money left, Money issued, long vouchers, String state) {
}
