package hqb.spaces.letting;

import hqb.accounts.Actor;
import hqb.accounts.AuditLog;
import hqb.platform.reindex.DocumentKind;
import hqb.platform.reindex.MarkDirty;
import hqb.spaces.units.LettableUnit;
import hqb.spaces.units.PutUnits;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves a locked listing along the table of {@link ListingState}, writes it in the log, and has it found or not found any more. */
@Singleton
class MoveListing {
    private final Listings listings;
    private final PutUnits put;
    private final MarkDirty dirty;
    private final AuditLog audit;
    private final Clock clock;

    MoveListing(Listings listings, PutUnits put, MarkDirty dirty, AuditLog audit, Clock clock) {
        this.listings = listings;
        this.put = put;
        this.dirty = dirty;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves it.
     *
     * @param unit as it is to be written
     * @param note what the operator says; null for nothing
     * @throws hqb.platform.Refusal conflict when that cannot happen now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    ListingState move(Listing listing, LettableUnit unit, ListingState.Event event, @Nullable String note, Actor actor) {
        ListingState next = listing.state().after(event);
        put.put(List.of(unit));
        listings.setState(listing.unit(), next, note, clock.instant());
        if (listings.settleSpace(unit.space())) {
            dirty.mark(DocumentKind.SPACE, unit.space());
        }
        dirty.mark(DocumentKind.UNIT, listing.unit());
        audit.writeFor(listing.owner(), actor, "listing." + next.code(), AuditLog.subject("unit", listing.unit()),
                Map.of("state", listing.state().code()),
                note == null || note.isEmpty() ? Map.of("state", next.code()) : Map.of("state", next.code(), "note", note));
        return next;
    }
}
