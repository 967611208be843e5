package hqb.sourcing.boms;

import hqb.accounts.Actor;
import hqb.platform.files.SealedFiles;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Deletes a list and its file for good. What its organisation has decided about lines stays remembered. */
@Singleton
class DeleteBom {
    private final FindBom find;
    private final Boms boms;
    private final SealedFiles files;

    DeleteBom(FindBom find, Boms boms, SealedFiles files) {
        this.find = find;
        this.boms = boms;
        this.files = files;
    }

    /** Deletes it; refused for others than its organisation once it has one. */
    void delete(UUID id, Actor actor) {
        boms.delete(find.toChange(id, actor).id());
        files.delete(id);
    }
}
