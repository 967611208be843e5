package hqb.platform.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    private final ExchangeRates rates = new ExchangeRates(new BigDecimal("7.10"), new BigDecimal("0.91"), LocalDate.of(2026, 5, 21));

    @ParameterizedTest
    @CsvSource({"0.0123456, 0.012346", "0.0123455, 0.012346", "0.0123465, 0.012346", "1.5, 1.50", "3, 3.00", "0.010000, 0.01",
        "1200, 1200.00"})
    void aUnitPriceHasTwoToSixDigitsRoundedHalfEven(BigDecimal amount, String expected) {
        assertThat(Money.unitPrice(amount, Currency.CNY).amount().toPlainString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.0125, 2, 0.02", "0.0125, 6, 0.08", "0.005, 1, 0.00", "0.015, 1, 0.02", "0.025, 1, 0.02", "12.34, 100, 1234.00"})
    void aLineIsRoundedOnceHalfEvenToTheMinorUnit(BigDecimal unitPrice, long quantity, String expected) {
        assertThat(new Money(unitPrice, Currency.USD).lineTotal(quantity).amount().toPlainString()).isEqualTo(expected);
    }

    @Property
    void aPriceIsUnchangedInItsOwnCurrency(@ForAll @BigRange(min = "0", max = "100000") @Scale(6) BigDecimal price,
            @ForAll Currency currency) {
        assertThat(rates.convertUnitPrice(price, currency, currency)).isEqualByComparingTo(price);
    }

    @Property
    void conversionKeepsTheOrderOfPrices(@ForAll @BigRange(min = "0", max = "100000") @Scale(6) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(6) BigDecimal other, @ForAll Currency to) {
        BigDecimal least = one.min(other);
        BigDecimal most = one.max(other);

        assertThat(rates.fromCanonicalCny(least, to)).isLessThanOrEqualTo(rates.fromCanonicalCny(most, to));
    }
}
