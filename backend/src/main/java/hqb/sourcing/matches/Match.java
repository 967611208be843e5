package hqb.sourcing.matches;

import hqb.catalogue.NamedPart;
import hqb.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A part that a line may mean.
 *
 * @param why what its kind alone does not tell; null when it tells all
 */
public record Match(NamedPart part, MatchKind kind, @Nullable Why why) {

    /** A reason in words. */
    public interface Why {
        /** The words. */
        String text(Language language);
    }

    Match(NamedPart part, MatchKind kind) {
        this(part, kind, null);
    }

    /** Why it may be meant. */
    public String reason(Language language) {
        return why == null ? kind.reason(language) : why.text(language);
    }
}
