package hqb.platform.http;

import hqb.platform.FieldError;
import hqb.platform.Language;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The only place where a problem body is built, for refusals of the domain and for what the server itself refuses. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
final class ProblemResponses implements ErrorResponseProcessor<Problem> {
    private static final String UNREAD_ADDRESS = "/bad-request";
    private static final String INTERNAL_DETAIL = "This is a fault of ours, and it is in our log under the request id.";

    /** The answer to a refusal. */
    MutableHttpResponse<Problem> of(HttpRequest<?> request, Refusal refusal) {
        Language language = Requests.language(request);
        MutableHttpResponse<Problem> response = respond(request, HttpResponse.status(refusal.type().status(), refusal.type().code()),
                refusal.type(), refusal.detail(language), refusal.errors(language), refusal.more());
        if (refusal.retryAfter() != null) {
            response.header(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, refusal.retryAfter().toSeconds())));
        }
        return refusal.type() == ProblemType.UNAUTHENTICATED ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer") : response;
    }

    /** The answer to a fault of ours: it says nothing about the inside. */
    MutableHttpResponse<Problem> ofFault(HttpRequest<?> request) {
        return respond(request, HttpResponse.serverError(), ProblemType.INTERNAL, INTERNAL_DETAIL, List.of());
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        MutableHttpResponse<?> precise = precise(context.getRequest(), response);
        int status = precise.code();
        ProblemType type = ProblemType.ofStatus(status);
        if (status >= 500) {
            return respond(context.getRequest(), precise, type, INTERNAL_DETAIL, List.of());
        }
        List<FieldError> errors = context.getErrors().stream().filter(error -> error.getPath().isPresent())
                .map(ProblemResponses::fieldError).toList();
        String detail = context.getErrors().isEmpty() ? describe(type, context.getRequest())
                : describe(context.getErrors().getFirst(), type, context);
        return respond(context.getRequest(), precise, type, detail, errors);
    }

    /**
     * The server calls every excess 413; the standards tell the address and the headers from the body (RFC 9110, RFC 6585). An excess
     * that no filter has seen was found while reading the head, and a request line that is too long leaves no address but this one.
     */
    private static MutableHttpResponse<?> precise(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() != HttpStatus.REQUEST_ENTITY_TOO_LARGE.getCode() || Requests.requestId(request) != null) {
            return response;
        }
        return response.status(
                request.getPath().equals(UNREAD_ADDRESS) ? HttpStatus.REQUEST_URI_TOO_LONG : HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);
    }

    private static MutableHttpResponse<Problem> respond(HttpRequest<?> request, MutableHttpResponse<?> response, ProblemType type,
            String detail,
            List<FieldError> errors) {
        return respond(request, response, type, detail, errors, Map.of());
    }

    private static MutableHttpResponse<Problem> respond(HttpRequest<?> request, MutableHttpResponse<?> response, ProblemType type,
            String detail,
            List<FieldError> errors, Map<String, Object> more) {
        Problem problem = Problem.of(type, response.code(), detail, errors, Requests.language(request), Requests.requestId(request),
                more);
        return response.body(problem).contentType(Problem.MEDIA_TYPE);
    }

    private static FieldError fieldError(Error error) {
        String path = error.getPath().orElse("");
        return new FieldError(path.startsWith("/") && path.indexOf('/', 1) < 0 ? path.substring(1) : path, error.getMessage());
    }

    private static String describe(Error error, ProblemType type, ErrorContext context) {
        return type == ProblemType.INVALID_REQUEST ? error.getMessage().lines().findFirst().orElse("")
                : describe(type, context.getRequest());
    }

    private static String describe(ProblemType type, HttpRequest<?> request) {
        Language language = Requests.language(request);
        String path = request.getPath();
        String method = request.getMethodName().toUpperCase(Locale.ROOT);
        return switch (type) {
            case NOT_FOUND -> language.pick("No resource at " + path + ". /api/docs lists what there is.",
                    path + " 处没有资源。/api/docs 列出了全部地址。");
            case METHOD_NOT_ALLOWED -> language.pick(method + " is not possible here; the Allow header says what is.",
                    "此处不支持 " + method + "；可用方法见 Allow 头。");
            case UNSUPPORTED_MEDIA_TYPE -> language.pick("Send the body as one of the media types that /api/docs names for this address.",
                    "请按 /api/docs 中该地址的媒体类型发送内容。");
            case NOT_ACCEPTABLE -> language.pick("Ask for application/json.", "请接受 application/json。");
            case TOO_LARGE -> language.pick("Send less: a body may have 1 MB, an upload 10 MB unless /api/docs says otherwise.",
                    "内容过大：请求体最多 1 MB，上传最多 10 MB，除非 /api/docs 另有说明。");
            case URI_TOO_LONG -> language.pick("Shorten the address: 16,384 bytes are the most.", "请缩短地址：最多 16,384 字节。");
            case HEADERS_TOO_LARGE -> language.pick("Send fewer or shorter headers.", "请减少或缩短请求头。");
            default -> type.title(language);
        };
    }
}
