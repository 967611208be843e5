package hqb.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The secret of the test vectors of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037",
        "20000000000, 65353130"})
    void codesAreThoseOfRfc6238(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30, 8)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-30, true", "0, true", "30, true", "-61, false", "61, false"})
    void aCodeIsGoodForItsStepAndTheOnesBesideIt(long secondsLater, boolean good) {
        Instant now = Instant.ofEpochSecond(1_234_567_890 / 30 * 30 + 1);
        String code = Totp.codeAt(SECRET, now);

        assertThat(Totp.stepOf(SECRET, code, now.plusSeconds(secondsLater)).isPresent()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenAsRfc4648Says(String text, String base32) {
        assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(base32);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll byte[] bytes) {
        assertThat(Totp.bytes(Totp.base32(bytes))).isEqualTo(bytes);
    }
}
