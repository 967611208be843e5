package hqb.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who asks: keeps the session cookie as a browser does and sends its CSRF token, or sends an API key, or neither. */
public final class Visitor {
    private static final String BASE = "/api/v1";

    private final Api api;
    private final @Nullable String key;
    private final List<String> headers = new ArrayList<>();
    private String cookie = "";
    private String csrf = "";

    private Visitor(Api api, @Nullable String key) {
        this.api = api;
        this.key = key;
    }

    /** Somebody without a credential. */
    public static Visitor nobody(Api api) {
        return new Visitor(api, null);
    }

    /** A machine with an API key. */
    public static Visitor withKey(Api api, String key) {
        return new Visitor(api, key);
    }

    /** Somebody whose browser holds the token of a session. */
    public static Visitor withSession(Api api, String token) {
        Visitor visitor = new Visitor(api, null);
        visitor.cookie = "hqb_session=" + token;
        visitor.csrf = visitor.get("/session").json().path("me").path("csrfToken").asText();
        return visitor;
    }

    /** The same person or machine at another server, with all that this one has in hand. */
    public Visitor at(Api other) {
        Visitor there = new Visitor(other, key);
        there.headers.addAll(headers);
        there.cookie = cookie;
        there.csrf = csrf;
        return there;
    }

    /** Adds a header to each request from now on. */
    public Visitor header(String name, String value) {
        headers.add(name);
        headers.add(value);
        return this;
    }

    /** Sends one more cookie from now on. */
    public Visitor cookie(String nameAndValue) {
        cookie = cookie.isEmpty() ? nameAndValue : cookie + "; " + nameAndValue;
        return this;
    }

    /** Signs in with a password and, if there is one, a code. */
    public Answer signIn(String email, String password, @Nullable String code) {
        Answer answer = post("/sessions", """
                {"email": "%s", "password": "%s", "totp": %s}""".formatted(email, password, code == null ? "null" : '"' + code + '"'));
        String set = answer.header("Set-Cookie");
        if (set.startsWith("hqb_session=")) {
            cookie = set.substring(0, set.indexOf(';'));
            csrf = get("/session").json().path("me").path("csrfToken").asText();
        }
        return answer;
    }

    /** Asks for a resource below {@code /api/v1}. */
    public Answer get(String path) {
        return send("GET", path, "", "");
    }

    /** Sends JSON to a path below {@code /api/v1}. */
    public Answer post(String path, String json) {
        return send("POST", path, json, "application/json");
    }

    /** Puts JSON to a path below {@code /api/v1}. */
    public Answer put(String path, String json) {
        return send("PUT", path, json, "application/json");
    }

    /** Deletes what is at a path below {@code /api/v1}. */
    public Answer delete(String path) {
        return send("DELETE", path, "", "");
    }

    /** Uploads a file to a path below {@code /api/v1}, as a form with one field. */
    public Answer upload(String path, String name, byte[] content) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--x1x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--x1x--\r\n".getBytes(StandardCharsets.UTF_8));
        return send("POST", path, BodyPublishers.ofByteArray(form.toByteArray()), "multipart/form-data; boundary=x1x");
    }

    /** What the person sees of themselves. */
    public JsonNode me() {
        return get("/me").json();
    }

    /** Sends any request; without a body when the media type is empty. */
    public Answer send(String method, String path, String body, String mediaType) {
        return send(method, path, mediaType.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body), mediaType);
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, String mediaType) {
        var all = new ArrayList<>(headers);
        if (key != null) {
            all.addAll(List.of("Authorization", "Bearer " + key));
        }
        if (!cookie.isEmpty()) {
            all.addAll(List.of("Cookie", cookie, "X-CSRF-Token", csrf));
        }
        if (!mediaType.isEmpty()) {
            all.addAll(List.of("Content-Type", mediaType));
        }
        return api.send(method, BASE + path, body, all.toArray(String[]::new));
    }
}
