package hqb.search.words;

import hqb.catalogue.Categories;
import hqb.catalogue.Dictionary;
import hqb.catalogue.Manufacturers;
import hqb.catalogue.typed.ReadTyped;
import hqb.catalogue.typed.TypedContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a search apart: words that are known by heart, the longest first, then packages and values; what is left stays text. Reading is done twice: the first
 * time tells what kind of part is meant, the second reads the values of that kind.
 *
 * <p>A text without blanks is taken apart only if every piece of it is understood, so that part numbers ({@code LM1117-3.3}) stay whole; but Chinese, which is
 * written without blanks, is taken apart wherever a known word begins.
 */
@Singleton
public final class Understand {
    private static final Pattern SMALL_AMOUNT = Pattern.compile("\\d*[.,]?\\d+[pnuµμ]");

    private final ReadPieces pieces;
    private final ReadTyped values;

    Understand(ReadPieces pieces, ReadTyped values) {
        this.pieces = pieces;
        this.values = values;
    }

    /** Understanding with nothing but the curated files, for benchmarks and tests without a server. */
    public static Understand of(Categories categories, Dictionary dictionary, Manufacturers manufacturers) {
        ReadTyped values = new ReadTyped(categories, dictionary);
        return new Understand(
                new ReadPieces(new Vocabulary(new VocabularySource(categories, manufacturers, dictionary, new Functions())), values),
                values);
    }

    /**
     * A piece whose meaning somebody has set.
     *
     * @param text    of the piece, as it stands in the search
     * @param meaning null for text
     */
    public record Correction(String text, @Nullable Meaning meaning) {
    }

    /**
     * Reads a search.
     *
     * @param text        as typed
     * @param category    that is chosen besides, or null
     * @param corrections what people have set; those that do not stand in the text are passed over
     */
    public List<Piece> read(String text, @Nullable String category, List<Correction> corrections) {
        TypedContext chosen = category == null ? TypedContext.NONE : values.in(category);
        List<Piece> first = pass(text, corrections, chosen, true);
        TypedContext told = told(first, chosen);
        List<Piece> read = pass(text, corrections, told, false);
        TypedContext likely = corrections.isEmpty() && told.isNone() ? likely(read) : TypedContext.NONE;
        if (!likely.isNone()) {
            read = pass(text, corrections, likely, false);
        }
        return read.stream().anyMatch(piece -> !piece.meanings().isEmpty()) ? read : read.stream()
                .map(piece -> piece.idle() ? Piece.plain(text, piece.start(), piece.end()) : piece).toList();
    }

    /**
     * The kind of part that is meant where nothing but amounts was typed, none of them clear by itself: {@code 100n} and {@code 100n 50V} are a capacitor's, though a
     * coil can have 100 nH. Digits alone and large letters may begin a part number.
     */
    private TypedContext likely(List<Piece> read) {
        boolean amounts = !read.isEmpty() && read.stream().allMatch(piece -> piece.meanings().isEmpty() && !piece.others().isEmpty());
        boolean several = read.size() > 1 && read.stream().anyMatch(piece -> piece.text().chars().anyMatch(Character::isLetter));
        if (!amounts || !(several || SMALL_AMOUNT.matcher(read.getFirst().text()).matches())) {
            return TypedContext.NONE;
        }
        return read.stream().flatMap(piece -> piece.others().stream()).map(other -> values.impliedBy(other.field()))
                .filter(context -> !context.isNone()).findFirst().orElse(TypedContext.NONE);
    }

    private List<Piece> pass(String text, List<Correction> corrections, TypedContext context, boolean lenient) {
        List<Piece> fixed = fixed(text, corrections);
        List<Piece> all = new ArrayList<>();
        int at = 0;
        for (Piece one : fixed) {
            all.addAll(pieces.read(text, at, one.start(), context, lenient));
            all.add(one);
            at = one.end();
        }
        all.addAll(pieces.read(text, at, text.length(), context, lenient));
        return all;
    }

    private static List<Piece> fixed(String text, List<Correction> corrections) {
        List<Piece> fixed = new ArrayList<>();
        for (Correction one : corrections) {
            int start = place(text, one.text());
            int end = start + one.text().length();
            if (start >= 0 && fixed.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
                Meaning meaning = one.meaning();
                fixed.add(new Piece(text.substring(start, end), start, end, meaning == null ? List.of() : List.of(meaning), List.of(),
                        false));
            }
        }
        fixed.sort(Comparator.comparingInt(Piece::start));
        return fixed;
    }

    /** Where the piece stands in the text, in large or small letters; -1 when it does not. */
    public static int place(String text, String piece) {
        for (int at = 0; at + piece.length() <= text.length(); at++) {
            if (!piece.isEmpty() && text.regionMatches(true, at, piece, 0, piece.length())) {
                return at;
            }
        }
        return -1;
    }

    /** The kind of part that the pieces tell of: the deepest category named, else what the values give away together. */
    private TypedContext told(List<Piece> read, TypedContext chosen) {
        TypedContext named = TypedContext.NONE;
        TypedContext implied = TypedContext.NONE;
        boolean contradicted = false;
        for (Piece piece : read) {
            for (Meaning meaning : piece.meanings()) {
                TypedContext one = switch (meaning) {
                    case Meaning.OfCategory category -> values.in(category.category().slug());
                    case Meaning.OfFunction function -> values.in(function.function().category());
                    default -> TypedContext.NONE;
                };
                named = one.slugs().size() > named.slugs().size() ? one : named;
                TypedContext given = values.impliedBy(meaning.field());
                contradicted |= !implied.isNone() && !given.isNone() && !given.equals(implied);
                implied = implied.isNone() ? given : implied;
            }
        }
        if (!named.isNone()) {
            return named;
        }
        return !chosen.isNone() || contradicted ? chosen : implied;
    }
}
