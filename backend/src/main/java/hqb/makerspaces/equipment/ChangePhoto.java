package hqb.makerspaces.equipment;

import hqb.accounts.Actor;
import hqb.platform.files.KeepPicture;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keeper gives a machine, a room or a mentor a photograph. */
@Singleton
class ChangePhoto {
    private static final int MOST_BYTES = 12_000_000;

    private final FindBookable find;
    private final Bookables bookables;
    private final KeepPicture keep;

    ChangePhoto(FindBookable find, Bookables bookables, KeepPicture keep) {
        this.find = find;
        this.bookables = bookables;
        this.keep = keep;
    }

    /** Puts it in the place of the one before, if any. */
    void set(String slug, InputStream content, Actor actor) throws IOException {
        UUID id = find.kept(slug, actor).id();
        write(id, keep.keep(content, MOST_BYTES).hash());
    }

    /** Takes it away. */
    void remove(String slug, Actor actor) {
        write(find.kept(slug, actor).id(), null);
    }

    @Transactional
    void write(UUID id, @Nullable String hash) {
        bookables.setPhoto(id, hash);
    }
}
