package hqb.supply;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries where goods are made, by their codes of ISO 3166-1 alpha-2. */
public final class Countries {
    private static final Map<String, String> BY_NAME = byName();

    private Countries() {
    }

    /** The code of a country that is given by code or by its English or Chinese name, in either case; empty when it is none. */
    public static Optional<String> read(String text) {
        return Optional.ofNullable(BY_NAME.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                names.put(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
            }
            names.put(code.toLowerCase(Locale.ROOT), code);
        }
        names.putAll(Map.ofEntries(Map.entry("usa", "US"), Map.entry("u.s.a.", "US"), Map.entry("america", "US"), Map.entry("uk", "GB"),
                Map.entry("england", "GB"), Map.entry("korea", "KR"), Map.entry("p.r.c.", "CN"), Map.entry("prc", "CN"),
                Map.entry("中国大陆", "CN"), Map.entry("国产", "CN"), Map.entry("香港", "HK"), Map.entry("hong kong", "HK"),
                Map.entry("澳门", "MO"), Map.entry("中国台湾", "TW"), Map.entry("韩国", "KR")));
        return Map.copyOf(names);
    }
}
