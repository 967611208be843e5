package hqb.search.words;

import hqb.catalogue.FoldText;
import hqb.catalogue.typed.ReadPackage;
import hqb.catalogue.typed.ReadTyped;
import hqb.catalogue.typed.Typed;
import hqb.catalogue.typed.TypedContext;
import hqb.catalogue.typed.TypedValue;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reading of a stretch of a search, where the kind of part is known or not. */
@Singleton
final class ReadPieces {
    private static final int LONGEST_VALUE = 28;

    private final Vocabulary vocabulary;
    private final ReadTyped values;

    ReadPieces(Vocabulary vocabulary, ReadTyped values) {
        this.vocabulary = vocabulary;
        this.values = values;
    }

    /**
     * All pieces from one place to another, in order; blanks and separators are in none.
     *
     * @param lenient whether a text without blanks may be parted at values that are not clear; to learn what the clear ones tell of the others
     */
    List<Piece> read(String text, int from, int to, TypedContext context, boolean lenient) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = Chunks.endOfChunk(text, at, to);
            Piece whole = phrase(text, at, to, end, context);
            if (whole != null) {
                pieces.add(whole);
                at = whole.end();
            } else {
                pieces.addAll(chunk(text, at, end, context, lenient, pieces));
                at = end;
            }
        }
        return pieces;
    }

    /** A known word, package or value that begins with the chunk and ends at the end of it or of one behind it. */
    private @Nullable Piece phrase(String text, int at, int to, int end, TypedContext context) {
        Vocabulary.Found found = vocabulary.longest(text, at, to);
        Piece word = found == null || !Chunks.endsChunk(text, found.end(), to) ? null : word(text, at, found, context);
        int next = end >= to ? -1 : Chunks.endOfChunk(text, Chunks.skipBlanks(text, end, to), to);
        Piece joined = next > 0 ? value(text, at, next, context) : null;
        if (joined != null && (word == null || joined.end() > word.end())) {
            return joined;
        }
        return word;
    }

    private List<Piece> chunk(String text, int from, int to, TypedContext context, boolean lenient, List<Piece> before) {
        Piece whole = value(text, from, to, context);
        if (whole != null) {
            return List.of(whole);
        }
        List<Piece> parts = apart(text, from, to, context, lenient);
        if (parts != null) {
            return parts;
        }
        Piece letter = toleranceLetter(text, from, to, context, before);
        if (letter != null) {
            return List.of(letter);
        }
        return List.of(new Piece(text.substring(from, to), from, to, List.of(), doubts(text.substring(from, to), context), false));
    }

    /** The pieces of a text without blanks; null when a piece of a Latin text is not understood. */
    private @Nullable List<Piece> apart(String text, int from, int to, TypedContext context, boolean lenient) {
        boolean han = Signs.hasHan(text.substring(from, to));
        if (!han && Chunks.isSeparator(text.charAt(from)) && text.charAt(from) != '(') {
            return null;
        }
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        int plain = -1;
        while (at < to) {
            Piece next = Chunks.canBegin(text, from, at) ? longest(text, at, to, context, lenient) : null;
            boolean separator = Chunks.isSeparator(text.charAt(at));
            if (next == null && !separator && !han) {
                return null;
            }
            if (next == null) {
                plain = plain < 0 && !separator ? at : plain;
                at++;
            } else {
                addPlain(pieces, text, plain, at);
                plain = -1;
                pieces.add(next);
                at = next.end();
            }
        }
        addPlain(pieces, text, plain, to);
        return pieces;
    }

    private static void addPlain(List<Piece> pieces, String text, int from, int to) {
        if (from >= 0 && to > from) {
            pieces.add(Piece.plain(text, from, to));
        }
    }

    private @Nullable Piece longest(String text, int at, int to, TypedContext context, boolean lenient) {
        Vocabulary.Found found = vocabulary.longest(text, at, to);
        Piece word = found == null ? null : word(text, at, found, context);
        for (int end = Math.min(to, at + LONGEST_VALUE); end > at && (word == null || end > word.end()); end--) {
            if (end == to || Chunks.canEnd(text, end)) {
                Piece value = value(text, at, end, context);
                if (value != null) {
                    return value;
                }
                if (lenient && !values.read(text.substring(at, end), context).others().isEmpty()) {
                    return Piece.plain(text, at, end);
                }
            }
        }
        return word;
    }

    /** What a known word means; null when it needs a category that is not there. */
    private static @Nullable Piece word(String text, int from, Vocabulary.Found found, TypedContext context) {
        List<Meaning> meanings = ChooseSense.of(found.senses(), context);
        boolean idle = meanings.isEmpty() && found.senses().stream().anyMatch(one -> one.source() == Sense.Source.IDLE);
        if (meanings.isEmpty() && !idle) {
            return null;
        }
        List<Meaning> chosen = meanings.isEmpty() ? List.of() : List.of(meanings.getFirst());
        return new Piece(text.substring(from, found.end()), from, found.end(), chosen, meanings.stream().skip(1).toList(), idle);
    }

    private @Nullable Piece value(String text, int from, int to, TypedContext context) {
        String typed = text.substring(from, to);
        if (typed.length() > LONGEST_VALUE) {
            return null;
        }
        String packageName = ReadPackage.of(FoldText.fold(typed), context);
        if (packageName != null) {
            return new Piece(typed, from, to, List.of(new Meaning.OfPackage(packageName)), List.of(), false);
        }
        Typed read = values.read(typed, context);
        return read.meanings().isEmpty() ? null : new Piece(typed, from, to, meanings(read.meanings()), meanings(read.others()), false);
    }

    private @Nullable Piece toleranceLetter(String text, int from, int to, TypedContext context, List<Piece> before) {
        boolean behindValue = before.stream().anyMatch(one -> one.meanings().stream().anyMatch(Meaning.OfParameter.class::isInstance));
        TypedValue tolerance = behindValue ? values.toleranceLetter(text.substring(from, to), context) : null;
        return tolerance == null ? null
                : new Piece(text.substring(from, to), from, to, List.of(new Meaning.OfParameter(tolerance)), List.of(), false);
    }

    /** What a text that stays text could have meant. */
    private List<Meaning> doubts(String typed, TypedContext context) {
        List<Meaning> doubts = new ArrayList<>(meanings(values.read(typed, context).others()));
        Vocabulary.Found found = vocabulary.longest(typed, 0, typed.length());
        if (found != null && found.end() == typed.length()) {
            found.senses().stream().map(Sense::meaning).filter(Meaning.class::isInstance).map(Meaning.class::cast)
                    .filter(one -> !doubts.contains(one)).forEach(doubts::add);
        }
        return List.copyOf(doubts);
    }

    private static List<Meaning> meanings(List<TypedValue> typed) {
        return typed.stream().<Meaning>map(Meaning.OfParameter::new).toList();
    }
}
