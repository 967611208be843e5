package hqb.prototyping.designs;

import hqb.accounts.Actor;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows designs: one to whoever has its link, all of an organisation to its members. */
@Singleton
class ShowDesign {
    private final Designs designs;
    private final Pictures pictures;
    private final Meshes meshes;
    private final JsonMapper json;

    ShowDesign(Designs designs, Pictures pictures, Meshes meshes, JsonMapper json) {
        this.designs = designs;
        this.pictures = pictures;
        this.meshes = meshes;
        this.json = json;
    }

    /** The design of that link; refuses with not-found when there is none. */
    DesignPage show(UUID id, Actor actor, Language language) {
        return page(designs.get(id), actor, language);
    }

    /** The designs of the asker's organisation, the newest first. */
    Page<DesignPage> list(DesignsAsked asked, Actor actor, Language language) {
        UUID organisation = actor.requireOrganisation().value();
        String query = "designs of " + organisation;
        OffsetDateTime before = null;
        UUID beforeId = null;
        if (asked.cursor() != null && !asked.cursor().isEmpty()) {
            List<String> place = Cursor.read(query, asked.cursor(), 2).stream().map(String::valueOf).toList();
            try {
                before = Instant.parse(place.get(0)).atOffset(ZoneOffset.UTC);
                beforeId = UUID.fromString(place.get(1));
            } catch (DateTimeException | IllegalArgumentException forged) {
                throw Refusal.invalid("cursor", "This cursor is damaged. Start again without a cursor.", "此游标已损坏。请不带游标重新开始。");
            }
        }
        List<Design> found = designs.list(organisation, before, beforeId, asked.pageSize() + 1);
        List<Design> shown = found.subList(0, Math.min(asked.pageSize(), found.size()));
        String next = found.size() > asked.pageSize()
                ? Cursor.after(query, List.of(shown.getLast().createdAt().toString(), shown.getLast().id().toString()))
                : null;
        return new Page<>(shown.stream().map(design -> page(design, actor, language)).toList(), designs.count(organisation), next);
    }

    /** One of its pictures; the board as it will look in other colours when these are given. */
    byte[] picture(UUID id, String name, @Nullable String mask, @Nullable String finish) throws IOException {
        byte[] picture = pictures.get(designs.get(id).id(), name);
        boolean coloured = (mask != null || finish != null) && (name.equals(DrawBoard.TOP) || name.equals(DrawBoard.BOTTOM));
        return coloured ? DrawBoard.inColours(picture, mask == null ? "" : mask, finish == null ? "" : finish) : picture;
    }

    /**
     * A body to be turned about.
     *
     * @param tag changes when the mesh does
     */
    record Mesh(byte[] bytes, String tag) {
    }

    /** Its mesh, packed; refuses with not-found when it is no body. */
    Mesh mesh(UUID id) throws IOException {
        Design design = designs.get(id);
        return new Mesh(meshes.get(design), '"' + design.sha256() + '-' + Meshes.MAKE + '"');
    }

    private DesignPage page(Design design, Actor actor, Language language) {
        try {
            Analysis analysis = design.analysis() == null ? Analysis.NOTHING
                    : Objects.requireNonNull(json.readValue(design.analysis(), Analysis.class));
            List<String> names = design.state() == DesignState.READY ? pictures.names(design.id()) : List.of();
            boolean own = actor.organisation() != null && Objects.equals(actor.organisation().value(), design.organisation());
            return DesignPage.of(design, analysis, names, own, language);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
