package hqb.spaces.letting;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.letting.ListingState.Event;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.TitleProof;
import hqb.spaces.units.Today;
import hqb.spaces.units.Units;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The operator's word on a listing: the title is proved, and everybody finds it from now on; or it is not, and why. */
@Singleton
class DecideListing {
    private static final int LONGEST_NOTE = 2_000;

    private final FindListing find;
    private final Listings listings;
    private final Units units;
    private final MoveListing move;
    private final ListingNews news;
    private final Today today;

    DecideListing(FindListing find, Listings listings, Units units, MoveListing move, ListingNews news, Today today) {
        this.find = find;
        this.listings = listings;
        this.units = units;
        this.move = move;
        this.news = news;
        this.today = today;
    }

    /**
     * By what the title is proved.
     *
     * @param version  of the listing that the operator has seen
     * @param proof    title-certificate, collective-certificate, government-allocation or head-lease
     * @param provedOn day in Shenzhen of the paper; today when left out
     */
    @Serdeable
    record Proved(@Nullable Long version, @Nullable String proof, @Nullable LocalDate provedOn) {
    }

    /** Why not. */
    @Serdeable
    record NotProved(@Nullable Long version, @Nullable String reason) {
    }

    /**
     * Publishes it.
     *
     * @throws Refusal not-found; naming each field that is wrong; conflict when it was changed in the meantime, is not submitted, or there
     *     is no room for it: units are never larger than their space, spaces never larger than their building
     */
    void publish(UUID id, Proved proved, Actor actor) {
        BodyCheck check = new BodyCheck();
        TitleProof.Kind kind = TitleProof.Kind.find(String.valueOf(proved.proof())).orElse(null);
        if (kind == null) {
            check.refuse("/proof", "Use title-certificate, collective-certificate, government-allocation or head-lease.",
                    "请使用 title-certificate、collective-certificate、government-allocation 或 head-lease。");
        }
        LocalDate day = proved.provedOn() == null ? today.date() : proved.provedOn();
        if (day.isAfter(today.date())) {
            check.refuse("/provedOn", "This day has not come yet.", "该日期尚未到来。");
        }
        check.done();
        try {
            keep(id, proved.version(), new TitleProof(Objects.requireNonNull(kind), day), actor);
        } catch (RuntimeException failed) {
            if (NoRoom.isCauseOf(failed)) {
                throw Refusal.of(ProblemType.CONFLICT, "There is no room for it: the units shown in this space, or the spaces shown in this"
                        + " building, would be larger than the whole. Refuse it, and say so.", "面积超限：该空间或楼宇中已展示的面积之和将超过总面积。请驳回并说明。");
            }
            throw failed;
        }
    }

    @Transactional
    void keep(UUID id, @Nullable Long version, TitleProof proof, Actor actor) {
        Listing listing = find.lockAny(id, version);
        LettableUnit unit = units.withDrafts(List.of(id)).getFirst();
        LettableUnit proved = new LettableUnit(unit.id(), unit.space(), unit.level(), unit.label(), unit.grossM2(), unit.usableM2(),
                unit.uses(), proof, unit.fabric(), unit.terms(), unit.requirements(), unit.freeFrom(), unit.confirmedOn(),
                unit.demonstration());
        move.move(listing, proved, Event.PUBLISH, "", actor);
        listings.checkRoom();
        news.published(proved, listing.owner());
    }

    /** Refuses it; throws a refusal when there is none, it was changed in the meantime, is not submitted, or no reason is given. */
    @Transactional
    void refuse(UUID id, NotProved why, Actor actor) {
        BodyCheck check = new BodyCheck();
        String reason = check.lines("/reason", why.reason(), 1, LONGEST_NOTE);
        check.done();
        Listing listing = find.lockAny(id, why.version());
        LettableUnit unit = units.withDrafts(List.of(id)).getFirst();
        move.move(listing, unit, Event.REFUSE, reason, actor);
        news.refused(unit, listing.owner(), reason);
    }
}
