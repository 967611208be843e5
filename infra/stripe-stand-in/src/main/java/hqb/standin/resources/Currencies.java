package hqb.standin.resources;

import hqb.standin.protocol.StripeFailure;
import java.util.Locale;
import java.util.Map;

/** The currencies of our book with the least and most of a payment and what Stripe asks for it, in minor units. */
final class Currencies {
    private static final long MOST = 99_999_999;
    private static final Map<String, Terms> TERMS = Map.of("cny", new Terms(400, 235, 10_000), "hkd", new Terms(400, 235, 8_500), "usd",
            new Terms(50, 30, 1_500));

    private record Terms(long least, long fixedFee, long disputeFee) {
    }

    private Currencies() {
    }

    /** The currency in lower case; 400 where it is none of ours. */
    static String known(String given) {
        String currency = given.toLowerCase(Locale.ROOT);
        if (!TERMS.containsKey(currency)) {
            throw StripeFailure.parameter(null, "currency", "Invalid currency: " + currency + ". This stand-in keeps cny, hkd and usd.");
        }
        return currency;
    }

    private static Terms terms(String currency) {
        Terms terms = TERMS.get(currency);
        if (terms == null) {
            throw new IllegalArgumentException(currency);
        }
        return terms;
    }

    /** Refuses an amount that cannot be paid. */
    static void check(long amount, String currency) {
        if (amount < 0) {
            throw StripeFailure.parameter("parameter_invalid_integer", "amount", "This value must be greater than or equal to 0.");
        }
        long least = terms(currency).least();
        if (amount < least) {
            throw StripeFailure.parameter("amount_too_small", "amount",
                    "Amount must be at least " + written(least, currency) + " " + currency);
        }
        if (amount > MOST) {
            throw StripeFailure.parameter("amount_too_large", "amount", "Amount must be no more than " + written(MOST, currency));
        }
    }

    /** 2.9 % and a fixed part, rounded half up. */
    static long fee(long amount, String currency) {
        return (amount * 29 + 500) / 1_000 + terms(currency).fixedFee();
    }

    static long disputeFee(String currency) {
        return terms(currency).disputeFee();
    }

    /** An amount for people, e.g. {@code ¥12.50}. */
    static String written(long amount, String currency) {
        String sign = switch (currency) {
            case "cny" -> "¥";
            case "hkd" -> "HK$";
            default -> "$";
        };
        return sign + amount / 100 + "." + String.format(Locale.ROOT, "%02d", amount % 100);
    }
}
