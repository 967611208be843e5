package hqb.bench.prototyping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Models that want to do harm. */
final class HostileSolids {
    private HostileSolids() {
    }

    static List<Upload.Maker> all() {
        return List.of(HostileSolids::wrongCount, HostileSolids::cutOff, HostileSolids::notFinite, HostileSolids::tooFar,
                HostileSolids::garbled, HostileSolids::endlessWord, HostileSolids::fourCorners, HostileSolids::laughs,
                HostileSolids::external, HostileSolids::cycle, HostileSolids::components, HostileSolids::brokenXml, HostileSolids::blanks,
                HostileSolids::noSuchVertex, HostileSolids::soup, HostileSolids::fan, HostileSolids::onePlace, HostileSolids::nestedBoxes,
                HostileSolids::largeTriangles, HostileSolids::bitsTurned);
    }

    private static ByteBuffer stl(int triangles) {
        ByteBuffer out = ByteBuffer.allocate(84 + 50 * triangles).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(80, triangles);
        return out;
    }

    private static void corner(ByteBuffer out, int corner, double x, double y, double z) {
        int at = 84 + 12 + corner / 3 * 50 + corner % 3 * 12;
        out.putFloat(at, (float) x).putFloat(at + 4, (float) y).putFloat(at + 8, (float) z);
    }

    private static byte[] random(int triangles, double size, Random random) {
        ByteBuffer out = stl(triangles);
        for (int i = 0; i < 3 * triangles; i++) {
            corner(out, i, size * random.nextDouble(), size * random.nextDouble(), size * random.nextDouble());
        }
        return out.array();
    }

    private static Upload model(String kind, byte[] content, String... told) {
        return new Upload(kind, "body.stl", content, List.of(told));
    }

    private static Upload wrongCount(Random random) {
        byte[] content = random(100, 10, random);
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(80, 101 + random.nextInt(1 << 30));
        return model("STL with another counter", content, "counter says");
    }

    private static Upload cutOff(Random random) {
        byte[] content = random(100, 10, random);
        return model("STL cut off", Arrays.copyOf(content, content.length - 1 - random.nextInt(40)), "ends in the middle");
    }

    private static Upload notFinite(Random random) {
        ByteBuffer out = ByteBuffer.wrap(random(100, 10, random)).order(ByteOrder.LITTLE_ENDIAN);
        corner(out, random.nextInt(300), random.nextBoolean() ? Double.NaN : Double.NEGATIVE_INFINITY, 0, 0);
        return model("STL with what is no number", out.array(), "not a number");
    }

    private static Upload tooFar(Random random) {
        ByteBuffer out = ByteBuffer.wrap(random(100, 10, random)).order(ByteOrder.LITTLE_ENDIAN);
        corner(out, random.nextInt(300), 1e10 * (1 + random.nextDouble() * 1e20), 0, 0);
        return model("STL that reaches to the moon", out.array(), "farther");
    }

    private static String facet(Random random, int corners) {
        StringBuilder text = new StringBuilder("facet normal 0 0 1\nouter loop\n");
        for (int i = 0; i < corners; i++) {
            text.append("vertex ").append(random.nextDouble()).append(' ').append(random.nextDouble()).append(" 1e0\n");
        }
        return text.append("endloop\nendfacet\n").toString();
    }

    private static Upload garbled(Random random) {
        String text = "solid s\n" + facet(random, 3).repeat(1 + random.nextInt(50)) + "facet normal 0 0 1\nouter loop\nvertex 1 2 z3x\n";
        return model("STL text with other words", Upload.ascii(text), "is not ASCII STL");
    }

    private static Upload endlessWord(Random random) {
        return model("STL text of one endless word", Upload.ascii("solid s\nfacet normal 0 0 1\nouter loop\nvertex "
                + (random.nextBoolean() ? "1" : "e").repeat(5_000_000 + random.nextInt(5_000_000)) + " 0 0\n"), "is not ASCII STL",
                "ends in the middle", "not a number", "farther");
    }

    private static Upload fourCorners(Random random) {
        return model("STL text with squares", Upload.ascii("solid s\n" + facet(random, 4 + random.nextInt(100)) + "endsolid\n"),
                "Export triangles only");
    }

