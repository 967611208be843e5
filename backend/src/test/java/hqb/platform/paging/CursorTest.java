package hqb.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hqb.platform.Refusal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void aCursorGivesBackTheValuesItWasMadeOf() {
        String cursor = Cursor.after("q=lm358", Arrays.asList("12.5", null, "", "电阻", "0190-id"));

        assertThat(Cursor.read("q=lm358", cursor, 5)).containsExactly("12.5", null, "", "电阻", "0190-id");
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        String cursor = Cursor.after("q=lm358", List.of("1", "id"));

        assertThatThrownBy(() -> Cursor.read("q=lm324", cursor, 2)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.errors().getFirst().field()).isEqualTo("cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!", "AAAA", "bm90IGEgY3Vyc29y", "MTIzNDU2Nzg5MGFiY2RlZjEyMzQ1Njc4HzEfaWQ"})
    void aBrokenCursorIsRefused(String broken) {
        assertThatThrownBy(() -> Cursor.read("q=lm358", broken, 2)).isInstanceOf(Refusal.class);
    }

    @Test
    void aChangedCursorIsRefused() {
        String cursor = Cursor.after("q", List.of("1", "id"));
        for (int i = 0; i < cursor.length(); i++) {
            String changed = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);

            assertThatThrownBy(() -> Cursor.read("q", changed, 2)).isInstanceOf(Refusal.class);
        }
    }
}
