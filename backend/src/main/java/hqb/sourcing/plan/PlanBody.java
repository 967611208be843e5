package hqb.sourcing.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list is to be bought. What is left out has its usual value.
 *
 * @param boards         how many, 1 to 1,000,000; else 1
 * @param attrition      how many pieces are lost by class of parts; classes that are not named have the platform's numbers
 * @param maxSuppliers   from how many suppliers at most; else as many as it takes
 * @param authorisedOnly only new original goods of distributors
 * @param usedToo        also refurbished goods and such as were taken from boards
 * @param anySurplus     also offers whose least order is far above the need
 * @param deadlineDays   days until the goods are there, 0 to 999; else any
 * @param delivery       courier (usual), consolidated or pick-up
 * @param country        where the goods go, ISO 3166-1 alpha-2; else CN
 * @param currency       CNY (usual), USD or HKD
 * @param tradeOffs      whether the points of the trade-offs are worked out too; else true
 */
@Serdeable
record PlanBody(@Nullable Long boards, @Nullable List<Lost> attrition, @Nullable Integer maxSuppliers, @Nullable Boolean authorisedOnly,
        @Nullable Boolean usedToo, @Nullable Boolean anySurplus, @Nullable Integer deadlineDays, @Nullable String delivery,
        @Nullable String country, @Nullable String currency, @Nullable Boolean tradeOffs) {

    /**
     * Pieces that are lost.
     *
     * @param kind    tiny-passives, small-passives, passives, discretes, chips or others
     * @param percent of those that are placed, 0 to 100; else 0
     * @param pieces  at least so many; else 0
     */
    @Serdeable
    record Lost(@Nullable String kind, @Nullable BigDecimal percent, @Nullable Long pieces) {
    }
}
