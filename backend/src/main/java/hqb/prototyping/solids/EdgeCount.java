package hqb.prototyping.solids;

/**
 * How the edges of the triangles meet. A closed surface uses each edge as often in one direction as in the other.
 *
 * @param open       edges that a single triangle uses: the rim of a hole
 * @param flipped    edges whose two triangles use them in the same direction: their normals disagree
 * @param mismatched edges of three and more triangles, used more often in one direction than in the other
 * @param crowded    edges used twice or more in both directions: surfaces that touch there; closed nevertheless
 * @param place      a vertex at the first edge that is not closed; -1 when all are
 */
record EdgeCount(int open, int flipped, int mismatched, int crowded, int place) {
    static final EdgeCount NONE = new EdgeCount(0, 0, 0, 0, -1);

    int unmatched() {
        return open + flipped + mismatched;
    }

    EdgeCount plus(EdgeCount later) {
        return new EdgeCount(open + later.open, flipped + later.flipped, mismatched + later.mismatched, crowded + later.crowded,
                place >= 0 ? place : later.place);
    }
}
