package hqb.sourcing.boms;

import hqb.accounts.Actor;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.files.SealedFiles;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.UUID;

/** Deletes a list and its file for good. What its organisation has decided about lines stays remembered. */
@Singleton
class DeleteBom {
    private static final String REFERRED_TO = "23503";

    private final FindBom find;
    private final Boms boms;
    private final SealedFiles files;

    DeleteBom(FindBom find, Boms boms, SealedFiles files) {
        this.find = find;
        this.boms = boms;
        this.files = files;
    }

    /** Deletes it; refused for others than its organisation once it has one, and while it is a version of a project. */
    void delete(UUID id, Actor actor) {
        try {
            boms.delete(find.toChange(id, actor).id());
        } catch (DataAccessException failed) {
            if (isUsed(failed)) {
                throw Refusal.of(ProblemType.CONFLICT, "This list is a version of a project. Remove it there first.",
                        "此 BOM 是某个项目的版本，请先在项目中移除。");
            }
            throw failed;
        }
        files.delete(id);
    }

    /** Whether the database holds on to it, because something else refers to it. */
    private static boolean isUsed(DataAccessException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && REFERRED_TO.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
