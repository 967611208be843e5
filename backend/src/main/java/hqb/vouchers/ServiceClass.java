package hqb.vouchers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What vouchers may be spent on. Orders of components are what they can pay for today. */
public enum ServiceClass {
    COMPONENTS, PROTOTYPING, TESTING, SPACES;

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class that a word stands for. */
    public static Optional<ServiceClass> ofCode(String code) {
        return Arrays.stream(values()).filter(service -> service.code().equals(code)).findFirst();
    }
}
