package hqb.supply.feeds;

import hqb.platform.BodyCheck;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.fetch.FetchRefused;
import hqb.platform.fetch.FetchRules;
import hqb.platform.secrets.SealSecret;
import hqb.supply.feeds.Feed.Credential;
import hqb.supply.feeds.Feed.CredentialKind;
import hqb.supply.feeds.FeedBody.CredentialBody;
import hqb.supply.suppliers.SupplierId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a feed as somebody typed it. A secret that is kept goes to the server that it was given for, never to another. */
@Singleton
class ReadFeed {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SECRET = 2_000;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    /** Headers that say how a request is carried or understood; they are ours to set. */
    private static final Set<String> OUR_HEADERS = Set.of("host", "connection", "content-length", "content-type", "transfer-encoding", "te",
            "trailer", "upgrade", "expect", "keep-alive", "proxy-authorization", "proxy-connection", "accept", "accept-encoding",
            "user-agent", "if-none-match", "if-modified-since", "range", "forwarded");

    private final FetchRules rules;
    private final SealSecret seal;

    ReadFeed(FetchRules rules, SealSecret seal) {
        this.rules = rules;
        this.seal = seal;
    }

    /**
     * The feed that is wanted.
     *
     * @param before the one that is there; null when none is
     * @throws Refusal when a field is wrong
     */
    Feed read(SupplierId supplier, FeedBody body, @Nullable Feed before) {
        BodyCheck check = new BodyCheck();
        URI url = url(check, body.url());
        Rhythm rhythm = Rhythm.ofCode(body.rhythm()).orElse(null);
        if (rhythm == null) {
            check.refuse("/rhythm", "Use hourly, six-hourly or daily.", "请使用 hourly、six-hourly 或 daily。");
        }
        LocalTime at = null;
        if (rhythm == Rhythm.DAILY) {
            if (body.dailyAt() != null && TIME.matcher(body.dailyAt()).matches()) {
                at = LocalTime.parse(body.dailyAt());
            } else {
                check.refuse("/dailyAt", "Say when, in Shenzhen time, such as 06:30.", "请填写深圳时间，如 06:30。");
            }
        }
        String mode = body.mode() == null ? "apply" : body.mode();
        if (!mode.equals("apply") && !mode.equals("dry-run")) {
            check.refuse("/mode", "Use apply or dry-run.", "请使用 apply 或 dry-run。");
        }
        Credential credential = credential(check, supplier, body.credential(), url, before);
        check.done();
        if (url == null || rhythm == null) {
            throw new IllegalStateException("the check lets nothing else through");
        }
        Instant now = Instant.now();
        return new Feed(supplier, url, rhythm, at, mode.equals("apply"), Boolean.TRUE.equals(body.removeMissing()),
                !Boolean.FALSE.equals(body.active()), credential, null, 0, rhythm == Rhythm.DAILY ? rhythm.next(now, at, 0) : now, now);
    }

    private @Nullable URI url(BodyCheck check, @Nullable String typed) {
        try {
            return rules.read(typed == null ? "" : typed);
        } catch (FetchRefused refused) {
            check.refuse("/url", refused.fault().message(refused.argument(), Language.EN),
                    refused.fault().message(refused.argument(), Language.ZH));
            return null;
        }
    }

    private @Nullable Credential credential(BodyCheck check, SupplierId supplier, @Nullable CredentialBody body, @Nullable URI url,
            @Nullable Feed before) {
        CredentialKind kind = body == null ? CredentialKind.NONE : CredentialKind.ofCode(body.kind()).orElse(null);
        if (body == null || kind == CredentialKind.NONE) {
            return null;
        }
        if (kind == null) {
            check.refuse("/credential/kind", "Use none, basic or header.", "请使用 none、basic 或 header。");
            return null;
        }
        String name = check.text("/credential/name", body.name(), 1, LONGEST_NAME);
        if (kind == CredentialKind.HEADER && !name.isEmpty()
                && (!HEADER.matcher(name).matches() || OUR_HEADERS.contains(name.toLowerCase(Locale.ROOT)))) {
            check.refuse("/credential/name", "Use a header that is yours to set, such as X-Api-Key.", "请使用可自定义的请求头，如 X-Api-Key。");
        }
        if (kind == CredentialKind.BASIC && name.contains(":")) {
            check.refuse("/credential/name", "A user has no colon.", "用户名不能包含冒号。");
        }
        if (body.secret() == null || body.secret().isEmpty()) {
            return kept(check, kind, name, url, before);
        }
        String secret = body.secret();
        if (secret.length() > LONGEST_SECRET || !secret.chars().allMatch(letter -> letter >= ' ' && letter < 127)) {
            check.refuse("/credential/secret", "Use at most 2,000 printable ASCII characters.", "最多 2,000 个可打印的 ASCII 字符。");
            return null;
        }
        return new Credential(kind, name, seal.close(secret.getBytes(StandardCharsets.UTF_8), Feed.place(supplier)));
    }

    private static @Nullable Credential kept(BodyCheck check, CredentialKind kind, String name, @Nullable URI url, @Nullable Feed before) {
        Credential known = before == null ? null : before.credential();
        if (known != null && before != null && url != null && known.kind() == kind && known.name().equals(name)
                && FetchRules.sameServer(url, before.url())) {
            return known;
        }
        check.refuse("/credential/secret", "Type the secret: none is kept for this server and name.", "请输入密钥：尚无此服务器与名称的密钥。");
        return null;
    }
}
