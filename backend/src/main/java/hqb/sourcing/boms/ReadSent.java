package hqb.sourcing.boms;

import hqb.boms.reading.BomFile;
import hqb.boms.reading.ReadBom;
import hqb.platform.files.SealedFiles;
import hqb.platform.tables.UnreadableTable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads a list that is kept: its file lies closed and is opened for the moment of reading. */
@Singleton
class ReadSent {
    private final SealedFiles files;

    ReadSent(SealedFiles files) {
        this.files = files;
    }

    /** The list with its corrected columns. */
    BomFile read(Boms.Bom bom) {
        try {
            Path file = Files.createTempFile("bom", ".list");
            try (InputStream content = files.open(bom.id())) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return ReadBom.of(file, bom.fileName(), bom.roles());
            } catch (UnreadableTable fault) {
                throw SendBom.unreadable(fault);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
