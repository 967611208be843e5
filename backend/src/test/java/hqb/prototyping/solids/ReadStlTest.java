package hqb.prototyping.solids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hqb.platform.Language;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReadStlTest {
    private static final String FACET = "facet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 1 0 0\nvertex 0 1 0\nendloop\nendfacet\n";

    @Test
    void eachKindOfBrokenFileHasItsOwnWord() {
        assertThat(fault(new byte[0])).isEqualTo(SolidFault.EMPTY);
        assertThat(fault("hello")).isEqualTo(SolidFault.NOT_A_SOLID);
        assertThat(fault("%PDF-1.7 " + "\n1 0 obj".repeat(100))).isEqualTo(SolidFault.NOT_A_SOLID);
        assertThat(fault("ISO-10303-21;\nHEADER;" + " ".repeat(100))).isEqualTo(SolidFault.STEP_FILE);
        assertThat(fault("solid a\nendsolid a\n")).isEqualTo(SolidFault.NO_TRIANGLES);
        assertThat(fault("solid a\n" + FACET.substring(0, 60))).isEqualTo(SolidFault.TRUNCATED);
        assertThat(fault("solid a\n" + FACET.replace("vertex 1 0 0\n", ""))).isEqualTo(SolidFault.NOT_TRIANGULAR);
        assertThat(fault("solid a\n" + FACET.replace("endloop", "vertex 1 1 0\nendloop"))).isEqualTo(SolidFault.NOT_TRIANGULAR);
        assertThat(fault("solid a\n" + FACET.replace("vertex 1 0", "vertex nan 0"))).isEqualTo(SolidFault.NOT_FINITE);
        assertThat(fault("solid a\n" + FACET.replace("vertex 1 0", "vertex -Infinity 0"))).isEqualTo(SolidFault.NOT_FINITE);
        assertThat(fault("solid a\n" + FACET.replace("vertex 1 0", "vertex 1e999 0"))).isEqualTo(SolidFault.NOT_FINITE);
        assertThat(fault("solid a\n" + FACET.replace("vertex 1 0", "vertex 1e10 0"))).isEqualTo(SolidFault.TOO_FAR);
        assertThat(fault("solid a\n" + FACET.replace("vertex 1 0", "vertex 1,5 0"))).isEqualTo(SolidFault.GARBLED);
        assertThat(fault("solid a\n" + FACET.replace("vertex 1 0", "vertex 0x1p3 0"))).isEqualTo(SolidFault.GARBLED);
        assertThat(fault("solid a\n" + FACET.replace("outer", "inner"))).isEqualTo(SolidFault.GARBLED);
        byte[] box = Shape.box(1, 2, 3).binary();
        assertThat(fault(Arrays.copyOf(box, 84))).isEqualTo(SolidFault.WRONG_COUNT);
        assertThat(fault(new byte[84])).isEqualTo(SolidFault.NO_TRIANGLES);
        assertThat(fault(Arrays.copyOf(box, box.length - 1))).isEqualTo(SolidFault.TRUNCATED);
        assertThat(fault(counted(box, 11))).isEqualTo(SolidFault.WRONG_COUNT);
        assertThat(fault(counted(box, 13))).isEqualTo(SolidFault.WRONG_COUNT);
        assertThat(fault(counted(box, -1))).isEqualTo(SolidFault.WRONG_COUNT);
        for (float bad : new float[]{Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
            byte[] file = box.clone();
            ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putFloat(84 + 50 * 3 + 12, bad);
            UnreadableSolid refused = catchThrowableOfType(UnreadableSolid.class, () -> ReadSolid.read(file));
            assertThat(refused.fault()).isEqualTo(SolidFault.NOT_FINITE);
            assertThat(refused.getMessage()).contains("Triangle 4");
            assertThat(refused.detail(Language.ZH)).contains("第 4 个");
        }
    }

    @Test
    void theLineOfAFaultIsNamed() {
        UnreadableSolid refused = catchThrowableOfType(UnreadableSolid.class,
                () -> ReadSolid.read(("solid a\n" + FACET + FACET.replace("endloop", "endloup")).getBytes(StandardCharsets.US_ASCII)));
        assertThat(refused.getMessage()).contains("Line 14").contains("endloup");
    }

    @Test
    void whatProgramsWriteIsRead() {
        assertThat(triangles("SOLID A\n" + FACET.toUpperCase(java.util.Locale.ROOT) + "ENDSOLID A")).isEqualTo(1);
        assertThat(triangles("\uFEFF \n solid\r\n" + FACET.replace("\n", "\r\n"))).isEqualTo(1);
        assertThat(triangles("solid a\n" + FACET + "endsolid a\nsolid b\n" + FACET + FACET + "endsolid")).isEqualTo(3);
        assertThat(triangles(("solid one line " + FACET + "endsolid").replace('\n', ' '))).isEqualTo(1);
        assertThat(triangles("solid a\n" + FACET.replace("normal 0 0 1", "normal -nan(ind) 1.#QNAN x"))).isEqualTo(1);
        assertThat(triangles("solid a\n" + FACET.replace("normal 0 0 1", "normal"))).isEqualTo(1);
        assertThat(triangles("solid a\n" + FACET.replace("vertex 1 0", "vertex +.1E+01 -0.0e-0007"))).isEqualTo(1);
    }

    @Test
    void aHeaderThatBeginsWithSolidMakesNoText() {
        byte[] box = Shape.box(1, 2, 3).binary();
        System.arraycopy("solid box made by a program".getBytes(StandardCharsets.US_ASCII), 0, box, 0, 27);
        assertThat(ReadSolid.read(box).format()).isEqualTo(SolidFormat.STL_BINARY);
        Arrays.fill(box, 27, 80, (byte) ' ');
        assertThat(ReadSolid.read(box).format()).isEqualTo(SolidFormat.STL_BINARY);
    }

    @Test
    void aFewBytesAfterTheLastTriangleAreLetPass() {
        byte[] box = Shape.box(1, 2, 3).binary();
        assertThat(ReadSolid.read(Arrays.copyOf(box, box.length + 2)).triangles()).isEqualTo(12);
    }

    @Property(tries = 300)
    void decimalNumbersAreReadToTheLastBit(@ForAll double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        for (String text : new String[]{Double.toString(value), String.format(java.util.Locale.ROOT, "%.7e", value)}) {
            var words = new Words(text.getBytes(StandardCharsets.US_ASCII), 0);
            assertThat(words.next()).isTrue();
            assertThat(words.number()).isEqualTo(Double.parseDouble(text));
        }
    }

    @Property(tries = 400)
    void aDamagedFileIsMeasuredOrRefused(@ForAll long seed) {
        var random = new Random(seed);
        Shape shape = Shape.lathe(Shape.ring(20, 3, 4, 5), 7, true);
        byte[] file = random.nextBoolean() ? shape.binary() : shape.ascii();
        for (int i = random.nextInt(8); i >= 0; i--) {
            file[random.nextInt(random.nextBoolean() ? file.length : 200)] = (byte) random.nextInt();
        }
        file = random.nextInt(3) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;
        try {
            SolidAnalysis solid = MeasureSolid.measure("damaged.stl", file);
            assertThat(solid.areaMm2()).isNotNegative();
        } catch (UnreadableSolid refused) {
            assertThat(refused.detail(Language.ZH)).isNotBlank();
        }
    }

    private static byte[] counted(byte[] file, int count) {
        byte[] other = file.clone();
        ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN).putInt(80, count);
        return other;
    }

    private static int triangles(String text) {
        return ReadSolid.read(text.getBytes(StandardCharsets.UTF_8)).triangles();
    }

    private static SolidFault fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SolidFault fault(byte[] file) {
        return catchThrowableOfType(UnreadableSolid.class, () -> ReadSolid.read(file)).fault();
    }
}
