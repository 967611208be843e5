package hqb.spaces.centres.desks;

import java.util.Locale;

/** What happens to a desk day. */
public enum DeskEvent {
    /** The team says that it will come. */
    CONFIRM,
    /** An operator sees the pass. */
    CHECK_IN,
    /** The team does not need it any more. */
    CANCEL,
    /** It was held, and nobody confirmed it in time. */
    LAPSE,
    /** The day is over, and nobody came. */
    MISS;

    /** The word that stands for it in the log. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
