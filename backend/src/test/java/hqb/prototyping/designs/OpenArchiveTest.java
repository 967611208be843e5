package hqb.prototyping.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OpenArchiveTest {

    private static byte[] zip(int files, String name, byte[] content, boolean stored) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.setLevel(stored ? 0 : 6);
            for (int i = 0; i < files; i++) {
                out.putNextEntry(new ZipEntry(i + name));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void filesComeOutAsTheyWentIn() throws Exception {
        byte[] content = "G04 hello*".getBytes(StandardCharsets.US_ASCII);
        assertThat(OpenArchive.open(zip(3, "b.gtl", content, false))).hasSize(3).allSatisfy(
                entry -> assertThat(entry.content()).isEqualTo(content));
    }

    @Test
    void aBitThatTurnedOnTheWayIsTold() throws Exception {
        byte[] zip = zip(1, "b.gtl", "G04 hello hello hello*".getBytes(StandardCharsets.US_ASCII), true);
        int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("hello");
        zip[at] ^= 1;
        assertThatThrownBy(() -> OpenArchive.open(zip)).isInstanceOf(Unreadable.class).hasMessageContaining("damaged");
    }

    @Test
    void namesWithoutEndAreRefused() throws Exception {
        byte[] zip = zip(1, "b".repeat(300) + ".gtl", new byte[1], false);
        assertThatThrownBy(() -> OpenArchive.open(zip)).isInstanceOf(Unreadable.class).hasMessageContaining("longer than 250");
    }

    @Test
    void soManyNamesAreRefusedBeforeTheyAreRead() throws Exception {
        byte[] zip = zip(6_000, "", new byte[0], false);
        assertThatThrownBy(() -> OpenArchive.open(zip)).isInstanceOf(Unreadable.class).hasMessageContaining("more than 500 files");
    }

    @Test
    void whatBecomesTooLargeIsRefused() throws Exception {
        byte[] zip = zip(1, "b.gtl", new byte[65_000_000], false);
        assertThatThrownBy(() -> OpenArchive.open(zip)).isInstanceOf(Unreadable.class).hasMessageContaining("too large");
    }
}
