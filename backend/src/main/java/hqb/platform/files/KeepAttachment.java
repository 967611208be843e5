package hqb.platform.files;

import hqb.platform.Refusal;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Keeps what people attach to their words: PDF as it is; pictures are drawn anew, without what the camera wrote beside them. */
@Singleton
public class KeepAttachment {
    private static final int HEAD = 5;

    private final KeepPicture pictures;
    private final StoredFiles documents;

    KeepAttachment(KeepPicture pictures, StoredFiles documents) {
        this.pictures = pictures;
        this.documents = documents;
    }

    /**
     * Keeps a file.
     *
     * @param most bytes
     * @throws Refusal when it is larger, damaged, or none of PDF, JPEG, PNG and WebP
     */
    public StoredFile keep(InputStream content, int most) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(content)) {
            in.mark(HEAD);
            boolean document = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).equals("%PDF-");
            in.reset();
            if (document) {
                return documents.keepDocument(in, most);
            }
            StoredPicture picture = pictures.keep(in, most);
            return new StoredFile(picture.hash(), Files.size(documents.find(picture.hash()).orElseThrow()), "image/jpeg");
        }
    }
}
