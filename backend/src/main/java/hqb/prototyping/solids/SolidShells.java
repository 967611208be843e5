package hqb.prototyping.solids;

import java.util.ArrayList;
import java.util.List;

/**
 * The connected parts of a mesh: triangles that share an edge, and what shares one with these.
 *
 * @param count    how many
 * @param inverted how many closed ones face inward without lying in another one's box, where they would be a hollow
 */
record SolidShells(int count, int inverted) {
    /** Beyond so many shells nobody looks for the inverted ones singly. */
    private static final int LOOKED_AT = 1000;

    static SolidShells of(SolidMesh mesh, SolidBox box, SolidSums sums, TriangleSets sets, boolean closed) {
        int[] number = new int[mesh.triangles()];
        int count = 0;
        for (int triangle = 0; triangle < number.length; triangle++) {
            int least = sets.find(triangle);
            number[triangle] = least != triangle ? number[least] : collapsed(mesh, triangle) ? -1 : count++;
        }
        if (count == 0) {
            return new SolidShells(1, 0); // nothing but triangles without area
        }
        if (!closed || count == 1 || count > LOOKED_AT) {
            return new SolidShells(count, closed && sums.volume() < 0 ? count : 0);
        }
        return new SolidShells(count, inverted(mesh, box, number, count));
    }

    private static int inverted(SolidMesh mesh, SolidBox box, int[] number, int count) {
        double[] volumes = new double[count];
        List<double[]> limits = new ArrayList<>();
        for (int shell = 0; shell < count; shell++) {
            limits.add(new double[]{Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE,
                -Double.MAX_VALUE});
        }
        for (int triangle = 0; triangle < number.length; triangle++) {
            if (number[triangle] < 0) {
                continue;
            }
            volumes[number[triangle]] += SolidSums.sixfoldVolume(mesh, box, triangle);
            double[] limit = limits.get(number[triangle]);
            for (int corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
                for (int axis = 0; axis < 3; axis++) {
                    double at = mesh.at(mesh.vertex(corner), axis);
                    limit[axis] = Math.min(limit[axis], at);
                    limit[axis + 3] = Math.max(limit[axis + 3], at);
                }
            }
        }
        List<SolidBox> boxes = limits.stream().map(at -> new SolidBox(at[0], at[1], at[2], at[3], at[4], at[5])).toList();
        int inverted = 0;
        for (int shell = 0; shell < count; shell++) {
            if (volumes[shell] < 0 && !hollow(shell, volumes, boxes)) {
                inverted++;
            }
        }
        return inverted;
    }

    private static boolean hollow(int shell, double[] volumes, List<SolidBox> boxes) {
        for (int other = 0; other < volumes.length; other++) {
            if (volumes[other] > 0 && boxes.get(other).holds(boxes.get(shell))) {
                return true;
            }
        }
        return false;
    }

    private static boolean collapsed(SolidMesh mesh, int triangle) {
        int a = mesh.vertex(3 * triangle);
        int b = mesh.vertex(3 * triangle + 1);
        int c = mesh.vertex(3 * triangle + 2);
        return a == b || b == c || c == a;
    }
}
