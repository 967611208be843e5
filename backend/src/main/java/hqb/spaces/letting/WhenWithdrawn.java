package hqb.spaces.letting;

import java.util.UUID;

/** What else has to happen when a unit is not shown any more, in the same transaction. Each feature that has such a thing brings one. */
public interface WhenWithdrawn {
    /** The unit has just been withdrawn. */
    void withdrawn(UUID unit);
}
