package hqb.platform.http;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Serves the web application for its own addresses: a page address that is no file gets the application's start page, which draws
 * the page, and files with a hash in their name may be kept for ever.
 */
@ServerFilter("/**")
final class WebPages {
    private final ResourceLoader resources;

    WebPages(ResourceLoader resources) {
        this.resources = resources;
    }

    @ResponseFilter
    MutableHttpResponse<?> serve(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (Requests.isApi(request) || request.getMethod() != HttpMethod.GET) {
            return response;
        }
        if (response.code() == 200) {
            boolean hashed = request.getPath().startsWith("/assets/");
            return response.header(HttpHeaders.CACHE_CONTROL, hashed ? "public, max-age=31536000, immutable" : "no-cache");
        }
        return response.code() == 404 && isPage(request) ? startPage().<MutableHttpResponse<?>>map(page -> page).orElse(response)
                : response;
    }

    private static boolean isPage(HttpRequest<?> request) {
        String path = request.getPath();
        return path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    private Optional<MutableHttpResponse<byte[]>> startPage() {
        Optional<InputStream> found = resources.getResourceAsStream("classpath:public/index.html");
        try (InputStream page = found.orElse(null)) {
            return page == null ? Optional.empty()
                    : Optional.of(HttpResponse.ok(page.readAllBytes()).contentType(MediaType.TEXT_HTML_TYPE)
                            .header(HttpHeaders.CACHE_CONTROL, "no-cache"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
