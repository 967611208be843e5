package hqb.boms.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference designators of a cell, ranges written out: {@code C1,C2 C3}, {@code R1-R5}, {@code BTN0-6}, {@code R5 to 10}, {@code R5->R10},
 * {@code P1,9-12}, {@code TP1+TP2}, {@code R1/2/3}, {@code R1-R3 (3)}, {@code C 1}. The letters of a class are those of IEEE 315 and ASME Y14.44, but any word that begins with a letter is
 * taken where a column is one of references. Cyrillic and Greek letters that look Latin are Latin.
 */
public final class References {
    private static final int LONGEST_RANGE = 1_000;
    private static final int LONGEST_WORD = 24;
    private static final int MOST_BARE_WORDS = 3;
    private static final String LOOKS_FOREIGN = "АВЕКМНОРСТХУаеорсхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private static final String IS_LATIN = "ABEKMHOPCTXYaeopcxyABEZHIKMNOPTYX";
    private static final Pattern SPLIT = Pattern.compile("[,;\\s，；、|&]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-zÀ-ɏͰ-Ͽ_][A-Za-z0-9_+.$#*/\\-]*");
    /** Names of supplies and places as Eagle has them: {@code 3V3}, {@code +5V}, {@code V=OK}. */
    private static final Pattern NAME = Pattern.compile("(?=\\P{L}*\\p{L})[+\\-\\p{L}\\d_$][\\p{L}\\d_+.$#*/=\\-]{0,23}");
    private static final Pattern DESIGNATOR = Pattern.compile("[A-Za-z_]{1,12}\\$?\\d{1,5}[A-Za-z]?");
    /** As short as references are: a letter or a few, and a number; {@code NE555P} and {@code TLP2368} are not. */
    private static final Pattern LIKELY = Pattern
            .compile(
                    "(?i)(?:[rcldqujpxykftszvwehmabng]|ic|led|sw|tp|fb|jp|cn|rn|rv|bt)[-_]?\\d{1,4}[a-z]?|[a-z_$]{1,8}[-_$]?\\d{0,2}[a-z]?");
    private static final Pattern SPAN = Pattern.compile(
            "(?<=\\d)\\s*(?:->|→|\\.\\.+|…|–|—|−|~|～|\\bto\\b|\\bbis\\b|至|到|-)\\s*(?=[A-Za-z_]{0,12}\\d)");
    /** A whole cell in brackets. */
    private static final Pattern ENCLOSED = Pattern.compile("\\s*[(\\[{]([^()\\[\\]{}]*)[)\\]}]\\s*");
    /** How many there are, behind them: {@code R1-R3 (3)}. */
    private static final Pattern COUNTED = Pattern.compile("(.*\\S)\\s*[(\\[]\\s*(\\d{1,4})\\s*[)\\]]\\s*");
    private static final Pattern RANGE = Pattern.compile("([A-Za-z_]{1,12}?)(\\d{1,5})-(?:\\1)?(\\d{1,5})");
    private static final Pattern PLUS = Pattern.compile("(?<=\\d)\\s*\\+\\s*(?=[A-Za-z]{1,4}\\d)");
    private static final Pattern SLASHES = Pattern
            .compile("([A-Za-z]{1,3})\\d{1,4}(?:(?:\\s*/\\s*\\1\\d{1,4})+|(?:\\s*/\\s*\\d{1,4}){2,})");
    private static final Pattern APART = Pattern.compile("(?<![A-Za-z0-9_])([A-Za-z]{1,3}) {1,3}(\\d{1,4})(?![A-Za-z0-9])");
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z_]{1,12})\\d{1,5}");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}(?:-\\d{1,4})?");

    private References() {
    }

    /** The designators in the order they are written; repeated ones stay. Empty when the cell holds anything else. */
    public static List<String> of(String cell) {
        char last = cell.isBlank() ? ' ' : cell.stripTrailing().charAt(cell.stripTrailing().length() - 1);
        if (last != ')' && last != ']' && last != '}') {
            return plainly(cell);
        }
        Matcher enclosed = ENCLOSED.matcher(cell);
        if (enclosed.matches()) {
            return plainly(enclosed.group(1));
        }
        Matcher counted = COUNTED.matcher(cell);
        List<String> found = counted.matches() ? plainly(counted.group(1)) : List.of();
        return !found.isEmpty() && found.size() == Integer.parseInt(counted.group(2)) ? found : plainly(cell);
    }

    private static List<String> plainly(String cell) {
        List<String> found = new ArrayList<>();
        int bare = 0;
        String prefix = "";
        for (String word : SPLIT.split(plain(cell), -1)) {
            if (word.isEmpty() || word.equals("and") || word.equals("und")) {
                continue;
            }
            // the letters of C5 hold for the 6 of C5,6
            boolean goesOn = !prefix.isEmpty() && NUMBERS.matcher(word).matches();
            if (!add(goesOn ? prefix + word : word, found)) {
                return List.of();
            }
            Matcher letters = PREFIX.matcher(found.getLast());
            prefix = letters.matches() ? letters.group(1) : "";
            bare += word.chars().anyMatch(Character::isDigit) ? 0 : 1;
        }
        return bare > MOST_BARE_WORDS && bare * 2 > found.size() ? List.of() : found;
    }

    /** The names of a cell where they need not begin with a letter; empty when it holds anything else. */
    static List<String> names(String cell) {
        List<String> names = List.of(Normalizer.normalize(cell.strip(), Normalizer.Form.NFKC).split("\\s*,\\s*"));
        return names.stream().allMatch(name -> NAME.matcher(name).matches()) ? names : List.of();
    }

    /** Whether the cell is a list of nothing but letters with numbers, as only references are. */
    static boolean areSure(String cell) {
        List<String> found = of(cell);
        return !found.isEmpty() && found.stream().allMatch(one -> DESIGNATOR.matcher(one).matches());
    }

    /** Whether most of the cell's words are as short as references are. */
    static boolean areLikely(String cell) {
        List<String> found = of(cell);
        return !found.isEmpty() && found.stream().filter(one -> LIKELY.matcher(one).matches()).count() * 2 >= found.size();
    }

    private static String plain(String cell) {
        String text = cell;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) > '~') {
                text = latin(Normalizer.normalize(cell, Normalizer.Form.NFKC));
                break;
            }
        }
        if (text.indexOf('+') > 0) {
            text = PLUS.matcher(text).replaceAll(",");
        }
        if (text.indexOf('/') > 0 && SLASHES.matcher(text.strip()).matches()) {
            text = text.replace('/', ',');
        }
        text = SPAN.matcher(text).replaceAll("-");
        return text.indexOf(' ') > 0 ? SPAN.matcher(APART.matcher(text).replaceAll("$1$2")).replaceAll("-") : text;
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = LOOKS_FOREIGN.indexOf(text.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, IS_LATIN.charAt(at));
            }
        }
        return latin.toString();
    }

    private static boolean add(String word, List<String> found) {
        boolean plainWord = word.length() > 2 && word.chars().allMatch(Character::isLowerCase);
        if (word.length() > LONGEST_WORD || plainWord || !WORD.matcher(word).matches()) {
            return false;
        }
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            int from = Integer.parseInt(range.group(2));
            int to = Integer.parseInt(range.group(3));
            if (to > from && to - from < LONGEST_RANGE) {
                for (int number = from; number <= to; number++) {
                    found.add(range.group(1) + number);
                }
                return true;
            }
        }
        found.add(word);
        return true;
    }
}
