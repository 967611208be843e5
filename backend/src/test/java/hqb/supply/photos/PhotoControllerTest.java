package hqb.supply.photos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.supply.imports.Shop;
import hqb.testing.Answer;
import hqb.testing.Api;
import hqb.testing.HqbTest;
import hqb.testing.Visitor;
import io.micronaut.context.ApplicationContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HqbTest
class PhotoControllerTest {
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    private static final String PLACE = "GPS 22.5431N 114.0579E";

    private final Shop shop;
    private final Visitor anybody;
    private final ListedPart part;

    PhotoControllerTest(Api api, ApplicationContext product, Parts parts) throws SQLException {
        this.shop = new Shop(api, product);
        this.anybody = Visitor.nobody(api);
        this.part = parts.listByIds(parts.idsAfter(null, 1)).getFirst();
    }

    @BeforeEach
    void anOffer() throws SQLException {
        shop.run("UPDATE supply_supplier SET state = 'active' WHERE id = ?");
        shop.machine().put("/supply/offers/P", """
                {"mpn": "%s", "manufacturer": "%s", "stock": 5, "origin": "JP", "condition": "refurbished", "dateCode": "22+",
                 "conditionEvidence": "Report 7", "priceBreaks": [{"from": 1, "unitPrice": "1"}]}""".formatted(part.part().mpn(),
                part.manufacturer()));
    }

    @AfterEach
    void close() throws SQLException {
        shop.close();
    }

    private static byte[] picture(String format, int width, int height, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A photograph as a telephone held sideways writes it: it has to be turned to the right, and tells where it was taken. */
    private static byte[] fromTelephone() throws IOException {
        byte[] plain = picture("jpg", 400, 200, Color.BLUE);
        byte[] tiff = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0};
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        int length = 2 + 6 + tiff.length + place.length;
        out.writeBytes(new byte[]{(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length, 'E', 'x', 'i', 'f', 0, 0});
        out.writeBytes(tiff);
        out.writeBytes(place);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private Answer send(byte[] content) {
        return shop.machine().upload("/supply/offers/P/photos", "photo.bin", content);
    }

    @Test
    void aPhotographIsShownUprightWithoutThePlaceWhereItWasTaken() throws IOException {
        Answer added = send(fromTelephone());
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        JsonNode photo = added.json().path("items").get(0);
        assertThat(photo.path("width").asInt()).isEqualTo(200);
        assertThat(photo.path("height").asInt()).isEqualTo(400);

        Answer shown = anybody.get(photo.path("url").asText().substring("/api/v1".length()));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(new String(shown.body(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.body())).getHeight()).isEqualTo(400);
    }

    @Test
    void photographsAndWhatIsSaidOfTheGoodsStandWithTheOffer() throws IOException {
        send(picture("png", 60, 30, Color.RED));
        JsonNode onPart = find(anybody.get("/parts/" + part.part().id().value() + "/offers?size=100").json());
        JsonNode inShop = find(anybody.get("/suppliers/" + shop.id() + "/offers").json());
        for (JsonNode offer : new JsonNode[]{onPart, inShop, shop.machine().get("/supply/offers/P").json()}) {
            assertThat(offer.path("photos")).hasSize(1);
            assertThat(offer.path("origin").asText()).isEqualTo("JP");
            assertThat(offer.path("condition").asText()).isEqualTo("refurbished");
            assertThat(offer.path("conditionEvidence").asText()).isEqualTo("Report 7");
            assertThat(offer.path("dateCode").asText()).isEqualTo("22+");
        }
    }

    private static JsonNode find(JsonNode page) {
        for (JsonNode offer : page.path("items")) {
            if (offer.path("sku").asText().equals("P")) {
                return offer;
            }
        }
        throw new AssertionError("no such offer in " + page);
    }

    @Test
    void pngAndWebpAreReadAndLargeOnesMadeSmaller() throws IOException {
        assertThat(send(WEBP).status()).isEqualTo(201);
        JsonNode large = send(picture("png", 3_000, 1_500, Color.GREEN)).json().path("items").get(1);
        assertThat(large.path("width").asInt()).isEqualTo(1_600);
        assertThat(large.path("height").asInt()).isEqualTo(800);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() throws IOException {
        assertThat(send("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(415);
        assertThat(send(new byte[0]).status()).isBetween(400, 415);
        byte[] broken = picture("jpg", 50, 50, Color.RED);
        assertThat(send(java.util.Arrays.copyOf(broken, 60)).status()).isEqualTo(415);
        assertThat(send(java.util.Arrays.copyOf(broken, ChangePhotos.MOST_BYTES + 1)).status()).isEqualTo(413);
    }

    @Test
    void anOfferHasEightPhotographsAndTheSameOnlyOnce() throws IOException {
        for (int i = 0; i < 8; i++) {
            assertThat(send(picture("png", 20 + i, 20, Color.RED)).status()).isEqualTo(201);
        }
        assertThat(send(picture("png", 20, 20, Color.RED)).json().path("total").asInt()).isEqualTo(8);
        assertThat(send(picture("png", 99, 20, Color.RED)).status()).isEqualTo(409);
        String first = shop.machine().get("/supply/offers/P").json().path("photos").get(0).path("id").asText();
        assertThat(shop.machine().delete("/supply/offers/P/photos/" + first).status()).isEqualTo(204);
        assertThat(shop.machine().delete("/supply/offers/P/photos/" + first).status()).isEqualTo(404);
        assertThat(anybody.get("/offer-photos/" + first).status()).isEqualTo(404);
        assertThat(send(picture("png", 99, 20, Color.RED)).status()).isEqualTo(201);
    }

    @Test
    void photographsOfASuspendedSupplierAreForItselfOnly() throws IOException, SQLException {
        String id = send(picture("png", 20, 20, Color.RED)).json().path("items").get(0).path("id").asText();
        shop.run("UPDATE supply_supplier SET state = 'suspended' WHERE id = ?");
        assertThat(anybody.get("/offer-photos/" + id).status()).isEqualTo(404);
        assertThat(shop.machine().get("/offer-photos/" + id).status()).isEqualTo(200);
    }
}
