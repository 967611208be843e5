package hqb.sourcing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.ordering.ParcelPrices;
import hqb.sourcing.basket.Freight;
import hqb.sourcing.basket.Lot;
import hqb.sourcing.basket.Need;
import hqb.sourcing.basket.Shopping;
import hqb.sourcing.basket.SolveBasket;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic's parcels are the checkout's. */
class FreightRuleTest {
    @ParameterizedTest
    @CsvSource({"1,CN", "920,CN", "921,CN", "1920,CN", "1921,HK", "12345,US"})
    void aParcelCostsWhatTheCheckoutAsks(long grams, String country) {
        double first = ParcelPrices.parcel(0, country).movePointRight(2).doubleValue();
        double next = ParcelPrices.parcel(1_000, country).movePointRight(2).doubleValue() - first;
        Lot lot = new Lot(0, 1, 1, 1, new long[]{1}, new double[]{1}, grams * 1_000);

        double cost = new SolveBasket(new Shopping(List.of(new Need(1, List.of(lot))), 1, new Freight(0, first, next, false), 1)).solve()
                .freight();

        assertThat(cost).isEqualTo(ParcelPrices.parcel(grams, country).movePointRight(2).doubleValue());
    }
}
