package hqb.prototyping.brokering.tenders;

import hqb.platform.Language;
import hqb.prototyping.providers.Provider;
import java.util.ArrayList;
import java.util.List;

/**
 * A provider that could be invited, or could not.
 *
 * @param fits      whether it can do such a job at all
 * @param invitable whether it may be invited
 * @param proposed  whether the rotation proposes it
 * @param why       all that speaks for or against it
 */
public record Candidate(Provider provider, TrackRecord track, boolean fits, boolean invitable, boolean proposed, List<Why> why) {
    /** Something that speaks for or against it. */
    public record Why(boolean good, String english, String chinese) {
        /** In the reader's language. */
        public String text(Language language) {
            return language.pick(english, chinese);
        }
    }

    Candidate propose(Why reason) {
        List<Why> all = new ArrayList<>(why);
        all.addFirst(reason);
        return new Candidate(provider, track, fits, invitable, true, List.copyOf(all));
    }
}
