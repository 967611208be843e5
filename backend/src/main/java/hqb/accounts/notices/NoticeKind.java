package hqb.accounts.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a notice is about. People choose by kind what they want to be told; what concerns money or their account they always are. */
public enum NoticeKind {
    /** An order goes its way. */
    ORDERS(false),
    /** Goods are to go back. */
    RETURNS(false),
    /** An order is in dispute. */
    DISPUTES(true),
    /** Money was given back or paid out, or could not be. */
    MONEY(true),
    /** Password, second factor, address. */
    SECURITY(true),
    /** Somebody has reviewed, replied, or hidden a review. */
    REVIEWS(false),
    /** The question how an order was. */
    REVIEW_WANTED(false),
    /** Stock is running low. */
    STOCK(false),
    /** A price list did not come in. */
    IMPORTS(false),
    /** A part that was proposed is decided about. */
    PROPOSALS(false),
    /** A listing or a review was reported, and what became of it. */
    REPORTS(false),
    /** A request that operators broker goes its way, or a provider is invited to bid. */
    REQUESTS(false),
    /** New spaces fit what somebody looks for. */
    SPACES(false),
    /** What somebody waits for in parts has come true. */
    PARTS(false),
    /** A lease goes its way. */
    LEASES(false),
    /** Appointments, cases and desk days at service centres. */
    PARK(false),
    /** Machines, mentors and evenings of makerspaces. */
    MAKERSPACES(false),
    /** Units to let: listings, questions and viewings. */
    LETTING(false),
    /** An application to sell is decided about. */
    APPLICATIONS(false);

    private final boolean mandatory;

    NoticeKind(boolean mandatory) {
        this.mandatory = mandatory;
    }

    /** Whether nobody can do without it. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that a word stands for. */
    public static Optional<NoticeKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
