package hqb.prototyping.solids;

/**
 * ASCII STL: {@code facet … outer loop, vertex x y z three times, endloop, endfacet} between {@code solid} and {@code endsolid}, as often as
 * there are solids. Upper and lower case, any blanks; a missing {@code endsolid} is let pass, and the stated normal is not looked at, be
 * it wrong or no number. Everything else that is not of this form is refused with its line.
 */
final class ReadAsciiStl {
    private final Words words;
    private final Numbers numbers = new Numbers();

    private ReadAsciiStl(Words words) {
        this.words = words;
    }

    static SolidMesh read(byte[] content, int from) {
        var reading = new ReadAsciiStl(new Words(content, from));
        reading.solids();
        Points points = reading.numbers.points();
        if (points.count() == 0) {
            throw new UnreadableSolid(SolidFault.NO_TRIANGLES);
        }
        ReadBinaryStl.checkNumbers(points);
        return WeldPoints.mesh(SolidFormat.STL_ASCII, LengthUnit.MILLIMETRE, points, null);
    }

    private void solids() {
        while (words.next()) {
            if (words.is("facet")) {
                facet();
            } else if (words.is("solid") || words.is("endsolid")) {
                words.skipName();
            } else {
                throw garbled();
            }
        }
    }

    private void facet() {
        if (numbers.size() >= 9 * ReadSolid.MOST_TRIANGLES) {
            throw new UnreadableSolid(SolidFault.TOO_MANY_TRIANGLES, ReadSolid.MOST_TRIANGLES);
        }
        expect("normal");
        int skipped = 0;
        for (word(); !words.is("outer"); word()) {
            if (++skipped > 3) {
                throw garbled();
            }
        }
        expect("loop");
        int vertices = 0;
        for (word(); words.is("vertex"); word()) {
            vertices++;
            for (int axis = 0; axis < 3; axis++) {
                word();
                if (words.last()) {
                    throw garbled();
                }
                double value = words.number();
                if (vertices <= 3) {
                    numbers.add(value);
                }
            }
        }
        if (!words.is("endloop")) {
            throw garbled();
        }
        if (vertices != 3) {
            throw new UnreadableSolid(SolidFault.NOT_TRIANGULAR, (numbers.size() + 8) / 9, vertices);
        }
        expect("endfacet");
    }

    /** The refusal of the present word: nobody knows what the last one would have become. */
    private UnreadableSolid garbled() {
        return words.last() ? new UnreadableSolid(SolidFault.TRUNCATED, numbers.size() / 9) : words.garbled();
    }

    private void expect(String word) {
        word();
        if (!words.is(word)) {
            throw garbled();
        }
    }

    private void word() {
        if (!words.next()) {
            throw new UnreadableSolid(SolidFault.TRUNCATED, numbers.size() / 9);
        }
    }
}
