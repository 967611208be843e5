package hqb.platform.paging;

import hqb.platform.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sort values of the last row seen, out of a cursor. Its seal keeps mistakes out, not forgers: they are refused here. */
public record Seen(List<@Nullable String> values) {

    /** The value at a place, as an id; refuses a damaged cursor. */
    public UUID id(int at) {
        try {
            return UUID.fromString(text(at));
        } catch (IllegalArgumentException forged) {
            throw refused();
        }
    }

    /** The value at a place, as an exact number; refuses a damaged cursor. */
    public BigDecimal number(int at) {
        try {
            return new BigDecimal(text(at));
        } catch (NumberFormatException forged) {
            throw refused();
        }
    }

    /** The value at a place; refuses a damaged cursor. */
    public String text(int at) {
        String value = values.get(at);
        if (value == null) {
            throw refused();
        }
        return value;
    }

    private static Refusal refused() {
        return Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.", "此游标已损坏。请不带游标重新开始。");
    }
}
