package hqb.boms.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads quantities: whole numbers of 0 or more, perhaps with what is counted. {@code 1k} and {@code -3} are none. */
final class ReadQuantity {
    private static final Pattern QUANTITY = Pattern.compile("(?:[x×]\\s*)?([+-]?\\d{1,3}(?:,\\d{3})+|[+-]?\\d+(?:\\.\\d+|,0{1,2})?)\\s*"
            + "(?:pcs?\\.?|pieces?|pins?|x|×|ea\\.?|each|units?|nos?\\.?|st(?:k|ck|ück)?\\.?|szt\\.?|шт\\.?|个|個|只|隻|颗|顆|套|片|块|条|根|张|枚|粒|支|组|对|台|件)?");
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    private ReadQuantity() {
    }

    /** The quantity of a cell; null when it holds none. */
    static @Nullable Integer of(String cell) {
        Matcher number = QUANTITY.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
        if (!number.matches()) {
            return null;
        }
        String digits = number.group(1).replaceFirst(",0{1,2}$", "").replace(",", "");
        BigDecimal stated = new BigDecimal(digits).stripTrailingZeros();
        boolean whole = stated.scale() <= 0 && stated.signum() >= 0 && stated.compareTo(MOST) <= 0;
        return whole ? stated.intValueExact() : null;
    }
}
