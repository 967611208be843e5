package hqb.prototyping.solids;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawSolidTest {
    @Test
    void aBoxIsDrawnInTheMiddleWithThreeSidesOfDifferentLight() throws IOException {
        BufferedImage picture = draw(Shape.box(10, 10, 10));
        assertThat(picture.getWidth()).isEqualTo(480);
        assertThat(picture.getHeight()).isEqualTo(360);
        assertThat(picture.getRGB(2, 2) >>> 24).isZero();
        int top = picture.getRGB(240, 100);
        int left = picture.getRGB(180, 220);
        int right = picture.getRGB(300, 220);
        assertThat(top >>> 24).isEqualTo(255);
        assertThat(top & 255).isGreaterThan(left & 255);
        assertThat(left & 255).isGreaterThan(right & 255);
    }

    @Test
    void aModelWithoutExtentMakesAnEmptyPicture() throws IOException {
        Shape point = new Shape();
        point.triangles.add(new double[][]{{1, 1, 1}, {1, 1, 1}, {1, 1, 1}});
        assertThat(draw(point).getRGB(240, 180)).isZero();
    }

    @Test
    void aPackedMeshHasEachCornerOnce() {
        ByteBuffer packed = ByteBuffer.wrap(PackSolid.bytes(ReadSolid.read(Shape.at(100, 0, 0, 2, 2, 2).binary())))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(packed.getInt(4)).isEqualTo(8);
        assertThat(packed.getInt(8)).isEqualTo(12);
        assertThat(packed.getDouble(12)).isEqualTo(101);
        assertThat(packed.capacity()).isEqualTo(36 + 8 * 12 + 12 * 12);
    }

    private static BufferedImage draw(Shape shape) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(DrawSolid.png(ReadSolid.read(shape.binary()))));
    }
}
