package hqb.prototyping.gerber;

/** Arithmetic of aperture macros (Gerber 4.5.4.2): {@code + - x /}, brackets, variables {@code $1} and signs. */
final class MacroExpression {

    private static final int DEEPEST = 60;

    private final String text;
    private final double[] variables;
    private int at;
    private int depth;

    private MacroExpression(String text, double[] variables) {
        this.text = text;
        this.variables = variables;
    }

    /**
     * The value.
     *
     * @param variables values by number; those never set are 0
     * @throws IllegalArgumentException if it is no expression
     */
    static double value(String text, double[] variables) {
        var expression = new MacroExpression(text.replaceAll("\\s", ""), variables);
        double value = expression.sum();
        if (expression.at < expression.text.length()) {
            throw new IllegalArgumentException("no expression: " + text);
        }
        return value;
    }

    private double sum() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("brackets nested too deeply");
        }
        double value = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            boolean plus = text.charAt(at++) == '+';
            double next = product();
            value = plus ? value + next : value - next;
        }
        depth--;
        return value;
    }

    private double product() {
        double value = factor();
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == 'x' || sign == 'X' || sign == '*') {
                at++;
                value *= factor();
            } else if (sign == '/') {
                at++;
                value /= factor();
            } else {
                break;
            }
        }
        return value;
    }

    private double factor() {
        boolean negative = false;
        while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            negative ^= text.charAt(at++) == '-';
        }
        double value;
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            value = sum();
            if (at >= text.length() || text.charAt(at++) != ')') {
                throw new IllegalArgumentException("bracket not closed: " + text);
            }
        } else if (at < text.length() && text.charAt(at) == '$') {
            at++;
            int number = (int) number();
            value = number > 0 && number < variables.length ? variables[number] : 0;
        } else {
            value = number();
        }
        return negative ? -value : value;
    }

    private double number() {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        try {
            return Double.parseDouble(text.substring(from, at));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no number: " + text, e);
        }
    }
}
