package hqb.catalogue.typed;

import hqb.catalogue.Categories;
import hqb.catalogue.Category;
import hqb.catalogue.Dictionary;
import hqb.catalogue.FoldText;
import hqb.catalogue.Parameter;
import hqb.catalogue.Unit;
import hqb.catalogue.ValueNames;
import hqb.catalogue.typed.Notation.Sureness;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value as an engineer types it: {@code 100nF}, {@code 0,1uF}, {@code 4k7}, {@code 1/4W}, {@code ±5%}, {@code 104}, {@code 0.1微法}. Of several readings
 * the surest is taken; if two are equally sure, or the kind of part would have to be guessed, the text stays text and its readings are offered.
 */
@Singleton
public final class ReadTyped {
    /** A code or value with a tolerance letter behind it, IEC 60062. */
    private static final Pattern CODE_AND_LETTER = Pattern.compile("([1-9]\\d[1-7])([FGJKM])");
    private static final Pattern VALUE_AND_LETTER = Pattern.compile("((?:[1-9]\\d{0,2}|0)[RkKM]\\d{1,3}|[1-9]\\d{2,3})([FGJ])");
    private static final Set<String> CLEAR_DIELECTRICS = Set.of("C0G/NP0");
    private static final Pattern DIELECTRIC = Pattern.compile("[XYZ]\\d[A-Z]|C0G|COG|NP0|NPO|C0G/NP0|U2J|C0H");

    private final Categories categories;
    private final Dictionary dictionary;
    private final ValueNames names = new ValueNames();

    /** Reads with these categories and parameters. */
    public ReadTyped(Categories categories, Dictionary dictionary) {
        this.categories = categories;
        this.dictionary = dictionary;
    }

    /** The context of a category that was named or chosen; none for an unknown slug. */
    public TypedContext in(String slug) {
        return context(slug, false);
    }

    /** The context that a value gives away: who types {@code 100nF} means a capacitor. None when it gives nothing away. */
    public TypedContext impliedBy(String parameter) {
        return switch (parameter) {
            case "capacitance", "dielectric" -> context("capacitors", true);
            case "resistance" -> context("resistors", true);
            case "inductance" -> context("inductors-transformers", true);
            default -> TypedContext.NONE;
        };
    }

    private TypedContext context(String slug, boolean implied) {
        List<Category> path = categories.path(slug);
        if (path.isEmpty()) {
            return TypedContext.NONE;
        }
        List<Parameter> own = parameters(slug);
        Set<List<Parameter>> below = new LinkedHashSet<>();
        categories.withDescendants(slug).forEach(one -> below.add(parameters(one)));
        below.remove(own);
        return TypedContext.of(path, own, below, implied);
    }

    private List<Parameter> parameters(String slug) {
        return categories.get(slug).parameters().stream().map(dictionary::get).toList();
    }

    /** Reads one text. */
    public Typed read(String text, TypedContext context) {
        String folded = FoldText.fold(text).replace("° C", "°C").replace('ω', 'Ω');
        if (folded.isEmpty() || folded.length() > ReadNotation.LONGEST) {
            return Typed.TEXT;
        }
        Typed dielectric = dielectric(folded);
        if (dielectric != null) {
            return dielectric;
        }
        Typed withLetter = withTolerance(folded, context);
        return withLetter != null ? withLetter : choose(ReadNotation.of(folded), context);
    }

    /** Reads a lone tolerance letter behind a value of a capacitor, resistor or inductor: {@code 100nF K}. */
    public @Nullable TypedValue toleranceLetter(String text, TypedContext context) {
        boolean passive = context.meansCapacitor() || context.meansResistor() || context.meansInductor();
        return passive && text.length() == 1 && "FGJKM".contains(text) ? tolerance(text) : null;
    }

    private @Nullable Typed dielectric(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!DIELECTRIC.matcher(upper).matches()) {
            return null;
        }
        String name = names.curated("dielectric", upper);
        return name == null || (!CLEAR_DIELECTRICS.contains(name) && !name.equals(upper)) ? null
                : new Typed(List.of(new TypedValue(dictionary.get("dielectric"), name, false)), List.of());
    }

    private @Nullable Typed withTolerance(String text, TypedContext context) {
        Pattern pattern = context.meansCapacitor() ? CODE_AND_LETTER : context.meansResistor() ? VALUE_AND_LETTER : null;
        Matcher match = pattern == null ? null : pattern.matcher(text);
        if (match == null || !match.matches()) {
            return null;
        }
        Typed value = choose(ReadNotation.of(match.group(1)), context);
        return value.meanings().size() == 1 ? new Typed(List.of(value.meanings().getFirst(), tolerance(match.group(2))), value.others())
                : null;
    }

    private TypedValue tolerance(String letter) {
        double share = switch (letter) {
            case "F" -> 0.01;
            case "G" -> 0.02;
            case "J" -> 0.05;
            case "K" -> 0.1;
            case "M" -> 0.2;
            default -> throw new IllegalArgumentException("no tolerance: " + letter);
        };
        return new TypedValue(dictionary.get("tolerance"), share, false);
    }

    private Typed choose(List<Notation> notations, TypedContext context) {
        Set<TypedValue> all = new LinkedHashSet<>();
        for (Sureness sureness : Sureness.values()) {
            List<Notation> equal = notations.stream().filter(one -> one.sureness() == sureness && fits(one, context)).toList();
            Set<TypedValue> readings = new LinkedHashSet<>();
            for (Notation one : equal) {
                List<String> parameters = context.isNone() ? TypedParameters.anywhere(one) : TypedParameters.in(context, one);
                parameters.forEach(name -> add(readings, name, one, context));
            }
            if (readings.size() == 1) {
                TypedValue chosen = readings.iterator().next();
                return new Typed(List.of(chosen), others(notations, context, chosen));
            }
            all.addAll(readings);
            if (!readings.isEmpty()) {
                break;
            }
        }
        all.addAll(others(notations, context, null));
        return all.isEmpty() ? Typed.TEXT : new Typed(List.of(), List.copyOf(all));
    }

    /** What needs a context must have its own; habits of one kind of part are not carried over to another. */
    private static boolean fits(Notation notation, TypedContext context) {
        if (notation.sureness() != Sureness.IN_CONTEXT) {
            return notation.sureness() == Sureness.SAID || context.isNone() || notation.unit() != Unit.OHM || !context.meansCapacitor();
        }
        return switch (notation.unit()) {
            case FARAD -> context.meansCapacitor();
            case OHM, PER_KELVIN -> context.meansResistor();
            case HENRY -> context.meansInductor();
            case HERTZ, RATIO -> context.meansCrystal();
            default -> false;
        };
    }

    private List<TypedValue> others(List<Notation> notations, TypedContext context, @Nullable TypedValue chosen) {
        Set<TypedValue> others = new LinkedHashSet<>();
        for (Notation one : notations) {
            TypedParameters.offered(one).forEach(name -> add(others, name, one, context));
        }
        others.removeIf(other -> chosen != null && other.parameter().name().equals(chosen.parameter().name())
                && other.value().equals(chosen.value()));
        return new ArrayList<>(others);
    }

    private void add(Set<TypedValue> readings, String name, Notation notation, TypedContext context) {
        Parameter parameter = dictionary.get(name);
        if (notation.value() >= parameter.least() && notation.value() <= parameter.greatest()) {
            readings.add(new TypedValue(parameter, notation.value(), TypedParameters.isRating(name, context)));
        }
    }
}
