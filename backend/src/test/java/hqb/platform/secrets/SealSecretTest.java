package hqb.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.exceptions.ConfigurationException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealSecretTest {
    private static final byte[] SECRET = "open sesame".getBytes(StandardCharsets.UTF_8);
    private final SealSecret seal = new SealSecret(new SecretSettings("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="));

    @Test
    void aSecretOpensAtItsPlaceAndNowhereElse() {
        byte[] closed = seal.close(SECRET, "row 1");

        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("sesame");
        assertThat(closed).hasSize(SECRET.length + SealSecret.OVERHEAD).isNotEqualTo(seal.close(SECRET, "row 1"));
        assertThat(seal.open(closed, "row 1")).isEqualTo(SECRET);
        assertThatThrownBy(() -> seal.open(closed, "row 2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangedSecretOrAnotherKeyDoesNotOpen() {
        byte[] closed = seal.close(SECRET, "row 1");
        SealSecret other = new SealSecret(new SecretSettings("YWJjZGVmYWJjZGVmYWJjZGVmYWJjZGVmYWJjZGVmYWI="));

        assertThatThrownBy(() -> other.open(closed, "row 1")).isInstanceOf(IllegalStateException.class).hasMessageContaining("KEY");
        closed[closed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(closed, "row 1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(new byte[20], "row 1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAKeyOrWithOneThatIsNoneTheStartIsRefusedWithASentence() {
        for (String key : new String[]{"", " ", "c2hvcnQ=", "not base 64!"}) {
            SealSecret none = new SealSecret(new SecretSettings(key));
            assertThatThrownBy(() -> none.close(SECRET, "row 1")).as(key).isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("HQB_SECRETS_KEY").hasMessageContaining("openssl rand -base64 32");
        }
    }
}
