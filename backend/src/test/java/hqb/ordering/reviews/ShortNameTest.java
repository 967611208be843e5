package hqb.ordering.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortNameTest {
    @Test
    void aCompanyKeepsItsEndsOrItsFirstLetter() {
        assertThat(ShortName.of("深圳市某某电子有限公司")).isEqualTo("深圳…公司");
        assertThat(ShortName.of("小明")).isEqualTo("小**");
        assertThat(ShortName.of(" Acme Robotics")).isEqualTo("A***");
        assertThat(ShortName.of("li.lei@example.org")).isEqualTo("l***");
        assertThat(ShortName.of("")).isEqualTo("***");
    }
}
