package hqb.prototyping.workshops;

import hqb.platform.BodyCheck;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What a provider is called, what it says of itself and where it is, in both languages. */
@Serdeable
record ProfileBody(@Nullable String nameEn, @Nullable String nameZh, @Nullable String aboutEn, @Nullable String aboutZh,
        @Nullable String cityEn, @Nullable String cityZh) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ABOUT = 2_000;
    private static final int LONGEST_CITY = 80;

    /** The same with all of it in order; refused otherwise. */
    ProfileBody checked() {
        BodyCheck check = new BodyCheck();
        ProfileBody checked = new ProfileBody(check.text("/nameEn", nameEn, 1, LONGEST_NAME),
                check.text("/nameZh", nameZh, 1, LONGEST_NAME),
                check.text("/aboutEn", aboutEn, 0, LONGEST_ABOUT), check.text("/aboutZh", aboutZh, 0, LONGEST_ABOUT),
                check.text("/cityEn", cityEn, 1, LONGEST_CITY), check.text("/cityZh", cityZh, 1, LONGEST_CITY));
        check.done();
        return checked;
    }
}
