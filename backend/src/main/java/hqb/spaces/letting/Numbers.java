package hqb.spaces.letting;

import hqb.platform.BodyCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Looks at the numbers of a form: there when they have to be, and within their limits. Decimals have at most two places. */
record Numbers(BodyCheck check) {
    private static final int PLACES = 2;

    /** A whole number; what it is without, when it is missing or wrong. */
    int whole(String pointer, @Nullable Integer value, int least, int most, boolean needed, int otherwise) {
        if (needed) {
            check.present(pointer, value);
        }
        Integer read = wholeOrNull(pointer, value, least, most);
        return read == null ? otherwise : read;
    }

    /** A whole number that may be missing. */
    @Nullable
    Integer wholeOrNull(String pointer, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            refuse(pointer, String.valueOf(least), String.valueOf(most));
            return null;
        }
        return value;
    }

    /** A decimal; the least one when it is missing or wrong. */
    BigDecimal decimal(String pointer, @Nullable BigDecimal value, BigDecimal least, BigDecimal most, boolean needed) {
        if (needed) {
            check.present(pointer, value);
        }
        BigDecimal read = decimalOrNull(pointer, value, least, most);
        return read == null ? least : read;
    }

    /** A decimal that may be missing. */
    @Nullable
    BigDecimal decimalOrNull(String pointer, @Nullable BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value == null) {
            return null;
        }
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            refuse(pointer, least.toPlainString(), most.stripTrailingZeros().toPlainString());
            return null;
        }
        return value.setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    private void refuse(String pointer, String least, String most) {
        check.refuse(pointer, "Use a number from " + least + " to " + most + ".", "请使用 " + least + " 至 " + most + " 之间的数。");
    }
}