    private static Upload threeMf(String kind, String model, String... told) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("3D/3dmodel.model", Upload.ascii(model));
        return new Upload(kind, "body.3mf", SampleBoard.zip(parts), List.of(told));
    }

    private static String model(String head, String resources, String build) {
        return "<?xml version=\"1.0\"?>" + head
                + "<model unit=\"millimeter\" xmlns=\"http://schemas.microsoft.com/3dmanufacturing/core/2015/02\">"
                + "<resources>" + resources + "</resources><build>" + build + "</build></model>";
    }

    private static String mesh(int id) {
        return "<object id=\"" + id + "\" type=\"model\"><mesh><vertices><vertex x=\"0\" y=\"0\" z=\"0\"/><vertex x=\"1\" y=\"0\" z=\"0\"/>"
                + "<vertex x=\"0\" y=\"1\" z=\"0\"/><vertex x=\"0\" y=\"0\" z=\"1\"/></vertices><triangles><triangle v1=\"0\" v2=\"2\" v3=\"1\"/>"
                + "<triangle v1=\"0\" v2=\"1\" v3=\"3\"/><triangle v1=\"0\" v2=\"3\" v3=\"2\"/><triangle v1=\"1\" v2=\"2\" v3=\"3\"/>"
                + "</triangles></mesh></object>";
    }

    private static Upload laughs(Random random) throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE model [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10 + random.nextInt(20); i++) {
            type.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return threeMf("3MF with a billion laughs", model(type + "]>", "&a9;" + mesh(1), "<item objectid=\"1\"/>"), "document type");
    }

    private static Upload external(Random random) throws IOException {
        String type = "<!DOCTYPE model [<!ENTITY x SYSTEM \"" + (random.nextBoolean() ? "file:///etc/passwd" : "http://127.0.0.1:1/x")
                + "\">]>";
        return threeMf("3MF that reads another file", model(type, "&x;" + mesh(1), "<item objectid=\"1\"/>"), "document type");
    }

    private static Upload cycle(Random random) throws IOException {
        StringBuilder objects = new StringBuilder();
        int count = 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            objects.append("<object id=\"").append(i + 1).append("\"><components><component objectid=\"").append((i + 1) % count + 1)
                    .append("\"/></components></object>");
        }
        return threeMf("3MF that contains itself", model("", objects.toString(), "<item objectid=\"1\"/>"), "contains itself");
    }

    private static Upload components(Random random) throws IOException {
        StringBuilder objects = new StringBuilder(mesh(1));
        int depth = 8 + random.nextInt(20);
        for (int i = 2; i <= depth; i++) {
            objects.append("<object id=\"").append(i).append("\"><components>")
                    .append(("<component objectid=\"" + (i - 1) + "\"/>").repeat(10)).append("</components></object>");
        }
        return threeMf("3MF that doubles itself", model("", objects.toString(), "<item objectid=\"" + depth + "\"/>"), "components",
                "more than");
    }

    private static Upload brokenXml(Random random) throws IOException {
        String whole = model("", mesh(1), "<item objectid=\"1\"/>");
        return threeMf("3MF of broken XML", whole.substring(0, 60 + random.nextInt(whole.length() - 80)), "not valid");
    }

    private static Upload blanks(Random random) throws IOException {
        return threeMf("3MF of blanks", model(" ".repeat(80_000_000 + random.nextInt(40_000_000)), mesh(1), "<item objectid=\"1\"/>"),
                "unpacks to more", "becomes too large");
    }

    private static Upload noSuchVertex(Random random) throws IOException {
        String mesh = mesh(1).replace("v3=\"3\"", "v3=\"" + (random.nextBoolean() ? -1 : 4 + random.nextInt(1 << 30)) + "\"");
        return threeMf("3MF with corners that are not there", model("", mesh, "<item objectid=\"1\"/>"), "not valid");
    }

    private static Upload soup(Random random) {
        return model("STL of a million loose triangles", random(700_000 + random.nextInt(300_000), 100, random), "open-edges",
                "uneven-edges");
    }

    /** All triangles share one corner. */
    private static Upload fan(Random random) {
        int triangles = 500_000 + random.nextInt(500_000);
        ByteBuffer out = stl(triangles);
        for (int i = 0; i < triangles; i++) {
            corner(out, 3 * i, 0, 0, 50);
            corner(out, 3 * i + 1, Math.cos(i) * 50, Math.sin(i) * 50, i % 7);
            corner(out, 3 * i + 2, Math.cos(i + 1.0) * 50, Math.sin(i + 1.0) * 50, (i + 1) % 7);
        }
        return model("STL of a fan", out.array(), "open-edges", "uneven-edges");
    }

    private static Upload onePlace(Random random) {
        ByteBuffer out = stl(200_000 + random.nextInt(200_000));
        for (int i = 0; i < 3 * out.getInt(80); i++) {
            corner(out, i, 1, 2, 3);
        }
        return model("STL whose triangles are all at one place", out.array(), "no-volume", "no-area", "open-edges");
    }

    /** Closed boxes, each within the other: a ray meets all of them. */
    private static Upload nestedBoxes(Random random) {
        int boxes = 20_000 + random.nextInt(20_000);
        ByteBuffer out = stl(12 * boxes);
        int[][] sides = {{0, 2, 3, 1}, {4, 5, 7, 6}, {0, 1, 5, 4}, {2, 6, 7, 3}, {0, 4, 6, 2}, {1, 3, 7, 5}};
        int at = 0;
        for (int box = 0; box < boxes; box++) {
            double size = 50 + box * 0.001;
            for (int[] side : sides) {
                for (int corner : new int[]{side[0], side[1], side[2], side[0], side[2], side[3]}) {
                    corner(out, at++, (corner & 1) == 0 ? -size : size, (corner >> 1 & 1) == 0 ? -size : size,
                            corner >> 2 == 0 ? -size : size);
                }
            }
        }
        return model("STL of boxes within boxes", out.array(), "several-shells");
    }

    private static Upload largeTriangles(Random random) {
        int triangles = 100_000 + random.nextInt(100_000);
        ByteBuffer out = stl(triangles);
        for (int i = 0; i < triangles; i++) {
            double z = i * 1e-4;
            corner(out, 3 * i, -1000, -1000, z);
            corner(out, 3 * i + 1, 1000, -1000, z);
            corner(out, 3 * i + 2, 0, 1000, z + random.nextDouble());
        }
        return model("STL whose triangles all fill the picture", out.array(), "open-edges");
    }

    private static Upload bitsTurned(Random random) {
        return model("STL with bits turned", Upload.flipped(random(1000, 10, random), 1 + random.nextInt(50), random));
    }
}
