package hqb.ledger;

/** The same source and kind is in the ledger with other entries. That is a bug of whoever posts, never something to go on from. */
public final class PostedDifferently extends IllegalStateException {
    PostedDifferently(Journal journal, String kept) {
        super(journal.kind() + " of " + journal.source() + " is posted already, with other entries: " + kept + " instead of "
                + journal.lines());
    }
}
