package hqb.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VoucherCodeTest {
    @Test
    void aCodeIsReadHoweverPeopleTypeIt() {
        for (int i = 0; i < 200; i++) {
            String code = VoucherCode.fresh().toString();
            assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
            for (String typed : new String[]{code, code.toLowerCase(Locale.ROOT), code.replace("-", ""), code.replace("-", " "),
                code.replace('0', 'O').replace('1', 'l')}) {
                assertThat(VoucherCode.read(typed).orElseThrow()).hasToString(code);
            }
        }
    }

    @Test
    void eachWrongCharacterIsFound() {
        String code = VoucherCode.fresh().toString().replace("-", "");
        for (int place = 0; place < code.length(); place++) {
            for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (other != code.charAt(place)) {
                    assertThat(VoucherCode.read(code.substring(0, place) + other + code.substring(place + 1))).isEmpty();
                }
            }
        }
        assertThat(VoucherCode.read(code + "0")).isEmpty();
        assertThat(VoucherCode.read(code.substring(1))).isEmpty();
        assertThat(VoucherCode.read("")).isEmpty();
        assertThat(VoucherCode.read("ÄÖÜ!-0000-0000-0000")).isEmpty();
    }

    @Test
    void noTwoCodesAreTheSame() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(drawn.add(VoucherCode.fresh().toString())).isTrue();
        }
    }
}
