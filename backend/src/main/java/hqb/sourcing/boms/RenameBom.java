package hqb.sourcing.boms;

import hqb.accounts.Actor;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Calls a list something else than its file is called. */
@Singleton
class RenameBom {
    private final FindBom find;
    private final Boms boms;

    RenameBom(FindBom find, Boms boms) {
        this.find = find;
        this.boms = boms;
    }

    /** Renames it; refused for others than its organisation once it has one. */
    void rename(UUID id, String name, Actor actor) {
        boms.rename(find.toChange(id, actor).id(), name.strip());
    }
}
