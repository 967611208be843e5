package hqb.sourcing.route;

import static org.assertj.core.api.Assertions.assertThat;

import hqb.platform.money.Currency;
import hqb.platform.money.ExchangeRates;
import hqb.supply.floors.CounterOffer;
import hqb.supply.PriceBreak;
import hqb.supply.PriceBreaks;
import hqb.supply.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FindErrandsTest {
    private static final UUID PART = new UUID(0, 99);
    private final FindErrands find = new FindErrands(new ExchangeRates(new BigDecimal("7"), new BigDecimal("0.9"), LocalDate.EPOCH));

    private static CounterOffer offer(int counter, long left, int moq, int multiple, String price) {
        return new CounterOffer(new UUID(1, counter), PART, "sku", left,
                new Terms(moq, multiple, new PriceBreaks(List.of(new PriceBreak(1, new BigDecimal(price)))), Currency.CNY),
                new UUID(0, counter), new CounterOffer.Seller(new UUID(2, counter), "en", "zh"));
    }

    private static Need need(long pieces) {
        return new Need(PART, "X", "Y", List.of(1), List.of(), pieces);
    }

    private static List<Long> pieces(List<Errand> errands) {
        return errands.stream().map(errand -> errand.choices().getFirst().pieces()).toList();
    }

    @Test
    void leastOrderAndMultipleOfTheSellerHold() {
        List<Errand> errands = find.of(need(12), List.of(offer(1, 500, 20, 10, "0.10"), offer(2, 500, 1, 5, "0.10")));

        assertThat(errands).hasSize(1);
        assertThat(errands.getFirst().choices()).extracting(Choice::pieces).containsExactly(15L, 20L);
        assertThat(errands.getFirst().choices().getFirst().total().amount()).isEqualByComparingTo("1.50");
    }

    @Test
    void nobodyPaysForAReelToSaveAStop() {
        List<Errand> errands = find.of(need(10), List.of(offer(1, 100, 1, 1, "0.10"), offer(2, 9000, 4000, 4000, "0.02")));

        assertThat(errands.getFirst().choices()).hasSize(1);
        assertThat(errands.getFirst().choices().getFirst().offer().counter()).isEqualTo(new UUID(0, 1));
    }

    @Test
    void aLeastOrderFarAboveTheNeedIsTold() {
        assertThat(find.isFarAbove(need(24), offer(1, 9000, 3000, 3000, "0.083"))).isTrue();
        assertThat(find.isFarAbove(need(301), offer(1, 9000, 3000, 3000, "0.083"))).isFalse();
        assertThat(find.isFarAbove(need(24), offer(1, 9000, 3000, 3000, "0.01"))).isFalse();
    }

    @Test
    void aPartThatNoCounterHasEnoughOfIsSharedOutOverThoseThatHaveMost() {
        List<Errand> errands = find.of(need(100), List.of(offer(1, 30, 1, 1, "1"), offer(2, 64, 1, 10, "1"), offer(3, 20, 1, 1, "1")));

        assertThat(pieces(errands)).containsExactly(60L, 30L, 10L);
        assertThat(errands.stream().mapToLong(errand -> errand.need().pieces()).sum()).isEqualTo(100);
    }

    @Test
    void whereAllTogetherHaveTooFewThereIsNoErrand() {
        assertThat(find.of(need(100), List.of(offer(1, 30, 1, 1, "1"), offer(2, 60, 1, 1, "1")))).isEmpty();
        assertThat(find.of(need(10), List.of(offer(1, 30, 40, 1, "1")))).isEmpty();
        assertThat(find.of(need(10), List.of())).isEmpty();
    }

    @Test
    void anOfferInAnotherCurrencyIsPaidInYuan() {
        CounterOffer dollars = new CounterOffer(new UUID(1, 1), PART, "sku", 50,
                new Terms(1, 1, new PriceBreaks(List.of(new PriceBreak(1, new BigDecimal("0.5")))), Currency.USD), new UUID(0, 1),
                new CounterOffer.Seller(new UUID(2, 1), "en", "zh"));

        Choice choice = find.of(need(3), List.of(dollars)).getFirst().choices().getFirst();

        assertThat(choice.unitPrice().amount()).isEqualByComparingTo("3.5");
        assertThat(choice.total().currency()).isEqualTo(Currency.CNY);
        assertThat(choice.total().amount()).isEqualByComparingTo("10.50");
    }
}
