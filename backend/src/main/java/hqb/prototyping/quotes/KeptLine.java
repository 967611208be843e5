package hqb.prototyping.quotes;

import hqb.platform.Language;
import hqb.prototyping.pricing.PriceLine;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/** A line of a firm price, as it is kept: in both languages. */
@Serdeable
record KeptLine(String code, String en, String zh, BigDecimal rate, List<PricesPage.Input> inputs, BigDecimal amount) {
    static KeptLine of(PriceLine line) {
        return new KeptLine(line.code(), line.label().en(), line.label().zh(), line.rate(),
                line.inputs().stream().map(input -> new PricesPage.Input(input.fact(), input.value())).toList(), line.amount());
    }

    PricesPage.Line in(Language language) {
        return new PricesPage.Line(code, language.pick(en, zh), rate, inputs, amount);
    }
}
