package hqb.sourcing.boms;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.accounts.Actor;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists what an organisation has sent or claimed, the newest first. */
@Singleton
class ListBoms {
    private final Boms boms;

    ListBoms(Boms boms) {
        this.boms = boms;
    }

    /**
     * A list in short.
     *
     * @param name  what its owner calls it
     * @param lines parts; null for lists of before they were counted
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BomItem(UUID id, String name, String fileName, @Nullable Integer lines, @Nullable Integer placements, Instant createdAt) {
    }

    /** The lists of the asker's organisation. */
    Page<BomItem> list(BomsAsked asked, Actor actor) {
        UUID organisation = actor.requireOrganisation().value();
        String query = "boms of " + organisation;
        Instant before = null;
        UUID beforeId = null;
        if (asked.cursor() != null && !asked.cursor().isEmpty()) {
            List<String> place = Cursor.read(query, asked.cursor(), 2).stream().map(String::valueOf).toList();
            try {
                before = Instant.parse(place.get(0));
                beforeId = UUID.fromString(place.get(1));
            } catch (DateTimeException | IllegalArgumentException forged) {
                throw Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.", "此游标已损坏。请不带游标重新开始。");
            }
        }
        List<Boms.Bom> found = boms.list(organisation, before, beforeId, asked.pageSize() + 1);
        List<Boms.Bom> shown = found.subList(0, Math.min(asked.pageSize(), found.size()));
        String next = found.size() > asked.pageSize()
                ? Cursor.after(query, List.of(shown.getLast().createdAt().toString(), shown.getLast().id().toString())) : null;
        return new Page<>(shown.stream().map(bom -> new BomItem(bom.id(), bom.name(), bom.fileName(), bom.lines(), bom.placements(),
                bom.createdAt())).toList(), boms.count(organisation), next);
    }
}
