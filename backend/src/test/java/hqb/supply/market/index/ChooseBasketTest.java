package hqb.supply.market.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChooseBasketTest {
    private static Candidate candidate(int number, String price, long stock, int suppliers) {
        return new Candidate(new UUID(0, number), "relays", new BigDecimal(price), stock, suppliers);
    }

    @Test
    void thoseWithMostSuppliersAndThenMostStockAreChosen() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            candidates.add(candidate(i, "1", 1_000 + i, i == 0 ? 9 : 3));
        }

        List<Item> items = ChooseBasket.of(candidates);

        assertThat(items).hasSize(ChooseBasket.MOST);
        assertThat(items.getFirst().key()).isEqualTo(new UUID(0, 0).toString());
        assertThat(items.get(1).key()).isEqualTo(new UUID(0, 39).toString());
        assertThat(items.getLast().key()).isEqualTo(new UUID(0, 11).toString());
    }

    @Test
    void noPartWeighsMoreThanFiveTimesTheMedian() {
        List<Item> items = ChooseBasket.of(List.of(candidate(1, "2", 100, 3), candidate(2, "2", 100, 3), candidate(3, "2", 100, 3),
                candidate(4, "2", 100, 3), candidate(5, "3", 1_000_000, 3)));

        // five times 200 CNY, in whole pieces of 3 CNY
        assertThat(items.getFirst().quantity()).isEqualByComparingTo("333");
        assertThat(items.get(1).quantity()).isEqualByComparingTo("100");
    }

    @Test
    void fourPartsAreNoBasket() {
        assertThat(ChooseBasket.of(List.of(candidate(1, "1", 1, 2), candidate(2, "1", 1, 2), candidate(3, "1", 1, 2),
                candidate(4, "1", 1, 2)))).isEmpty();
    }
}
