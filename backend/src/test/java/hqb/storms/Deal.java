package hqb.storms;

/**
 * An order and its money as they have to be: a model that knows no database, no clock and no Stripe. Each method is something that
 * somebody tries, and says whether it is possible; what is not changes nothing.
 */
final class Deal {
    final int stall;
    final int pieces;
    final long goods;
    final long total;
    final long commission;
    String state = "awaiting-payment";
    long refunded;
    boolean paid;
    boolean released;
    /** Pieces that are set aside, that have left, and that are to come back. */
    int reserved;
    int left;
    int returning;
    private int returned;

    /**
     * One that was just placed.
     *
     * @param stall      whose goods
     * @param goods      their price in minor units
     * @param total      with delivery
     * @param commission ours, of the goods
     */
    Deal(int stall, int pieces, long goods, long total, long commission) {
        this.stall = stall;
        this.pieces = pieces;
        this.goods = goods;
        this.total = total;
        this.commission = commission;
        this.reserved = pieces;
    }

    /** What is held for the buyer. */
    long held() {
        return paid && !released ? total - refunded : 0;
    }

    /** What the supplier has earned. */
    long earned() {
        return released ? total - refunded - commissionLeft() : 0;
    }

    /** What is left of our commission, once it is earned. */
    long commissionEarned() {
        return released ? commissionLeft() : 0;
    }

    private long commissionLeft() {
        return commission - commission * refunded / total;
    }

    private boolean is(String... states) {
        return java.util.List.of(states).contains(state);
    }

    boolean pay() {
        if (!is("awaiting-payment")) {
            return false;
        }
        paid = true;
        state = "paid";
        return true;
    }

    boolean expire() {
        if (!is("awaiting-payment")) {
            return false;
        }
        state = "expired";
        reserved = 0;
        return true;
    }

    /** Money that comes when the time is over: it buys what is there, or goes back. */
    void payLate(boolean there) {
        paid = true;
        state = there ? "paid" : "refunded";
        reserved = there ? pieces : 0;
        refunded = there ? 0 : total;
    }

    boolean cancel() {
        if (!is("awaiting-payment", "paid", "confirmed", "picking")) {
            return false;
        }
        refunded = paid ? total : 0;
        reserved = 0;
        state = "cancelled";
        return true;
    }

    boolean confirm() {
        return move("paid", "confirmed");
    }

    boolean pick() {
        return move("confirmed", "picking");
    }

    boolean ship(int some) {
        if (!is("confirmed", "picking", "partially-shipped") || some < 1 || some > reserved) {
            return false;
        }
        reserved -= some;
        left += some;
        state = reserved == 0 ? "shipped" : "partially-shipped";
        return true;
    }

    boolean receive() {
        if (!is("shipped", "delivered")) {
            return false;
        }
        state = "completed";
        released = true;
        return true;
    }

    boolean askReturn(int some) {
        if (!is("shipped", "delivered") || some < 1 || some > pieces - returned) {
            return false;
        }
        returning = some;
        state = "returning";
        return true;
    }

    boolean answer(boolean accept) {
        if (!is("returning")) {
            return false;
        }
        if (accept) {
            refunded += goods * (returned + returning) / pieces - goods * returned / pieces;
            returned += returning;
            state = returned == pieces ? "refunded" : "completed";
            released = true;
        } else {
            state = "delivered";
        }
        returning = 0;
        return true;
    }

    boolean dispute() {
        if (!is("paid", "confirmed", "picking", "partially-shipped", "shipped", "delivered", "returning")) {
            return false;
        }
        state = "disputed";
        return true;
    }

    boolean decide(long back) {
        if (!is("disputed") || back < 0 || back > total - refunded) {
            return false;
        }
        boolean whole = back == total - refunded;
        refunded += back;
        reserved = 0;
        released = !whole;
        state = whole ? "refunded" : "completed";
        return true;
    }

    private boolean move(String from, String to) {
        if (!is(from)) {
            return false;
        }
        state = to;
        return true;
    }
}
