package hqb.vouchers;

import hqb.platform.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What vouchers may be spent on: a voucher pays for one of these and for nothing else. */
public enum ServiceClass {
    COMPONENTS("components", "元器件"), PROTOTYPING("prototypes", "打样制造"), TESTING("tests and certification", "测试与认证"), SPACES("spaces", "空间");

    private final String english;
    private final String chinese;

    ServiceClass(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** What it is called in a sentence. */
    public String in(Language language) {
        return language.pick(english, chinese);
    }

    /** The word that stands for it in tables and in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class that a word stands for. */
    public static Optional<ServiceClass> ofCode(String code) {
        return Arrays.stream(values()).filter(service -> service.code().equals(code)).findFirst();
    }
}
