package hqb.ordering.orders;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.money.Currency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ReturnPriceTest {
    private static OrderLine line(long quantity, BigDecimal total, long refunded) {
        UUID id = new UUID(0, 1);
        return new OrderLine(id, id, 1, id, id, "X", "Y", "Z", null, null, quantity, BigDecimal.ONE, total, BigDecimal.ONE, Currency.CNY,
                BigDecimal.ONE, LocalDate.EPOCH, BigDecimal.ZERO, BigDecimal.ZERO, null, quantity, refunded);
    }

    @Property(tries = 500)
    void piecesGivenBackInAnyPortionsComeToTheLinesTotalAndNeverToMore(@ForAll @LongRange(min = 1, max = 100_000) long quantity,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long cents, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BigDecimal total = BigDecimal.valueOf(cents, 2);
        BigDecimal back = BigDecimal.ZERO;
        long returned = 0;
        for (int portion = 0; returned < quantity; portion++) {
            long pieces = portion == 20 ? quantity - returned : random.nextLong(1, quantity - returned + 1);
            BigDecimal price = ReturnGoods.price(line(quantity, total, returned), pieces);
            assertThat(price).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(price.scale()).isEqualTo(2);
            back = back.add(price);
            returned += pieces;
            assertThat(back).isLessThanOrEqualTo(total);
        }
        assertThat(back).isEqualByComparingTo(total);
    }
}
