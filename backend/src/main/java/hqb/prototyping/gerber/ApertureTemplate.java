package hqb.prototyping.gerber;

/** Makes apertures from their definition (AD, Gerber 4.3 and 4.4). */
final class ApertureTemplate {

    private final GerberState state;

    ApertureTemplate(GerberState state) {
        this.state = state;
    }

    /**
     * The aperture.
     *
     * @param form C, R, O, P or the name of a macro
     * @param sizes the parameters in the unit of the file
     * @throws IllegalArgumentException if the form is not known or the sizes are none
     */
    Aperture make(int code, String form, double[] sizes) throws UnreadableFile {
        String function = state.apertureFunction;
        double unit = state.unit();
        return switch (form) {
            case "C" -> Aperture.plain(code, Aperture.Kind.CIRCLE, size(sizes, 0), size(sizes, 0), hole(sizes, 1), function);
            case "R" -> Aperture.plain(code, Aperture.Kind.RECTANGLE, size(sizes, 0), size(sizes, 1), hole(sizes, 2), function);
            case "O" -> Aperture.plain(code, Aperture.Kind.OBROUND, size(sizes, 0), size(sizes, 1), hole(sizes, 2), function);
            case "P" -> {
                int corners = sizes.length > 1 ? (int) sizes[1] : 0;
                if (corners < 3 || corners > 100) {
                    throw new IllegalArgumentException("a polygon of " + corners + " corners");
                }
                var shape = Shapes.regular(0, 0, size(sizes, 0) / 2, corners, sizes.length > 2 ? sizes[2] : 0);
                double hole = hole(sizes, 3);
                yield Aperture.of(code, hole > 0 ? shape.difference(Shapes.circle(0, 0, hole / 2)) : shape, function);
            }
            default -> {
                ApertureMacro macro = state.macros.get(form);
                if (macro == null) {
                    throw new IllegalArgumentException("no macro " + (form.length() > 30 ? form.substring(0, 30) : form));
                }
                yield Aperture.of(code, macro.draw(sizes, unit, state.budget), function);
            }
        };
    }

    private double size(double[] sizes, int index) throws UnreadableFile {
        double size = index < sizes.length ? sizes[index] * state.unit() : index == 0 ? Double.NaN : sizes[0] * state.unit();
        if (!(size >= 0)) {
            throw new IllegalArgumentException("no size");
        }
        if (size > CoordinateFormat.FARTHEST) {
            throw new UnreadableFile(UnreadableFile.Reason.OUT_OF_RANGE, "an aperture of " + size + " mm");
        }
        return size;
    }

    private double hole(double[] sizes, int index) {
        return index < sizes.length && sizes[index] > 0 ? sizes[index] * state.unit() : 0;
    }
}
