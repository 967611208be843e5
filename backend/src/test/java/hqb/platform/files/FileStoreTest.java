package hqb.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hqb.platform.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameContentIsStoredOnceUnderItsDigest(@TempDir Path folder) throws IOException {
        FileStore store = new FileStore(new FileSettings(folder.toString()));
        FileId id = store.put(text("abc"), 3);
        assertThat(id.value()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(store.put(text("abc"), 3)).isEqualTo(id);
        assertThat(store.size(id)).isEqualTo(3);
        try (InputStream in = store.open(id)) {
            assertThat(in.readAllBytes()).asString().isEqualTo("abc");
        }
    }

    @Test
    void whatIsTooLargeIsRefusedAndLeavesNothing(@TempDir Path folder) throws IOException {
        FileStore store = new FileStore(new FileSettings(folder.toString()));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> store.put(text("abcd"), 3));
        try (var left = Files.list(folder.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatIsNoDigestIsNoId() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new FileId("../../etc/passwd"));
    }
}
