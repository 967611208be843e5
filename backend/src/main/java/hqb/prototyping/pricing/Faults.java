package hqb.prototyping.pricing;

import hqb.platform.FieldError;
import hqb.platform.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a document, place by place, in both languages. */
final class Faults {
    private static final int MOST = 100;
    private final List<FieldError> english = new ArrayList<>();
    private final List<FieldError> chinese = new ArrayList<>();

    void add(String pointer, String en, String zh) {
        if (english.size() < MOST) {
            english.add(new FieldError(pointer, en));
            chinese.add(new FieldError(pointer, zh));
        }
    }

    void refuse() {
        if (!english.isEmpty()) {
            throw Refusal.invalid(english, chinese);
        }
    }
}
