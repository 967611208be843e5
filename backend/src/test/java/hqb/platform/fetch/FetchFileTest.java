package hqb.platform.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hqb.platform.fetch.FetchFile.Ask;
import hqb.platform.fetch.FetchFile.Fetched;
import hqb.platform.files.FileId;
import hqb.platform.files.FileStore;
import hqb.testing.HqbTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HqbTest
class FetchFileTest {
    private static final FetchSettings STRICT = new FetchSettings(false, false, "80,443", 1, Duration.ofSeconds(5));

    private final FileServer server = new FileServer();
    private final FetchFile fetchFile;
    private final FileStore files;

    FetchFileTest(FileStore files) throws IOException {
        FetchSettings settings = new FetchSettings(false, true, "80,443", 1, Duration.ofSeconds(2));
        this.files = files;
        this.fetchFile = new FetchFile(new FetchRules(settings), settings, files);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static Ask ask(String url) {
        return new Ask(URI.create(url), Map.of(), null, null);
    }

    private FetchFault faultOf(String url) {
        return Objects.requireNonNull(catchThrowableOfType(FetchRefused.class, () -> fetchFile.fetch(ask(url)))).fault();
    }

    private String text(Fetched fetched) throws IOException {
        FileId file = Objects.requireNonNull(fetched.file());
        try (var content = files.open(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileIsStoredAndAskedForAgainOnlyIfItChanged() throws Exception {
        server.on("/list", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            FileServer.answer(exchange, known ? 304 : 200, known ? "" : "a,b\n");
        });

        Fetched first = fetchFile.fetch(ask(server.url("/list")));
        assertThat(text(first)).isEqualTo("a,b\n");
        assertThat(first.bytes()).isEqualTo(4);
        assertThat(first.etag()).isEqualTo("\"v1\"");
        assertThat(fetchFile.fetch(new Ask(URI.create(server.url("/list")), Map.of(), first.etag(), null)).file()).isNull();
    }

    @Test
    void hostsThatAreNotPublicAreNotEvenConnectedTo() {
        server.on("/", exchange -> FileServer.answer(exchange, 200, "inside"));
        FetchFile strict = new FetchFile(new FetchRules(STRICT), STRICT, files);
        for (String url : new String[]{"https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://[::ffff:127.0.0.1]/",
            "https://2130706433/", "https://169.254.169.254/latest/meta-data", "https://10.0.0.1/", "https://[64:ff9b::7f00:1]/",
            "https://0.0.0.0/"}) {
            FetchRefused refused = Objects.requireNonNull(catchThrowableOfType(FetchRefused.class, () -> strict.fetch(ask(url))));
            assertThat(refused.fault()).as(url).isEqualTo(FetchFault.NOT_PUBLIC);
        }
        assertThat(server.seen()).isEmpty();
    }

    @Test
    void onlyEncryptedAddressesOnWellKnownPortsAreRead() {
        FetchRules rules = new FetchRules(STRICT);
        Map.of("http://example.org/", FetchFault.NOT_HTTPS, "ftp://example.org/", FetchFault.NOT_HTTPS, "file:///etc/passwd",
                FetchFault.BAD_URL, "https://example.org:22/", FetchFault.BAD_PORT, "https://me:secret@example.org/", FetchFault.BAD_URL,
                "https://ex ample.org/", FetchFault.BAD_URL, "", FetchFault.BAD_URL, "https://10.0.0.1/", FetchFault.NOT_PUBLIC,
                "https://[fe80::1]/", FetchFault.NOT_PUBLIC)
                .forEach((url, fault) -> assertThat(
                        Objects.requireNonNull(catchThrowableOfType(FetchRefused.class, () -> rules.read(url))).fault()).as(url)
                        .isEqualTo(fault));
    }

    @Test
    void eachRedirectIsHeldAgainstTheRulesAnewAndThreeAreEnough() throws Exception {
        server.on("/inside", exchange -> FileServer.redirect(exchange, "http://169.254.169.254/latest"));
        server.on("/file", exchange -> FileServer.redirect(exchange, "file:///etc/passwd"));
        server.on("/3", exchange -> FileServer.redirect(exchange, "/2"));
        server.on("/2", exchange -> FileServer.redirect(exchange, "/1"));
        server.on("/1", exchange -> FileServer.redirect(exchange, "/list"));
        server.on("/4", exchange -> FileServer.redirect(exchange, "/3"));
        server.on("/list", exchange -> FileServer.answer(exchange, 200, "x"));

        assertThat(faultOf(server.url("/inside"))).isEqualTo(FetchFault.NOT_PUBLIC);
        assertThat(faultOf(server.url("/file"))).isEqualTo(FetchFault.BAD_URL);
        assertThat(text(fetchFile.fetch(ask(server.url("/3"))))).isEqualTo("x");
        assertThat(faultOf(server.url("/4"))).isEqualTo(FetchFault.TOO_MANY_REDIRECTS);
    }

    @Test
    void whatIsSecretToOneServerIsNotToldToAnother() throws Exception {
        try (FileServer other = new FileServer()) {
            other.on("/list", exchange -> FileServer.answer(exchange, 200, "x"));
            server.on("/here", exchange -> FileServer.redirect(exchange, "/there"));
            server.on("/there", exchange -> FileServer.redirect(exchange, other.url("/list")));

            fetchFile.fetch(new Ask(URI.create(server.url("/here")), Map.of("X-Api-Key", "s3cret"), null, null));

            assertThat(server.seen()).containsExactly("/here s3cret -", "/there s3cret -");
            assertThat(other.seen()).containsExactly("/list - -");
        }
    }

    @Test
    void aFileThatIsTooLargeAlsoWhenUnpackedIsNotTaken() {
        byte[] megabyte = new byte[1_000_000];
        server.on("/said", exchange -> {
            exchange.sendResponseHeaders(200, 5_000_000);
            exchange.getResponseBody().write(megabyte);
        });
        server.on("/unsaid", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 3; i++) {
                exchange.getResponseBody().write(megabyte);
            }
        });
        server.on("/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (var packed = new GZIPOutputStream(exchange.getResponseBody())) {
                for (int i = 0; i < 30; i++) {
                    packed.write(megabyte);
                }
            }
        });
        for (String path : new String[]{"/said", "/unsaid", "/packed"}) {
            assertThat(faultOf(server.url(path))).as(path).isEqualTo(FetchFault.TOO_LARGE);
        }
    }

    @Test
    void aServerThatDripsIsLeftWhenTheTimeIsOver() {
        server.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        long began = System.nanoTime();
        assertThat(faultOf(server.url("/drip"))).isEqualTo(FetchFault.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void otherAnswersAreToldApart() {
        server.on("/closed", exchange -> FileServer.answer(exchange, 401, ""));
        server.on("/odd", exchange -> FileServer.answer(exchange, 500, "trouble"));
        server.on("/short", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
        });
        assertThat(faultOf(server.url("/closed"))).isEqualTo(FetchFault.NOT_ALLOWED);
        assertThat(faultOf(server.url("/odd"))).isEqualTo(FetchFault.BAD_STATUS);
        assertThat(faultOf(server.url("/nothing"))).isEqualTo(FetchFault.BAD_STATUS);
        assertThat(faultOf(server.url("/short"))).isEqualTo(FetchFault.BROKEN_OFF);
        assertThat(faultOf("http://127.0.0.1:1/")).isEqualTo(FetchFault.NO_CONNECTION);
        assertThat(faultOf("https://nobody.invalid/")).isEqualTo(FetchFault.UNKNOWN_HOST);
    }
}
