package hqb.platform.idempotency;

import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.platform.http.ClientAddress;
import hqb.platform.http.Requests;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a change once, however often a client sends it with the same {@code Idempotency-Key}: the first answer is kept and given
 * to all that follow. What failed on our side, or was refused because of haste, may be tried again. When this server dies between a
 * change and its answer, the key stays taken: better a change whose answer is unknown than one that happens twice.
 */
@ServerFilter(patterns = "/api/**", methods = {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE})
final class AnswerOnce implements Ordered {
    private static final int AFTER_ACCESS = -500;
    private static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String CLAIM = "hqb.idempotency";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final Set<Integer> TRY_AGAIN = Set.of(401, 408, 429);
    private static final int PATIENCE_MS = 5_000;
    private static final int PAUSE_MS = 50;

    private final KeptAnswers kept;
    private final SealAnswer seal;
    private final JsonMapper json;
    private final ClientAddress addresses;

    AnswerOnce(KeptAnswers kept, SealAnswer seal, JsonMapper json, ClientAddress addresses) {
        this.kept = kept;
        this.seal = seal;
        this.json = json;
        this.addresses = addresses;
    }

    private record Claim(KeptAnswers.Place place, String key) {
    }

    @Override
    public int getOrder() {
        return AFTER_ACCESS;
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> begin(ServerHttpRequest<?> request) throws IOException {
        String key = request.getHeaders().get(HEADER);
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.invalid(HEADER, "Use 1 to 255 printable ASCII characters, such as a UUID.", "请使用 1 至 255 个可打印的 ASCII 字符，如 UUID。");
        }
        String principal = Requests.principal(request);
        var place = new KeptAnswers.Place(principal == null ? "address " + addresses.of(request) : principal, hash(key));
        byte[] requestHash = hash(request);
        if (kept.begin(place, requestHash)) {
            request.setAttribute(CLAIM, new Claim(place, key));
            return null;
        }
        return replay(await(place, requestHash), key);
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    MutableHttpResponse<?> end(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        Claim claim = request.getAttribute(CLAIM, Claim.class).orElse(null);
        if (claim == null) {
            return response;
        }
        int status = response.code();
        if (status >= 500 || TRY_AGAIN.contains(status) || response.getHeaders().contains(HttpHeaders.SET_COOKIE)) {
            kept.forget(claim.place);
            return response;
        }
        Object body = response.body();
        byte[] bytes = body == null ? null : body instanceof byte[] sent ? sent
                : body instanceof CharSequence text ? text.toString().getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(body);
        String type = bytes == null ? null : response.getContentType().map(Object::toString).orElse("application/json");
        kept.keep(claim.place, status,
                seal.close(new KeptAnswer(status, type, response.getHeaders().get(HttpHeaders.LOCATION), bytes), claim.key));
        return bytes == null || type == null ? response : response.body(bytes).contentType(type);
    }

    /** The answer of the request that came first; waits for it a while. */
    private byte[] await(KeptAnswers.Place place, byte[] requestHash) {
        for (int waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
            KeptAnswers.Begun begun = kept.find(place).orElseThrow(AnswerOnce::stillRunning);
            if (!MessageDigest.isEqual(begun.requestHash(), requestHash)) {
                throw Refusal.of(ProblemType.IDEMPOTENCY_MISMATCH, "This key was sent before with another method, address or body.",
                        "此键此前已用于其他方法、地址或内容的请求。");
            }
            if (begun.sealed() != null) {
                return begun.sealed();
            }
            pause();
        }
        throw stillRunning();
    }

    private HttpResponse<?> replay(byte[] sealed, String key) {
        KeptAnswer answer = seal.open(sealed, key);
        MutableHttpResponse<Object> response = HttpResponse.status(answer.status(), "").header(REPLAYED, "true");
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        return answer.body() == null || answer.contentType() == null ? response
                : response.body(answer.body()).contentType(answer.contentType());
    }

    private static byte[] hash(ServerHttpRequest<?> request) throws IOException {
        try (CloseableByteBody body = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST);
                InputStream bytes = body.toInputStream()) {
            return new HashRequest(request.getMethodName(), request.getUri().toString(), request.getHeaders().get(HttpHeaders.CONTENT_TYPE))
                    .of(bytes, request.getContentLength());
        }
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static Refusal stillRunning() {
        return Refusal.of(ProblemType.CONFLICT, "A request with this key has begun and has no answer yet. Ask again in a moment.",
                "使用此键的请求正在处理，请稍后再试。");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to end while waiting for an answer", stop);
        }
    }
}
