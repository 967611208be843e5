package hqb.ordering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How goods reach the buyer. */
public enum DeliveryMethod {
    /** The buyer fetches them at the counter. */
    PICK_UP("pick-up"),
    /** The supplier sends them. */
    COURIER("courier"),
    /** The platform gathers the goods of several suppliers and sends one parcel. */
    CONSOLIDATED("consolidated");

    private final String code;

    DeliveryMethod(String code) {
        this.code = code;
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return code;
    }

    /**
     * The method where the buyer has not said one: as a purchase plan has reckoned with it, else picked up where there is a counter.
     *
     * @param planned null when there was no plan
     */
    public static DeliveryMethod suiting(@Nullable DeliveryMethod planned, boolean hasCounter) {
        DeliveryMethod suits = hasCounter ? PICK_UP : COURIER;
        return planned == null || planned == PICK_UP ? suits : planned;
    }

    /** The method that a word stands for; {@code pickup}, {@code pick_up} and {@code PICK-UP} are {@code pick-up} too. */
    public static Optional<DeliveryMethod> ofCode(String code) {
        String plain = code.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        String word = plain.equals("pickup") ? PICK_UP.code : plain;
        return Arrays.stream(values()).filter(method -> method.code.equals(word)).findFirst();
    }
}
