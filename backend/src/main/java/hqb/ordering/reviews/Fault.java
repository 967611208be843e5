package hqb.ordering.reviews;

import hqb.platform.BodyCheck;
import hqb.platform.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a review: the reasons to report one, and the only ones to hide one. A bad verdict is none. */
enum Fault {
    INSULT("insults somebody", "含有侮辱性内容"), PRIVATE_DATA("tells private data", "泄露隐私信息"),
    OFF_TOPIC("is not about the order", "与订单无关"), ADVERTISING("advertises", "含有广告"), FAKE("is not honest", "内容不实"),
    UNLAWFUL("is against the law", "违反法律法规");

    private final String english;
    private final String chinese;

    Fault(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The word that stands for it in tables and in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of the review. */
    String sentence(Language language) {
        return language.pick(english, chinese);
    }

    /** The one that a word stands for. */
    static Optional<Fault> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(fault -> fault.code().equals(code)).findFirst();
    }

    /** The same; a word that stands for none is refused. */
    static Optional<Fault> read(BodyCheck check, String pointer, @Nullable String code) {
        Optional<Fault> fault = ofCode(code);
        if (fault.isEmpty()) {
            String all = Arrays.stream(values()).map(Fault::code).collect(Collectors.joining(", "));
            check.refuse(pointer, "Use one of " + all + ".", "请使用以下之一：" + all + "。");
        }
        return fault;
    }
}
