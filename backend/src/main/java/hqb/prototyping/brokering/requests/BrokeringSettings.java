package hqb.prototyping.brokering.requests;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * The rules of brokering.
 *
 * @param answerWithin  how long an operator has for the next deed
 * @param clarifyWithin how long a maker has to answer a question before the request expires
 * @param tenderFor     how long a tender lasts, unless the operator says otherwise
 * @param commission    what the platform adds to a bid, in percent of it, unless the operator says otherwise
 */
@ConfigurationProperties("hqb.brokering")
public record BrokeringSettings(@Bindable(defaultValue = "24h") Duration answerWithin,
        @Bindable(defaultValue = "14d") Duration clarifyWithin,
        @Bindable(defaultValue = "48h") Duration tenderFor, @Bindable(defaultValue = "8.00") BigDecimal commission) {
}
