package hqb.prototyping.solids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadThreeMfTest {
    private static final String BOX = "<object id=\"1\" type=\"model\">" + Shape.box(1, 2, 3).meshXml() + "</object>";
    private static final String ITEM = "<item objectid=\"1\"/>";

    @Test
    void theStatedUnitIsConverted() {
        assertBox(model("millimeter", BOX, ITEM), 6, 1);
        assertBox(model("inch", BOX, ITEM), 6 * Math.pow(25.4, 3), 25.4);
        assertBox(model("micron", BOX, ITEM), 6e-9, 0.001);
        assertBox(model("meter", BOX, ITEM), 6e9, 1000);
        assertThat(measure(model("inch", BOX, ITEM)).unit()).isEqualTo(LengthUnit.INCH);
        assertThat(measure(model("inch", BOX, ITEM)).unitGuess()).isEqualTo(LengthUnit.MILLIMETRE);
    }

    @Test
    void theUsualUnitIsTheMillimetre() {
        assertBox(file("<model xmlns=\"http://schemas.microsoft.com/3dmanufacturing/core/2015/02\"><resources>" + BOX
                + "</resources><build>" + ITEM + "</build></model>"), 6, 1);
    }

    @Test
    void componentsAndItemsStandWhereTheirTransformsPutThem() {
        String twice = BOX + "<object id=\"2\"><components><component objectid=\"1\"/>"
                + "<component objectid=\"1\" transform=\"2 0 0 0 2 0 0 0 2 10 0 0\"/></components></object>";
        SolidAnalysis solid = measure(model("millimeter", twice,
                "<item objectid=\"2\" transform=\"0 1 0 -1 0 0 0 0 1 0 0 5\"/><item objectid=\"1\" transform=\"1 0 0 0 1 0 0 0 1 100 0 0\"/>"));
        assertThat(solid.volumeMm3()).isCloseTo(6 + 48 + 6, within(1e-9));
        assertThat(solid.shells()).isEqualTo(3);
        assertThat(solid.triangles()).isEqualTo(36);
        assertThat(solid.box()).isEqualTo(new SolidBox(-4, 0, 0, 101, 12, 11));
    }

    @Test
    void aMirrorDoesNotTurnTheSolidInsideOut() {
        SolidAnalysis solid = measure(model("millimeter", BOX, "<item objectid=\"1\" transform=\"-1 0 0 0 1 0 0 0 1 0 0 0\"/>"));
        assertThat(solid.volumeMm3()).isCloseTo(6, within(1e-9));
        assertThat(solid.findings()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsLetPass() {
        assertBox(file("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml("millimeter", BOX, ITEM)), 6, 1);
    }

    @Test
    void supportsAreLeftOut() {
        String support = "<object id=\"2\" type=\"support\">" + Shape.box(9, 9, 9).meshXml() + "</object>";
        assertBox(model("millimeter", BOX + support, ITEM + "<item objectid=\"2\"/>"), 6, 1);
    }

    @Test
    void theRelationshipsNameTheModelAndComponentsMayLieInOtherParts() {
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" "
                + "Type=\"http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel\" Target=\"/3D/other.model\"/></Relationships>";
        String root = xml("millimeter", "<object id=\"8\"><components><component p:path=\"/3D/Objects/one.model\" objectid=\"1\"/>"
                + "</components></object>", "<item objectid=\"8\"/>");
        assertBox(Shape.zip(Map.of("_rels/.rels", rels, "3D/other.model", root, "3d/objects/ONE.model", xml("millimeter", BOX, ""))), 6, 1);
    }

    @Test
    void eachKindOfBrokenFileHasItsOwnWord() {
        assertThat(fault("PK not a zip file".getBytes(StandardCharsets.US_ASCII))).isEqualTo(SolidFault.ARCHIVE_BROKEN);
        assertThat(fault(Shape.zip(Map.of("a.txt", "a")))).isEqualTo(SolidFault.MODEL_MISSING);
        assertThat(fault(file("<model><resources>"))).isEqualTo(SolidFault.MODEL_BROKEN);
        assertThat(fault(file("<html/>"))).isEqualTo(SolidFault.MODEL_BROKEN);
        assertThat(fault(model("parsec", BOX, ITEM))).isEqualTo(SolidFault.MODEL_BROKEN);
        assertThat(fault(model("inch", BOX, ""))).isEqualTo(SolidFault.NOTHING_TO_BUILD);
        assertThat(fault(model("inch", BOX, "<item objectid=\"7\"/>"))).isEqualTo(SolidFault.MODEL_BROKEN);
        assertThat(fault(model("inch", BOX, "<item objectid=\"1\" transform=\"1 2 3\"/>"))).isEqualTo(SolidFault.MODEL_BROKEN);
        assertThat(fault(model("inch", BOX.replace("v1=\"0\"", "v1=\"36\""), ITEM))).isEqualTo(SolidFault.MODEL_BROKEN);
        assertThat(fault(model("inch", BOX.replace("v1=\"0\"", "v1=\"-1\""), ITEM))).isEqualTo(SolidFault.MODEL_BROKEN);
        assertThat(fault(model("inch", BOX.replace("x=\"1.0\"", "x=\"NaN\""), ITEM))).isEqualTo(SolidFault.NOT_FINITE);
        assertThat(fault(model("inch", BOX.replace("x=\"1.0\"", "x=\"one\""), ITEM))).isEqualTo(SolidFault.MODEL_BROKEN);
        assertThat(fault(model("inch", "<object id=\"1\"/>", ITEM))).isEqualTo(SolidFault.NO_TRIANGLES);
        assertThat(fault(model("inch", "<object id=\"1\"><components><component objectid=\"1\"/></components></object>", ITEM)))
                .isEqualTo(SolidFault.MODEL_CYCLE);
        byte[] whole = model("inch", BOX, ITEM);
        for (int length = 4; length < whole.length; length += 97) {
            assertThat(fault(java.util.Arrays.copyOf(whole, length))).isEqualTo(SolidFault.ARCHIVE_BROKEN);
        }
    }

    @Test
    void entitiesAreRefusedAndNothingIsFetched() {
        String external = "<!DOCTYPE model [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + xml("inch", BOX + "&x;", ITEM);
        assertThat(fault(file(external))).isEqualTo(SolidFault.MODEL_WITH_DTD);
        String laughs = "<!DOCTYPE model [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;\">]>" + xml("inch", BOX + "&b;", ITEM);
        assertThat(fault(file(laughs))).isEqualTo(SolidFault.MODEL_WITH_DTD);
    }

    @Test
    void bombsAreBounded() {
        assertThat(fault(file(xml("inch", BOX, ITEM) + " ".repeat(60 << 20)))).isEqualTo(SolidFault.ARCHIVE_TOO_LARGE);
        var many = new java.util.HashMap<String, String>();
        for (int i = 0; i < 600; i++) {
            many.put(i + ".txt", "");
        }
        assertThat(fault(Shape.zip(many))).isEqualTo(SolidFault.ARCHIVE_TOO_LARGE);
        String ball = "<object id=\"1\">" + Shape.lathe(Shape.halfCircle(5, 20), 20, false).meshXml() + "</object>";
        assertThat(fault(model("inch", doubling(ball, 40), "<item objectid=\"40\"/>"))).isEqualTo(SolidFault.TOO_MANY_TRIANGLES);
        assertThat(fault(model("inch", doubling("<object id=\"1\"/>", 40), "<item objectid=\"40\"/>")))
                .isEqualTo(SolidFault.ARCHIVE_TOO_LARGE);
    }

    /** Each object is twice the one before. */
    private static String doubling(String first, int times) {
        var objects = new StringBuilder(first);
        for (int id = 2; id <= times; id++) {
            String half = "<component objectid=\"" + (id - 1) + "\"/>";
            objects.append("<object id=\"").append(id).append("\"><components>").append(half.repeat(id < 20 ? 8 : 2))
                    .append("</components></object>");
        }
        return objects.toString();
    }

    private static void assertBox(byte[] file, double volume, double width) {
        SolidAnalysis solid = measure(file);
        assertThat(solid.format()).isEqualTo(SolidFormat.THREE_MF);
        assertThat(solid.volumeMm3()).isCloseTo(volume, within(1e-9 * volume));
        assertThat(solid.box().sizeX()).isCloseTo(width, within(1e-9 * width));
    }

    private static SolidAnalysis measure(byte[] file) {
        return MeasureSolid.measure("shape.3mf", file);
    }

    private static byte[] model(String unit, String objects, String items) {
        return file(xml(unit, objects, items));
    }

    private static String xml(String unit, String objects, String items) {
        return "<model unit=\"" + unit + "\" xmlns=\"http://schemas.microsoft.com/3dmanufacturing/core/2015/02\" "
                + "xmlns:p=\"http://schemas.microsoft.com/3dmanufacturing/production/2015/06\"><resources>" + objects
                + "</resources><build>" + items + "</build></model>";
    }

    private static byte[] file(String xml) {
        return Shape.zip(Map.of("3D/3dmodel.model", xml));
    }

    private static SolidFault fault(byte[] file) {
        return catchThrowableOfType(UnreadableSolid.class, () -> ReadSolid.read(file)).fault();
    }
}
