package hqb.spaces.letting;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Listings of the organisation that asks. Others' are not there. */
@Singleton
public class FindListing {
    private final Listings listings;

    FindListing(Listings listings) {
        this.listings = listings;
    }

    /** Its own; throws {@link Refusal} not-found. */
    Listing own(UUID unit, Actor actor) {
        return listings.find(unit).filter(one -> one.owner().equals(actor.requireOrganisation())).orElseThrow(FindListing::none);
    }

    /** Its own, locked. */
    Listing lock(UUID unit, Actor actor) {
        return listings.lock(unit).filter(one -> one.owner().equals(actor.requireOrganisation())).orElseThrow(FindListing::none);
    }

    /** Its own, locked, as long as nobody has changed it since that version; else conflict. */
    Listing lock(UUID unit, @Nullable Long version, Actor actor) {
        return sameVersion(lock(unit, actor), version);
    }

    /** Anybody's, for the operator; throws {@link Refusal} not-found. */
    Listing any(UUID unit) {
        return listings.find(unit).orElseThrow(FindListing::none);
    }

    /** Anybody's, for the operator, locked, as long as nobody has changed it since that version; else conflict. */
    Listing lockAny(UUID unit, @Nullable Long version) {
        return sameVersion(listings.lock(unit).orElseThrow(FindListing::none), version);
    }

    /** Does nothing when the organisation that asks owns the unit; else throws {@link Refusal} not-found. */
    public void requireOwn(UUID unit, Actor actor) {
        own(unit, actor);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public void lockOwn(UUID unit, Actor actor) {
        lock(unit, actor);
    }

    private static Listing sameVersion(Listing listing, @Nullable Long version) {
        if (version == null) {
            throw Refusal.invalid("/version", "This is needed.", "此项必填。");
        }
        if (listing.version() != version) {
            throw Refusal.of(ProblemType.CONFLICT, "Somebody has changed this unit in the meantime. Load it anew, then try again.",
                    "该单元已被他人修改。请重新加载后再试。");
        }
        return listing;
    }

    static Refusal none() {
        return Refusal.notFound("There is no such listing.", "没有此房源。");
    }
}
