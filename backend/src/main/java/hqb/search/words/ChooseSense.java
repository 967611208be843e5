package hqb.search.words;

import hqb.catalogue.typed.TypedContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of its meanings a word has. The surest source wins; of two meanings from it neither does, unless the one holds the other: {@code 磁珠} is the category
 * of that name, not the larger one that has it in its own.
 */
final class ChooseSense {
    private ChooseSense() {
    }

    /** The meaning, then the others that could be chosen; empty when none is clear. */
    static List<Meaning> of(List<Sense> senses, TypedContext context) {
        List<Sense> usable = senses.stream().filter(one -> one.source() != Sense.Source.VALUE || belongs(one.meaning(), context)).toList();
        Sense surest = usable.stream().min(Comparator.comparing(Sense::source).thenComparing(Sense::origin)).orElse(null);
        List<Meaning> first = usable.stream()
                .filter(one -> surest != null && one.source() == surest.source() && one.origin() == surest.origin()).map(Sense::meaning)
                .filter(Objects::nonNull).distinct().toList();
        Meaning chosen = first.size() == 1 ? first.getFirst() : narrowest(first);
        if (chosen == null) {
            return List.of();
        }
        List<Meaning> all = new ArrayList<>(List.of(chosen));
        usable.stream().map(Sense::meaning).filter(Objects::nonNull).filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    /** A value of a text parameter needs a category that has the parameter. */
    private static boolean belongs(@Nullable Meaning meaning, TypedContext context) {
        return !context.isNone() && !context.implied() && meaning instanceof Meaning.OfParameter value
                && context.parameters().contains(value.typed().parameter());
    }

    private static @Nullable Meaning narrowest(List<Meaning> meanings) {
        List<Meaning.OfCategory> categories = new ArrayList<>();
        for (Meaning one : meanings) {
            if (!(one instanceof Meaning.OfCategory category)) {
                return null;
            }
            categories.add(category);
        }
        List<Meaning.OfCategory> leaves = categories.stream()
                .filter(one -> categories.stream().noneMatch(other -> one.category().slug().equals(other.category().parent()))).toList();
        return leaves.size() == 1 ? leaves.getFirst() : null;
    }
}
