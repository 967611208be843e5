package hqb.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HashRequestTest {
    private static byte[] multipart(String boundary, String content) {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n" + content + "\r\n--" + boundary
                + "--\r\n";
        return hash("multipart/form-data; boundary=" + boundary, body);
    }

    private static byte[] hash(String contentType, String body) {
        try {
            byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
            return new HashRequest("POST", "/api/v1/x", contentType).of(new ByteArrayInputStream(bytes), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property
    void theBoundaryOfAMultipartBodyDoesNotCountAndItsContentDoes(@ForAll String content, @ForAll String other) {
        Assume.that(!content.equals(other));
        String one = content.replaceAll("[^\\x20-\\x7E\n]", "?");
        String two = other.replaceAll("[^\\x20-\\x7E\n]", "!");
        assertThat(multipart("aaaaaaaa", one)).isEqualTo(multipart("bbbbbbbbbbbbbbbb", one));
        if (!one.equals(two)) {
            assertThat(multipart("aaaaaaaa", one)).isNotEqualTo(multipart("aaaaaaaa", two));
        }
    }

    @Test
    void methodAndAddressCount() throws IOException {
        assertThat(ofOneByte("POST", "/a")).isNotEqualTo(ofOneByte("PUT", "/a")).isNotEqualTo(ofOneByte("POST", "/b"));
    }

    private static byte[] ofOneByte(String method, String address) throws IOException {
        return new HashRequest(method, address, null).of(new ByteArrayInputStream(new byte[]{1}), 1);
    }

    @Test
    void ofALongBodyItsBeginningAndItsLengthCount() {
        String body = "x".repeat(HashRequest.MOST + 10);

        assertThat(hash("text/csv", body)).isEqualTo(hash("text/csv", body)).isNotEqualTo(hash("text/csv", body + "y"))
                .isNotEqualTo(hash("text/csv", "y" + body.substring(1)));
        assertThat(multipart("aaaaaaaa", body)).isEqualTo(multipart("bbbbbbbb", body)).isNotEqualTo(multipart("aaaaaaaa", body + "y"));
    }
}
