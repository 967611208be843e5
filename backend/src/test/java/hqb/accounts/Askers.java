package hqb.accounts;

/**
 * Who may use an endpoint, by what everybody gets who asks, in the order of {@link AccessMatrixTest}: {@code +} is let through, {@code ?}
 * has to say who they are, {@code 2} needs a second factor, {@code -} is refused.
 */
enum Askers {
    EVERYBODY("+++++++++ +++++"), //
    WHOEVER_IS_KNOWN("?++++++++ +++++"), //
    PEOPLE("?++++++++ -----"), //
    MEMBERS("?+++++2++ -----"), //
    WHO_DECIDES("?++-----+ -----"), //
    OWNERS("?++------ -----"), //
    STOCK_READERS("?+++++--- +++--"), //
    STOCK_EDITORS("?++-+---- -+---"), //
    IMPORTERS("?++-+---- --+--"), //
    FINANCE_READERS("?++--+--- ----+"), //
    PAYOUT_SETTERS("?++--+--- -----"), //
    LETTERS("?++-+---- -----"), //
    OPERATORS("?-----2++ -----"), //
    BUYERS("?+++----- ---+-"), //
    CART_FILLERS("++++----- ---+-"), //
    FULFILLERS("?++-+---- ---+-");

    private final String outcomes;

    Askers(String outcomes) {
        this.outcomes = outcomes.replace(" ", "");
    }

    /** What the asker of that place gets. */
    char outcome(int asker) {
        return outcomes.charAt(asker);
    }
}
