package hqb.sourcing.matches;

import org.jspecify.annotations.Nullable;

/** Whether two names of makers, by their slugs, mean one: houses are named shorter and longer, Samsung and Samsung Electro-Mechanics. */
final class Makers {
    private static final int SHORTEST = 4;

    private Makers() {
    }

    /** Whether they mean one maker; never when none was named. */
    static boolean agree(String slug, @Nullable String named) {
        return named != null && (slug.equals(named) || begins(slug, named) || begins(named, slug));
    }

    private static boolean begins(String slug, String beginning) {
        return beginning.length() >= SHORTEST && slug.startsWith(beginning + "-");
    }
}
