package hqb.catalogue.alike;

import hqb.catalogue.Part;
import hqb.catalogue.typed.CanonicalPackage;

/** Compares packages, whichever of their names are written. */
final class Packed {
    private Packed() {
    }

    /** Whether both come in one package, or nobody knows of either. */
    static boolean same(Part ours, Part theirs) {
        String one = ours.packageName();
        String other = theirs.packageName();
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return CanonicalPackage.of(one).equalsIgnoreCase(CanonicalPackage.of(other));
    }
}
