package hqb.platform;

/**
 * The closed catalogue of answers that say no. Each has a permanent address and, in {@code docs/problems.md}, a remedy. Prefer
 * one that is here over a new one that no client would treat differently.
 */
public enum ProblemType {
    INVALID_REQUEST("invalid-request", 400, "The request is not valid", "请求无效"),
    UNAUTHENTICATED("unauthenticated", 401, "Sign in, or send a valid API key", "请先登录或提供有效的 API 密钥"),
    FORBIDDEN("forbidden", 403, "You may not do this", "没有权限"),
    SECOND_FACTOR_REQUIRED("second-factor-required", 403, "A second factor is needed", "需要第二重验证"),
    EMAIL_UNVERIFIED("email-unverified", 403, "The e-mail address is not confirmed yet", "邮箱尚未验证"),
    TRAINING_NEEDED("training-needed", 403, "A training is needed first", "需先完成培训"),
    CSRF("csrf", 403, "The request does not come from our pages", "请求来源未通过校验"),
    NOT_FOUND("not-found", 404, "There is nothing here", "未找到"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This address does not take that method", "不支持该请求方法"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No representation suits the Accept header", "无法提供所要求的格式"),
    CONFLICT("conflict", 409, "This does not fit the present state", "与当前状态冲突"),
    RATES_STALE("rates-stale", 409, "The rates of exchange are too old", "汇率已过期"),
    CART_EMPTY("cart-empty", 409, "There is nothing in the cart", "购物车是空的"),
    PRICE_MOVED("price-moved", 409, "A price has moved", "价格已变动"),
    OUT_OF_STOCK("out-of-stock", 409, "There is not enough stock", "库存不足"),
    VOUCHER_REFUSED("voucher-refused", 409, "The voucher does not pay", "代金券不可用"),
    SLOT_TAKEN("slot-taken", 409, "The slot is taken", "该时段已被预约"),
    UNIT_TAKEN("unit-taken", 409, "The unit is leased on some of these days", "该单元部分日期已出租"),
    CENTRE_CLOSED("centre-closed", 409, "The centre does not serve this then", "该中心届时不提供此服务"),
    DESK_REFUSED("desk-refused", 409, "The desk cannot be booked", "无法预订工位"),
    BOOKING_REFUSED("booking-refused", 409, "It cannot be booked so", "无法这样预约"),
    TOO_LARGE("too-large", 413, "The body is larger than allowed", "请求体过大"),
    URI_TOO_LONG("uri-too-long", 414, "The address is longer than allowed", "请求地址过长"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This media type is not read here", "不支持的媒体类型"),
    IDEMPOTENCY_MISMATCH("idempotency-mismatch", 422, "The idempotency key belongs to another request", "幂等键已用于其他请求"),
    UNREADABLE("unreadable", 422, "The file cannot be read", "无法读取该文件"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests", "请求过于频繁"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers are larger than allowed", "请求头过大"),
    INTERNAL("internal", 500, "Something went wrong on our side", "服务器内部错误"),
    SEARCH_UNAVAILABLE("search-unavailable", 503, "Search is not available for the moment", "搜索服务暂时不可用"),
    PAYMENTS_UNAVAILABLE("payments-unavailable", 503, "Payments are not available for the moment", "支付服务暂时不可用"),
    DATABASE_UNAVAILABLE("database-unavailable", 503, "The database is not available for the moment", "数据库暂时不可用");

    private static final String BASE = "https://virtual-hqb.org/problems/";

    private final String code;
    private final int status;
    private final String titleEn;
    private final String titleZh;

    ProblemType(String code, int status, String titleEn, String titleZh) {
        this.code = code;
        this.status = status;
        this.titleEn = titleEn;
        this.titleZh = titleZh;
    }

    /** The word a client may branch on. */
    public String code() {
        return code;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** The permanent address, the {@code type} of RFC 9457. */
    public String uri() {
        return BASE + code;
    }

    /** The short human sentence, the same for every occurrence. */
    public String title(Language language) {
        return language.pick(titleEn, titleZh);
    }

    /** The general type of an HTTP status that the server itself answers with. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            default -> status < 500 ? INVALID_REQUEST : INTERNAL;
        };
    }
}
