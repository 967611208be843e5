package hqb.supply.market.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked example of {@code docs/price-index.md}, week by week, and the edges of its rule. */
class IndexChainTest {
    private static final LocalDate BASE = LocalDate.of(2026, 3, 2);

    private final IndexChain chain = IndexChain.begin("example", BASE, IndexChain.BASE, List.of(item("resistor", "0.02", 500_000),
            item("controller", "8.00", 2_000), item("connector", "0.70", 20_000), item("led", "0.05", 80_000)), false);

    private static Item item(String key, String price, long quantity) {
        return Item.entering(key, new BigDecimal(price), BigDecimal.valueOf(quantity));
    }

    private static Map<String, Quote> news(@Nullable String... keysAndPrices) {
        Map<String, Quote> news = new HashMap<>();
        for (int i = 0; i < keysAndPrices.length; i += 2) {
            String price = keysAndPrices[i + 1];
            news.put(String.valueOf(keysAndPrices[i]), new Quote(price == null ? null : new BigDecimal(price)));
        }
        return news;
    }

    private Figure week(int number, @Nullable String... keysAndPrices) {
        Figure figure = chain.next(BASE.plusWeeks(number), news(keysAndPrices), false);
        assertNotNull(figure);
        return figure;
    }

    @Test
    void theWorkedExampleComesOut() {
        assertEquals("100.00", chain.last().value().toPlainString());

        Figure first = week(1, "resistor", "0.021", "controller", "8.80");
        assertEquals("104.77", first.value().toPlainString());
        assertEquals(0, first.carried());

        Figure second = week(2, "controller", null, "connector", "0.665");
        assertEquals("103.18", second.value().toPlainString());
        assertEquals(1, second.carried());

        for (int number = 3; number <= 5; number++) {
            assertEquals("103.18", week(number).value().toPlainString());
        }

        Figure sixth = week(6, "resistor", "0.0231");
        assertEquals("107.08", sixth.value().toPlainString());
        assertEquals(3, sixth.items());
        assertEquals(0, sixth.carried());
        assertEquals(BASE.plusWeeks(5), chain.basket().linkWeek());
        assertEquals("103.18", chain.basket().linkValue().toPlainString());
    }

    @Test
    void anItemThatLeavesMovesNothingByItself() {
        week(1, "controller", "16.00");
        String before = week(2, "controller", null).value().toPlainString();
        for (int number = 3; number <= 5; number++) {
            week(number);
        }

        Figure left = week(6);

        assertEquals(3, left.items());
        assertEquals(before, left.value().toPlainString());
    }

    @Test
    void aPriceThatComesBackInTimeStays() {
        week(1, "controller", null);
        for (int number = 2; number <= 4; number++) {
            assertEquals(1, week(number).carried());
        }

        Figure back = week(5, "controller", "8.00");

        assertEquals(4, back.items());
        assertEquals(0, back.carried());
        assertEquals("100.00", back.value().toPlainString());
    }

    @Test
    void withFewerThanThreeItemsTheIndexEnds() {
        week(1, "controller", null, "led", null);
        for (int number = 2; number <= 4; number++) {
            week(number);
        }

        assertThat(chain.next(BASE.plusWeeks(5), Map.of(), false)).isNull();
        assertThat(chain.isLive()).isFalse();
        assertEquals(BASE.plusWeeks(4), chain.last().week());
    }

    @Test
    void aNewBasketGoesOnFromTheLastFigure() {
        week(1, "resistor", "0.021", "controller", "8.80");

        chain.renew(List.of(item("a", "1", 10), item("b", "2", 10), item("c", "3", 10)), false);
        Figure next = week(2, "a", "1.6");

        // 104.77 x (16 + 20 + 30) / (10 + 20 + 30)
        assertEquals("115.25", next.value().toPlainString());
        assertThat(chain.touched()).extracting(Basket::reason).containsExactly(Basket.Reason.BASE, Basket.Reason.RENEWED);
    }

    @Test
    void whatIsLinkedToMadeUpFiguresIsMarked() {
        IndexChain seeded = IndexChain.begin("example", BASE, IndexChain.BASE,
                List.of(item("a", "1", 10), item("b", "2", 10), item("c", "3", 10)), true);

        assertThat(assertNotNullFigure(seeded.next(BASE.plusWeeks(1), Map.of(), false)).demonstration()).isTrue();
        assertThat(week(1).demonstration()).isFalse();
    }

    private static Figure assertNotNullFigure(@Nullable Figure figure) {
        assertNotNull(figure);
        return figure;
    }
}
