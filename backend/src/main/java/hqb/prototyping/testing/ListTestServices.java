package hqb.prototyping.testing;

import hqb.platform.Language;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the tests and certificates that rules know, for whoever looks for one of them. */
@Singleton
public class ListTestServices {
    private final List<Service> services;

    ListTestServices(ReadTestRules rules) {
        Map<String, List<String>> words = rules.read().wishes().stream()
                .collect(Collectors.toMap(TestRules.Wish::market, TestRules.Wish::words));
        this.services = rules.read().tests().stream().map(one -> new Service(one.code(), one.standard(), one.title().en(), one.title().zh(),
                one.why().en(), one.why().zh(), one.markets(), one.source(), one.priced(),
                one.markets().stream().flatMap(market -> Objects.requireNonNullElse(words.get(market), List.<String>of()).stream())
                        .filter(word -> one.markets().size() == 1).toList()))
                .toList();
    }

    /**
     * A test or certificate.
     *
     * @param markets that ask for it; empty for all
     * @param priced  the word of the standard in price rules; null when nobody here has it
     * @param words   names of marks of its market
     */
    public record Service(String code, String standard, String titleEn, String titleZh, String aboutEn, String aboutZh,
            List<String> markets,
            String source, @Nullable String priced, List<String> words) {
        /** The title in a language. */
        public String title(Language language) {
            return language.pick(titleEn, titleZh);
        }

        /** The rule in plain words. */
        public String about(Language language) {
            return language.pick(aboutEn, aboutZh);
        }
    }

    /** All of them. */
    public List<Service> all() {
        return services;
    }
}
