package hqb.catalogue;

/**
 * A multiplier that keeps decimal numbers exact: powers of ten are applied to the written digits, so that {@code 100 nF} is the double nearest
 * to 1e-7 and not a product of two rounded numbers.
 */
record Factor(double times, int power) {

    static final Factor ONE = new Factor(1, 0);

    static Factor power(int exponent) {
        return new Factor(1, exponent);
    }

    static Factor of(double factor) {
        int exponent = (int) Math.round(Math.log10(Math.abs(factor)));
        return Double.parseDouble("1e" + exponent) == factor ? power(exponent) : new Factor(factor, 0);
    }

    /** The value of the digits (a plain decimal number, exponent allowed) times this factor. */
    double apply(String digits) {
        if (times != 1) {
            return Numbers.tidy(Double.parseDouble(digits) * times);
        }
        if (power == 0) {
            return Double.parseDouble(digits);
        }
        int exponentAt = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        if (exponentAt < 0) {
            return Double.parseDouble(digits + "e" + power);
        }
        int exponent = Integer.parseInt(digits.substring(exponentAt + 1)) + power;
        return Double.parseDouble(digits.substring(0, exponentAt) + "e" + exponent);
    }
}
