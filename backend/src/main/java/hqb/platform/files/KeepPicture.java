package hqb.platform.files;

import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Keeps a photograph that somebody sends, drawn anew and no larger than a screen shows. */
@Singleton
public class KeepPicture {
    private static final int EDGE = 1_600;

    private final DrawPicture draw;
    private final FileStore store;

    KeepPicture(DrawPicture draw, FileStore store) {
        this.draw = draw;
        this.store = store;
    }

    /**
     * Draws and keeps it.
     *
     * @param most the most bytes that are taken
     * @throws Refusal when it is larger, has too many pixels, is neither JPEG, PNG nor WebP, or is damaged
     */
    public StoredPicture keep(InputStream content, int most) throws IOException {
        DrawPicture.Drawn drawn = draw.draw(content, most, EDGE);
        FileId id = store.put(new ByteArrayInputStream(drawn.jpeg()), drawn.jpeg().length);
        return new StoredPicture(id.value(), drawn.width(), drawn.height());
    }
}
