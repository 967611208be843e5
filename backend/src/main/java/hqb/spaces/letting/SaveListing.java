package hqb.spaces.letting;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.Uuid7;
import hqb.platform.database.UniqueViolation;
import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.spaces.SpaceUnit;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.PutUnits;
import hqb.spaces.units.Today;
import hqb.spaces.units.Units;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An owner writes what there is to say of a unit. As long as it is not shown, all of it; of a unit that is shown, terms and fabric alone,
 * since the proof of title is about what and where it is. What the owner has just said counts as confirmed.
 */
@Singleton
class SaveListing {
    private static final int MOST = 500;

    private final FindListing find;
    private final Listings listings;
    private final SaveOwnSpace space;
    private final ReadUnit read;
    private final Units units;
    private final PutUnits put;
    private final MarkDirty dirty;
    private final AuditLog audit;
    private final Today today;
    private final Clock clock;

    SaveListing(FindListing find, Listings listings, SaveOwnSpace space, ReadUnit read, Units units, PutUnits put, MarkDirty dirty,
            AuditLog audit, Today today, Clock clock) {
        this.find = find;
        this.listings = listings;
        this.space = space;
        this.read = read;
        this.units = units;
        this.put = put;
        this.dirty = dirty;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Begins a draft, and returns the unit's id.
     *
     * @throws Refusal naming each field that is wrong; conflict when the organisation lists too many
     */
    UUID begin(UnitForm form, Actor actor) {
        return labelled(() -> add(form, actor));
    }

    /**
     * Writes it anew.
     *
     * @param version that the owner has seen
     * @throws Refusal not-found; naming each field that is wrong; conflict when somebody has changed it in the meantime, the operator looks
     *     at it, or it is shown and would be another unit
     */
    void save(UUID unit, @Nullable Long version, UnitForm form, Actor actor) {
        labelled(() -> {
            change(unit, version, form, actor);
            return unit;
        });
    }

    private static UUID labelled(Supplier<UUID> deed) {
        try {
            return deed.get();
        } catch (RuntimeException failed) {
            if (UniqueViolation.isCauseOf(failed)) {
                throw Refusal.invalid("/label", "Another unit of this space has this label.", "该空间已有同名单元。");
            }
            throw failed;
        }
    }

    @Transactional
    UUID add(UnitForm form, Actor actor) {
        if (listings.count(new Listings.Filter(actor.requireOrganisation(), null)) >= MOST) {
            throw Refusal.of(ProblemType.CONFLICT, "An organisation lists at most " + MOST + " units.", "每个组织最多发布 " + MOST + " 个单元。");
        }
        Instant now = clock.instant();
        UUID id = Uuid7.random(now);
        SpaceUnit where = space.save(form, id, null, actor);
        LettableUnit unit = read.read(id, form, where, null, null, today.date());
        put.put(List.of(unit));
        listings.begin(id, actor.requireOrganisation(), now);
        audit.write(actor, "listing.begun", AuditLog.subject("unit", id), null, Map.of("label", unit.label(), "space", where.slug()));
        return id;
    }

    @Transactional
    void change(UUID id, @Nullable Long version, UnitForm form, Actor actor) {
        Listing listing = find.lock(id, version, actor);
        LettableUnit before = units.withDrafts(List.of(id)).getFirst();
        boolean shown = listing.state() == ListingState.PUBLISHED;
        if (!shown && !listing.state().isOpen()) {
            throw Refusal.of(ProblemType.CONFLICT, "The operator is looking at this listing. Withdraw it to change it.",
                    "运营方正在审核此房源。如需修改，请先撤回。");
        }
        SpaceUnit where = space.save(form, id, before.space(), actor);
        LettableUnit after = read.read(id, form, where, before.proof(), shown ? today.date() : before.confirmedOn(), today.date());
        if (shown && !isSamePlace(before, after)) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "What is shown was verified: its space, floor, label and areas stay. Withdraw it to change them.",
                    "已展示的房源经过核验：空间、楼层、编号和面积不可更改。如需修改，请先撤回。");
        }
        put.put(List.of(after));
        if (shown) {
            dirty.mark(DocumentKind.UNIT, id);
        }
        if (!before.space().equals(after.space())) {
            listings.dropEmptySpace(before.space());
        }
        listings.touch(id, clock.instant());
        audit.write(actor, "listing.changed", AuditLog.subject("unit", id), facts(before), facts(after));
    }

    private static boolean isSamePlace(LettableUnit before, LettableUnit after) {
        return before.space().equals(after.space()) && before.level() == after.level() && before.label().equals(after.label())
                && before.grossM2().compareTo(after.grossM2()) == 0 && before.usableM2().compareTo(after.usableM2()) == 0;
    }

    private static Map<String, Object> facts(LettableUnit unit) {
        return Map.of("label", unit.label(), "area", unit.grossM2().toPlainString(), "rent",
                unit.terms().rentM2Month() == null ? "on request" : unit.terms().rentM2Month().toPlainString(), "freeFrom",
                unit.freeFrom() == null ? "on request" : unit.freeFrom().toString());
    }
}
