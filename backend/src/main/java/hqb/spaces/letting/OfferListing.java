package hqb.spaces.letting;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.letting.ListingState.Event;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.PutUnits;
import hqb.spaces.units.Today;
import hqb.spaces.units.Units;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an owner does with a listing: hand it to the operator, take it back, say that it still holds, throw a draft away. */
@Singleton
class OfferListing {
    private final FindListing find;
    private final Listings listings;
    private final ListingPapers papers;
    private final Units units;
    private final MoveListing move;
    private final PutUnits put;
    private final List<WhenWithdrawn> whenWithdrawn;
    private final ListingNews news;
    private final Today today;
    private final Clock clock;

    OfferListing(FindListing find, Listings listings, ListingPapers papers, Units units, MoveListing move, PutUnits put,
            List<WhenWithdrawn> whenWithdrawn, ListingNews news, Today today, Clock clock) {
        this.find = find;
        this.listings = listings;
        this.papers = papers;
        this.units = units;
        this.move = move;
        this.put = put;
        this.whenWithdrawn = whenWithdrawn;
        this.news = news;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Hands it to the operator, who looks at the proof of title.
     *
     * @throws Refusal not-found; conflict when it was changed in the meantime, no paper is there, or it is submitted or shown already
     */
    @Transactional
    void submit(UUID id, @Nullable Long version, Actor actor) {
        Listing listing = find.lock(id, version, actor);
        listing.state().after(Event.SUBMIT);
        if (papers.list(id).isEmpty()) {
            throw Refusal.of(ProblemType.CONFLICT, "Add a document that proves the title first.", "请先上传产权证明文件。");
        }
        LettableUnit unit = withConfirmation(get(id), today.date());
        move.move(listing, unit, Event.SUBMIT, "", actor);
        news.submitted(unit, listing.owner());
    }

    /** Takes it back: nobody finds it any more. Throws a refusal when there is none, or it is neither submitted nor shown. */
    @Transactional
    void withdraw(UUID id, Actor actor) {
        Listing listing = find.lock(id, actor);
        move.move(listing, get(id), Event.WITHDRAW, null, actor);
        if (listing.state() == ListingState.PUBLISHED) {
            whenWithdrawn.forEach(one -> one.withdrawn(id));
        }
    }

    /** The owner says that all of it still holds. Throws a refusal when there is none, or it is not shown. */
    @Transactional
    void confirm(UUID id, Actor actor) {
        Listing listing = find.lock(id, actor);
        if (listing.state() != ListingState.PUBLISHED) {
            throw Refusal.of(ProblemType.CONFLICT, "Only what is shown is confirmed.", "只有已展示的房源可以确认。");
        }
        put.put(List.of(withConfirmation(get(id), today.date())));
        listings.touch(id, clock.instant());
    }

    /** Throws away what was never shown. Throws a refusal when there is none, or it has been shown or submitted. */
    @Transactional
    void remove(UUID id, Actor actor) {
        Listing listing = find.lock(id, actor);
        if (!listing.state().isOpen() || listing.publishedAt() != null) {
            throw Refusal.of(ProblemType.CONFLICT, "Only drafts that were never shown can be deleted. Withdraw this one instead.",
                    "只能删除从未展示过的草稿。请改为撤回。");
        }
        UUID space = get(id).space();
        put.remove(id);
        listings.dropEmptySpace(space);
    }

    private LettableUnit get(UUID id) {
        return units.withDrafts(List.of(id)).getFirst();
    }

    /** The same unit, confirmed on that day. */
    static LettableUnit withConfirmation(LettableUnit unit, LocalDate day) {
        return new LettableUnit(unit.id(), unit.space(), unit.level(), unit.label(), unit.grossM2(), unit.usableM2(), unit.uses(),
                unit.proof(), unit.fabric(), unit.terms(), unit.requirements(), unit.freeFrom(), day, unit.demonstration());
    }
}
