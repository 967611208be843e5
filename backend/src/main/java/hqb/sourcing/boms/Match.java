package hqb.sourcing.boms;

import hqb.catalogue.NamedPart;
import hqb.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A part that a line may mean.
 *
 * @param why what its kind alone does not tell; null when it tells all
 */
record Match(NamedPart part, MatchKind kind, @Nullable Why why) {

    /** A reason in words. */
    interface Why {
        /** The words. */
        String text(Language language);
    }

    Match(NamedPart part, MatchKind kind) {
        this(part, kind, null);
    }

    /** Why it may be meant. */
    String reason(Language language) {
        return why == null ? kind.reason(language) : why.text(language);
    }
}
