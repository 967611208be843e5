package hqb.catalogue.mpn;

/**
 * The normal form with a point wherever something parts two digits: {@code ASV-18.432} is {@code ASV18.432} and never
 * {@code ASV1.8432}, though their normal forms are equal. What the something is does not matter, a blank counts too.
 */
public final class DigitGroups {
    private DigitGroups() {
    }

    /** The digit groups of a number as written; the normal form when nothing parts two of its digits. */
    public static String of(String mpn) {
        String printed = NormalForm.printed(mpn);
        StringBuilder groups = new StringBuilder(printed.length());
        boolean parted = false;
        for (int i = 0; i < printed.length(); i++) {
            char sign = printed.charAt(i);
            if (!Character.isLetterOrDigit(sign) && !Character.isSurrogate(sign)) {
                parted = true;
                continue;
            }
            boolean digits = !groups.isEmpty() && Character.isDigit(groups.charAt(groups.length() - 1)) && Character.isDigit(sign);
            if (parted && digits) {
                groups.append('.');
            }
            groups.append(sign);
            parted = false;
        }
        return groups.toString();
    }
}
