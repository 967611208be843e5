package hqb.projects;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.sourcing.boms.ClaimBoms;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a list the next version of a project. A list that nobody owns is kept for the asker's organisation by that. */
@Singleton
class AddVersion {
    private final FindProject find;
    private final ClaimBoms claim;
    private final Versions versions;
    private final RecordCosts costs;

    AddVersion(FindProject find, ClaimBoms claim, Versions versions, RecordCosts costs) {
        this.find = find;
        this.claim = claim;
        this.versions = versions;
        this.costs = costs;
    }

    /**
     * Adds it, prices it, and returns its number.
     *
     * @param note what is new in it; null when nothing is said
     * @throws Refusal when there is no such project or list, the asker may not change it, the list belongs to others or is a version already
     */
    int add(UUID id, UUID bom, @Nullable String note, Actor actor) {
        Project project = find.toEdit(id, actor);
        claim.claim(bom, actor);
        Versions.Version version = versions.add(id, bom, note == null || note.isBlank() ? null : note.strip()).orElseThrow(
                () -> Refusal.of(ProblemType.CONFLICT, "This list is a version of the project already.", "此 BOM 已是该项目的版本。"));
        costs.record(version, project.boards());
        return version.number();
    }
}
