package hqb.prototyping.designs;

import com.fasterxml.jackson.annotation.JsonInclude;
import hqb.platform.Language;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A design as whoever has its link sees it.
 *
 * @param state    uploading, queued, analysing, ready or failed
 * @param kind     pcb, solid or other; null until it was looked at
 * @param failure  why it could not be measured, and what helps; null otherwise
 * @param pictures names of the pictures that can be seen
 * @param own      whether the asker's organisation has sent it
 * @param deletable whether the asker may delete it: its organisation, or whoever has the link of one that nobody owns
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DesignPage(UUID id, String fileName, long bytes, @Nullable String sha256, String state, @Nullable String kind,
        @Nullable String failure, Analysis.@Nullable BoardFacts board, Analysis.@Nullable SolidFacts solid,
        Analysis.@Nullable AssemblyFacts assembly,
        List<Analysis.FindingItem> findings, List<Analysis.LayerItem> layers, List<String> pictures, boolean own, boolean deletable,
        Instant createdAt) {

    static DesignPage of(Design design, Analysis analysis, List<String> pictures, boolean own, Language language) {
        String failure = design.failureEn() == null || design.failureZh() == null ? null
                : language.pick(design.failureEn(), design.failureZh());
        return new DesignPage(design.id(), design.fileName(), design.bytes(), design.sha256(), design.state().code(),
                design.kind() == null ? null : design.kind().code(), failure, analysis.board(), analysis.solid(), analysis.assembly(),
                analysis.findings(),
                analysis.layers(), pictures, own, own || design.organisation() == null, design.createdAt());
    }
}
