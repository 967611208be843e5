package hqb.platform.money;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;

/** Money on the wire: the amount is text, because a JSON number loses digits in most readers. */
@Singleton
final class MoneyJson implements Serde<Money> {
    @Override
    public void serialize(Encoder encoder, EncoderContext context, Argument<? extends Money> type, Money value) throws IOException {
        try (Encoder object = encoder.encodeObject(type)) {
            object.encodeKey("amount");
            object.encodeString(value.amount().toPlainString());
            object.encodeKey("currency");
            object.encodeString(value.currency().name());
        }
    }

    @Override
    public Money deserialize(Decoder decoder, DecoderContext context, Argument<? super Money> type) throws IOException {
        BigDecimal amount = BigDecimal.ZERO;
        Currency currency = Currency.CNY;
        try (Decoder object = decoder.decodeObject(type)) {
            for (String key = object.decodeKey(); key != null; key = object.decodeKey()) {
                switch (key) {
                    case "amount" -> amount = new BigDecimal(object.decodeString());
                    case "currency" -> currency = Currency.valueOf(object.decodeString());
                    default -> object.skipValue();
                }
            }
        }
        return new Money(amount, currency);
    }
}
