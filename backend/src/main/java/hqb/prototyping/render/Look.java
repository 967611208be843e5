package hqb.prototyping.render;

/**
 * Colours of a board's picture, as CSS colours.
 *
 * @param mask of the solder mask, over copper and board; some transparency shows the copper below
 * @param finish of bare copper
 * @param silk of the printing
 * @param base of the board's material
 */
public record Look(String mask, String finish, String silk, String base) {

    /** Green mask, gold finish, white printing. */
    public static final Look GREEN = new Look("#0b5d2ed8", "#d6b25e", "#f5f5f0", "#a89560");

    public Look {
        for (String colour : new String[]{mask, finish, silk, base}) {
            if (!colour.matches("#[0-9a-fA-F]{3,8}|[a-z]{3,20}")) {
                throw new IllegalArgumentException("no colour: " + colour);
            }
        }
    }

    /** The look of a mask colour's common name and a finish's name; unknown names give green and gold. */
    public static Look named(String maskName, String finishName) {
        String mask = switch (maskName) {
            case "red" -> "#a11d1dd8";
            case "blue" -> "#123f8cd8";
            case "black" -> "#141414e6";
            case "white" -> "#f2f2eee6";
            case "yellow" -> "#c9a514d8";
            case "purple" -> "#4c1d6fd8";
            default -> GREEN.mask;
        };
        String finish = finishName.endsWith("hasl") || finishName.contains("tin") ? "#c8ccd0"
                : finishName.equals("osp") ? "#c98a4b" : GREEN.finish;
        return new Look(mask, finish, maskName.equals("white") ? "#202020" : GREEN.silk, GREEN.base);
    }
}
