package hqb.platform.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.zip.CRC32C;

/**
 * Lets a client that has an answer already skip it: each JSON answer gets a weak entity tag of its own bytes (RFC 9110, 8.8.3), and
 * a request that names it gets 304 without a body.
 */
@ServerFilter("/api/**")
final class EntityTags {
    private final JsonMapper json;

    EntityTags(JsonMapper json) {
        this.json = json;
    }

    @ResponseFilter
    MutableHttpResponse<?> tag(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        Object body = response.body();
        if (request.getMethod() != HttpMethod.GET || response.code() != 200 || body == null
                || response.getHeaders().contains(HttpHeaders.ETAG)
                || body instanceof CharSequence || body instanceof byte[] || !body.getClass().getName().startsWith("hqb.")) {
            return response;
        }
        byte[] bytes = json.writeValueAsBytes(body);
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        String tag = "W/\"" + Long.toHexString(sum.getValue()) + Integer.toHexString(bytes.length) + '"';
        MutableHttpResponse<?> answer = isKnown(request, tag) ? HttpResponse.notModified()
                : response.body(bytes).contentType(MediaType.APPLICATION_JSON_TYPE);
        boolean known = Requests.principal(request) != null;
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, known ? "Accept-Language, Cookie, Authorization" : HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, known ? "private, no-cache" : "no-cache");
    }

    private static boolean isKnown(HttpRequest<?> request, String tag) {
        String known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        return known != null && (known.equals("*") || known.contains(tag));
    }
}
