package hqb.operations;

import hqb.accounts.Access;
import hqb.accounts.Permission;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of this API, for machines and for people. */
@Hidden
@Controller("/api")
final class ApiDocsController {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Virtual HQB API</title>
              <script type="module" src="/api-docs/rapidoc-min.js"></script>
            </head>
            <body>
              <rapi-doc spec-url="/api/openapi.yaml" render-style="read" show-header="false" allow-authentication="false"
                load-fonts="false" primary-color="#0b6b4f" schema-style="table" sort-endpoints-by="path"></rapi-doc>
            </body>
            </html>
            """;

    private final String description;

    ApiDocsController(ResourceLoader resources) {
        try (InputStream file = resources.getResourceAsStream("classpath:META-INF/swagger/virtual-hqb.yml").orElseThrow()) {
            this.description = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The OpenAPI description, generated from the code. */
    @Access(Permission.PUBLIC)
    @Get(uri = "/openapi.yaml", produces = "application/yaml")
    HttpResponse<String> openapi() {
        return HttpResponse.ok(description).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** The same as a page to read. */
    @Access(Permission.PUBLIC)
    @Get(uri = "/docs", produces = MediaType.TEXT_HTML)
    String docs() {
        return PAGE;
    }
}
