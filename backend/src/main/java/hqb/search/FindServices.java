package hqb.search;

import hqb.platform.Language;
import hqb.prototyping.providers.ProcessWords;
import hqb.prototyping.testing.ListTestServices;
import hqb.spaces.centres.CentreService;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds services by their names in both languages: processes, tests and certificates, and what service centres do. They are few and stand in memory. */
@Singleton
class FindServices {
    private final List<Found> all = new ArrayList<>();

    FindServices(ListTestServices tests) {
        for (ProcessWords one : ProcessWords.all()) {
            all.add(new Found(Kind.PROCESS, one.process().code(), one.en(), one.zh(), one.aboutEn(), one.aboutZh(), List.of(),
                    text(List.of(one.en(), one.zh(), String.join(" ", one.words())))));
        }
        for (ListTestServices.Service one : tests.all()) {
            all.add(new Found(Kind.TEST, one.code(), one.titleEn(), one.titleZh(), one.aboutEn(), one.aboutZh(), one.markets(),
                    text(List.of(one.titleEn(), one.titleZh(), one.standard(), one.source(), String.join(" ", one.words())))));
        }
        for (CentreService one : CentreService.values()) {
            all.add(new Found(Kind.CENTRE, one.code(), one.name(Language.EN), one.name(Language.ZH), one.about(Language.EN),
                    one.about(Language.ZH), List.of(),
                    text(List.of(one.name(Language.EN), one.name(Language.ZH), String.join(" ", one.words())))));
        }
    }

    /** What does it: a workshop by a process, a laboratory, or a service centre of the park. */
    enum Kind {
        PROCESS, TEST, CENTRE
    }

    /**
     * A service.
     *
     * @param code    of a process, of a test, or of what centres do
     * @param markets that a test is for; empty for others and for tests of all markets
     */
    record Found(Kind kind, String code, String en, String zh, String aboutEn, String aboutZh, List<String> markets, String text) {
        String name(Language language) {
            return language.pick(en, zh);
        }

        String about(Language language) {
            return language.pick(aboutEn, aboutZh);
        }
    }

    private static String text(List<String> parts) {
        return parts.stream().map(part -> ' ' + part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", " "))
                .collect(Collectors.joining(" "));
    }

    /** Those in whose names every word stands: at the beginning of a word, or anywhere if it is Chinese. */
    List<Found> find(String typed, int most) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+")).filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return all.stream().filter(one -> words.stream().allMatch(word -> one.text().contains(isHan(word) ? word : ' ' + word))).limit(most)
                .toList();
    }

    /** Whether there is a Chinese sign in it. */
    static boolean isHan(String word) {
        return word.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
    }
}
