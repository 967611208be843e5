package hqb.prototyping.gerber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** A template of apertures (AM, Gerber 4.5): its statements, drawn once for each aperture that is defined with it. */
final class ApertureMacro {

    private static final int VARIABLES = 1000;
    private static final int STATEMENTS = 2000;

    private final List<String> statements;
    private final String text;

    /**
     * @param statements primitives and assignments, without asterisks
     * @throws UnreadableFile if there are too many
     */
    ApertureMacro(List<String> statements) throws UnreadableFile {
        if (statements.size() > STATEMENTS) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX, "an aperture macro of " + statements.size() + " statements");
        }
        this.statements = List.copyOf(statements);
        this.text = String.join("*", statements);
    }

    /**
     * Draws it.
     *
     * @param given values of {@code $1}, {@code $2}, …
     * @param unit mm of one unit of the file
     * @throws IllegalArgumentException if a statement is none
     */
    Geometry draw(double[] given, double unit, Budget budget) throws UnreadableFile {
        var key = new Budget.Drawing(text, unit, Arrays.stream(given).boxed().toList());
        Geometry known = budget.macros.get(key);
        if (known == null) {
            known = drawn(given, unit, budget);
            known.getEnvelopeInternal(); // worked out before another thread sees it
            budget.macros.put(key, known);
        }
        return known;
    }

    private Geometry drawn(double[] given, double unit, Budget budget) throws UnreadableFile {
        budget.takeSteps(1 + text.length() / 20);
        double[] variables = new double[VARIABLES];
        System.arraycopy(given, 0, variables, 1, Math.min(given.length, VARIABLES - 1));
        Geometry result = Shapes.FACTORY.createPolygon();
        var dark = new ArrayList<Geometry>();
        for (String statement : statements) {
            String text = statement.strip();
            if (text.isEmpty() || text.equals("0") || text.startsWith("0 ")) {
                continue;
            }
            if (text.startsWith("$")) {
                assign(text, variables);
                continue;
            }
            String[] parts = text.split(",", -1);
            int last = parts.length > 1 && parts[parts.length - 1].isBlank() ? parts.length - 1 : parts.length;
            budget.takePoints(last);
            double[] values = new double[last];
            for (int i = 0; i < last; i++) {
                values[i] = MacroExpression.value(parts[i], variables);
            }
            int code = (int) values[0];
            budget.takePoints(code == 6 ? 2000 : 20);
            budget.takeSteps(steps(code, values));
            Geometry shape = MacroPrimitive.draw(code, Arrays.copyOfRange(values, 1, values.length), unit);
            if (!Double.isFinite(shape.getEnvelopeInternal().getArea())) {
                throw new UnreadableFile(UnreadableFile.Reason.OUT_OF_RANGE, "an aperture macro of no size");
            }
            if (MacroPrimitive.exposed(code, values)) {
                dark.add(shape);
            } else {
                result = join(result, dark);
                budget.takeSteps(20 + 2L * (result.getNumPoints() + shape.getNumPoints()));
                result = result.difference(Shapes.valid(shape));
            }
        }
        return join(result, dark);
    }

    /** About how many microseconds a primitive takes to draw and to be joined with the others. */
    private static long steps(int code, double[] values) throws UnreadableFile {
        if (code == 4) {
            if (values.length > 4 && Tangle.crossings(Arrays.copyOfRange(values, 3, values.length)) == Tangle.TOO_OFTEN) {
                throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX, "an outline that crosses itself too often");
            }
            return 5 + values.length;
        }
        return switch (code) {
            case 6 -> values.length > 6 ? 6000 * (long) Math.clamp(values[6], 0, 100) : 0;
            case 7 -> 2000;
            default -> 60;
        };
    }

    private static Geometry join(Geometry drawn, List<Geometry> more) {
        if (more.isEmpty()) {
            return drawn;
        }
        if (drawn.isEmpty() && more.size() == 1) {
            Geometry only = Shapes.valid(more.getFirst());
            more.clear();
            return only;
        }
        var all = new ArrayList<Geometry>(more.stream().map(Shapes::valid).toList());
        all.add(drawn);
        more.clear();
        return Shapes.FACTORY.buildGeometry(all).union();
    }

    private static void assign(String text, double[] variables) {
        int equals = text.indexOf('=');
        if (equals < 2) {
            throw new IllegalArgumentException("no assignment: " + text);
        }
        int number = Integer.parseInt(text.substring(1, equals).strip());
        if (number < 1 || number >= VARIABLES) {
            throw new IllegalArgumentException("no variable: " + text);
        }
        variables[number] = MacroExpression.value(text.substring(equals + 1), variables);
    }
}
