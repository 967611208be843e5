package hqb.makerspaces.community;

import hqb.makerspaces.TellOfMakerspaces;
import hqb.makerspaces.booking.BlockThing;
import hqb.makerspaces.equipment.Bookables;
import hqb.makerspaces.equipment.Span;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the room of an evening from everybody else. */
@Singleton
class KeepRoom {
    private final Bookables bookables;
    private final BlockThing block;

    KeepRoom(Bookables bookables, BlockThing block) {
        this.bookables = bookables;
        this.block = block;
    }

    /** What keeps it; null when it takes none. Throws {@link Refusal} when somebody has the room then. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Nullable
    UUID keep(Event event, Span time) {
        if (event.room() == null) {
            return null;
        }
        return block.keep(bookables.get(event.room()), time, "event", event.titleEn()).orElseThrow(() -> Refusal.of(ProblemType.CONFLICT,
                "The room is taken on " + TellOfMakerspaces.when(time.from(), Language.EN) + ".",
                "场地在 " + TellOfMakerspaces.when(time.from(), Language.ZH) + " 已被占用。"));
    }

    /** Ends what {@link #keep} keeps, if anything. */
    @Transactional(propagation = Propagation.MANDATORY)
    void free(Event event) {
        if (event.block() != null) {
            block.release(event.block());
        }
    }
}
