package hqb.prototyping.designs;

import hqb.accounts.Actor;
import hqb.accounts.OrganisationId;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.SealedFiles;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;

/** Deletes a design for good: its file, its pictures and what was measured. */
@Singleton
class DeleteDesign {
    private final Designs designs;
    private final SealedFiles files;

    DeleteDesign(Designs designs, SealedFiles files) {
        this.designs = designs;
        this.files = files;
    }

    /** Deletes it for its owner; one that nobody owns may be deleted by whoever has its link. Refused for others. */
    void delete(UUID id, Actor actor) {
        Design design = designs.get(id);
        OrganisationId asker = actor.organisation();
        if (design.organisation() != null && (asker == null || !Objects.equals(design.organisation(), asker.value()))) {
            throw Refusal.of(ProblemType.FORBIDDEN, "Only the organisation that sent this design can delete it.", "仅上传此设计文件的组织可以删除。");
        }
        delete(id);
    }

    /** Deletes it, whoever asks. */
    void delete(UUID id) {
        designs.delete(id);
        files.delete(id);
        files.delete(Pictures.of(id));
        files.delete(Meshes.of(id));
    }
}
