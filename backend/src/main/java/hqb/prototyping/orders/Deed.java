package hqb.prototyping.orders;

import hqb.platform.BodyCheck;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to an order, with what is said of it.
 *
 * @param deed     the word of an event, such as approve
 * @param text     needed where the other side has to know why
 * @param mark     a place on the board's picture
 * @param files    ids of files that were sent to the order before
 * @param carrier  of a parcel
 * @param tracking of a parcel
 * @param amount   that goes back, in the order's currency; for refund-part
 */
@Serdeable
record Deed(@Nullable String deed, @Nullable String text, @Nullable Place mark, @Nullable List<UUID> files, @Nullable String carrier,
        @Nullable String tracking, @Nullable BigDecimal amount) {
    private static final Set<OrderEvent> WITH_WORDS = Set.of(OrderEvent.ASK, OrderEvent.ANSWER, OrderEvent.ASK_CHANGES, OrderEvent.CLAIM,
            OrderEvent.REFUSE_CLAIM, OrderEvent.SAY, OrderEvent.REFUND, OrderEvent.REFUND_PART);
    private static final int LONGEST = 4_000;
    private static final int MOST_FILES = 20;

    /**
     * A place on a board.
     *
     * @param side top or bottom
     * @param x    mm, as in the files
     */
    @Serdeable
    record Place(@Nullable String side, @Nullable BigDecimal x, @Nullable BigDecimal y) {
    }

    /** The event that it names. */
    OrderEvent event(BodyCheck check) {
        OrderEvent event = deed == null ? null : OrderEvent.ofCode(deed).orElse(null);
        if (event == null) {
            check.refuse("/deed", "Use one of the order's actions.", "请使用订单的可用操作之一。");
            check.done();
            throw new IllegalStateException("unreachable");
        }
        return event;
    }

    /** What is said; who cancels what others work at has to say why. */
    Words words(OrderEvent event, Side side, BodyCheck check) {
        boolean needed = WITH_WORDS.contains(event) || event == OrderEvent.CANCEL && side != Side.MAKER;
        String said = check.text("/text", text, needed ? 1 : 0, LONGEST);
        List<UUID> sent = files == null ? List.of() : files.stream().distinct().toList();
        if (sent.size() > MOST_FILES) {
            check.refuse("/files", "At most " + MOST_FILES + " files at once.", "一次最多 " + MOST_FILES + " 个文件。");
        }
        return new Words(said.isEmpty() ? null : said, place(check), sent);
    }

    private Words.@Nullable Mark place(BodyCheck check) {
        if (mark == null) {
            return null;
        }
        if (mark.side() == null || mark.x() == null || mark.y() == null || !Set.of("top", "bottom").contains(mark.side())
                || mark.x().abs().compareTo(FARTHEST) > 0 || mark.y().abs().compareTo(FARTHEST) > 0) {
            check.refuse("/mark", "A mark has a side, top or bottom, and x and y in mm.", "标记需包含面（top 或 bottom）以及以毫米计的 x、y。");
            return null;
        }
        return new Words.Mark(mark.side(), mark.x(), mark.y());
    }

    private static final BigDecimal FARTHEST = new BigDecimal("99999");
}
