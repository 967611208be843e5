package hqb.sourcing.matching;

import hqb.catalogue.mpn.NormalForm;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order numbers of distributors. LCSC numbers parts by themselves ({@code C1525}). Mouser puts two or three digits for the maker before the part
 * number ({@code 511-STM32F103C8T6}). DigiKey ends its numbers in {@code -ND}, with {@code CT}, {@code TR} or {@code DKR} for cut tape, reel and its own
 * reel before it; only some of them hold the part number ({@code STM32F103C8T6-ND} does, {@code 296-1395-1-ND} does not).
 */
public final class OrderNumbers {
    private static final Pattern LCSC = Pattern.compile("(?:LCSC[:# ]*)?(C\\d{2,9})");
    private static final Pattern MOUSER = Pattern.compile("\\d{2,3}-(.{4,})");
    private static final Pattern DIGIKEY = Pattern.compile("(.{4,}?)(?:-)?(?:DKR|CT|TR)?-ND");
    /** Numbers of Würth, Molex or Phoenix Contact; shorter ones are as often DigiKey's own. */
    private static final Pattern LONG_DIGITS = Pattern.compile("\\d{7,}");
    private static final int SHORTEST = 5;

    private OrderNumbers() {
    }

    /** The number of LCSC that the text is. */
    public static Optional<String> lcsc(String text) {
        Matcher number = LCSC.matcher(text.strip().toUpperCase(Locale.ROOT));
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** The part numbers that an order number may hold; they may name no part. */
    public static Set<String> held(String text) {
        String order = text.strip().toUpperCase(Locale.ROOT);
        Set<String> held = new LinkedHashSet<>();
        if (order.endsWith("-ND")) {
            held.add(order.substring(0, order.length() - 3));
            Matcher digikey = DIGIKEY.matcher(order);
            if (digikey.matches()) {
                held.add(digikey.group(1));
            }
        } else {
            Matcher mouser = MOUSER.matcher(order);
            if (mouser.matches()) {
                held.add(mouser.group(1));
            }
        }
        held.removeIf(number -> !mayBeNumber(number) && (order.endsWith("-ND") || !LONG_DIGITS.matcher(number).matches()));
        return held;
    }

    /** Letters and digits, and enough of them: what is left of {@code 296-1395-1-ND} is no number of a part. */
    private static boolean mayBeNumber(String number) {
        String key = NormalForm.of(number);
        return key.length() >= SHORTEST && key.chars().anyMatch(Character::isLetter) && key.chars().anyMatch(Character::isDigit);
    }
}
