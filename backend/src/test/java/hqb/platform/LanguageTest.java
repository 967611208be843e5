package hqb.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"zh-CN|ZH", "zh|ZH", "zh-Hans-CN|ZH", "zh-TW,en;q=0.5|ZH", "en-GB|EN", "de|EN",
        "de,zh;q=0.8,en;q=0.5|ZH",
        "en;q=0.4,zh-CN;q=0.9|ZH", "*|EN", "not a header;;|EN", "''|EN"})
    void theMostWantedOfferedLanguageIsChosen(String header, Language expected) {
        assertThat(Language.accept(header)).isEqualTo(expected);
    }

    @Test
    void withoutAHeaderEnglishIsSpoken() {
        assertThat(Language.accept(null)).isEqualTo(Language.EN);
    }
}
