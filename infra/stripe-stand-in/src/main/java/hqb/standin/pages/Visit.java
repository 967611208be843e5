package hqb.standin.pages;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import hqb.standin.protocol.FormBody;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person's request for a page.
 *
 * @param id the part of the path after the page's name
 * @param query what stands in the address
 * @param form what was sent, empty for a GET
 * @param chinese whether the person reads Chinese
 */
record Visit(boolean post, String page, String id, JsonObject query, JsonObject form, boolean chinese) {
    private static final int LARGEST_FORM = 20_000;

    static Visit of(HttpExchange exchange) throws IOException {
        String[] parts = exchange.getRequestURI().getPath().substring(1).split("/", 3);
        String raw = exchange.getRequestURI().getRawQuery();
        JsonObject query = FormBody.read(raw == null ? "" : raw);
        boolean post = exchange.getRequestMethod().equals("POST");
        JsonObject form = post
                ? FormBody.read(new String(exchange.getRequestBody().readNBytes(LARGEST_FORM), StandardCharsets.UTF_8))
                : new JsonObject();
        String lang = text(form, "lang");
        if (lang == null) {
            lang = text(query, "lang");
        }
        if (lang == null) {
            lang = exchange.getRequestHeaders().getFirst("Accept-Language");
        }
        boolean chinese = lang != null && lang.toLowerCase(Locale.ROOT).startsWith("zh");
        return new Visit(post, parts[0], parts.length > 1 ? parts[1] : "", query, form, chinese);
    }

    /** The first of the two in the person's language. */
    String say(String english, String written) {
        return chinese ? written : english;
    }

    String lang() {
        return chinese ? "zh-CN" : "en";
    }

    /** A value from the form or else the address, null where there is none. */
    @Nullable
    String value(String name) {
        String sent = text(form, name);
        return sent == null ? text(query, name) : sent;
    }

    String value(String name, String otherwise) {
        String found = value(name);
        return found == null ? otherwise : found;
    }

    private static @Nullable String text(JsonObject of, String name) {
        JsonElement found = of.get(name);
        return found == null || !found.isJsonPrimitive() || found.getAsString().isEmpty() ? null : found.getAsString();
    }

    /** An address on the web, null where the text is none: no other scheme is followed. */
    static @Nullable String webAddress(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            URI uri = new URI(text);
            boolean web = uri.getHost() != null && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
            return web ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** An address with more parameters: names and values in turn. */
    static String with(String address, String... namesAndValues) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash);
        var text = new StringBuilder(hash < 0 ? address : address.substring(0, hash));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text.append(text.indexOf("?") < 0 ? '?' : '&').append(namesAndValues[i]).append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return text + fragment;
    }
}
