package hqb.payouts;

import hqb.platform.money.Amount;
import java.util.ArrayList;
import java.util.List;

/** Which order gets how much of what there is: pure arithmetic. */
final class DrawDown {
    private DrawDown() {
    }

    /**
     * What each gets, in the order given, the first first. None gets more than it wants, all together no more than there is.
     *
     * @param there  what there is, nothing or more
     * @param wanted what each wants, nothing or more
     */
    static List<Amount> of(Amount there, List<Amount> wanted) {
        List<Amount> given = new ArrayList<>();
        Amount left = there;
        for (Amount one : wanted) {
            Amount part = one.min(left);
            given.add(part);
            left = left.minus(part);
        }
        return given;
    }
}
