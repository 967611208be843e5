package hqb.platform.fetch;

import hqb.platform.Refusal;
import hqb.platform.files.FileId;
import hqb.platform.files.FileStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a file into the store. The host's name is looked up once and its addresses are held against {@link FetchRules}; the connection
 * goes to these addresses and no others, so a name that changes in between gains nothing. Each redirect is a new address that is held
 * against the rules again, and what is secret to the first server is not told to another.
 */
@Singleton
public class FetchFile {
    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> CREDENTIAL_WANTED = Set.of(401, 403, 407);
    private static final Duration MOST_SILENCE = Duration.ofSeconds(30);
    private static final Duration MOST_CONNECTING = Duration.ofSeconds(10);
    private static final long MEGABYTE = 1_000_000;

    private final FetchRules rules;
    private final FetchSettings settings;
    private final FileStore files;

    FetchFile(FetchRules rules, FetchSettings settings, FileStore files) {
        this.rules = rules;
        this.settings = settings;
        this.files = files;
    }

    /**
     * What to fetch.
     *
     * @param secrets      headers that only this server may see
     * @param etag         of what is there already; null when nothing is
     * @param lastModified of what is there already; null when nothing is
     */
    public record Ask(URI url, Map<String, String> secrets, @Nullable String etag, @Nullable String lastModified) {
        @Override
        public String toString() {
            return "file at " + url.getHost();
        }
    }

    /**
     * What came.
     *
     * @param file         null when nothing has changed
     * @param bytes        of the file
     * @param etag         to ask with next time
     * @param lastModified to ask with next time
     */
    public record Fetched(@Nullable FileId file, long bytes, @Nullable String etag, @Nullable String lastModified) {
    }

    /** Where a redirect leads, or what came. */
    private record Step(@Nullable URI next, @Nullable Fetched fetched) {
    }

    /**
     * Fetches it. Not to be called in a transaction.
     *
     * @throws FetchRefused when an address may not be asked, or the server does not give a file in time and size
     */
    public Fetched fetch(Ask ask) throws FetchRefused {
        return fetch(ask, files);
    }

    /**
     * Fetches it into a store of the asker's. Not to be called in a transaction.
     *
     * @throws FetchRefused as above
     */
    public Fetched fetch(Ask ask, FileStore into) throws FetchRefused {
        long end = System.nanoTime() + settings.timeout().toNanos();
        URI url = ask.url();
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Step step = ask(url, ask, end, into);
            if (step.fetched != null) {
                return step.fetched;
            }
            if (step.next != null) {
                url = step.next;
            }
        }
        throw new FetchRefused(FetchFault.TOO_MANY_REDIRECTS, String.valueOf(MOST_REDIRECTS));
    }

    private Step ask(URI url, Ask ask, long end, FileStore into) throws FetchRefused {
        List<InetAddress> addresses = rules.resolve(url);
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.isNegative()) {
            throw tooSlow();
        }
        HttpGet get = request(url, ask);
        AtomicBoolean late = new AtomicBoolean();
        Thread clock = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(left);
                late.set(true);
                get.cancel();
            } catch (InterruptedException arrived) {
                Thread.currentThread().interrupt();
            }
        });
        try (CloseableHttpClient client = client(url.getHost(), addresses)) {
            return client.execute(get, response -> {
                try {
                    return read(url, ask, response, into);
                } catch (FetchRefused refused) {
                    throw new Carried(refused);
                }
            });
        } catch (Carried carried) {
            throw carried.refused;
        } catch (UncheckedIOException broken) {
            throw late.get() ? tooSlow() : refusal(broken.getCause());
        } catch (IOException broken) {
            throw late.get() ? tooSlow() : refusal(broken);
        } finally {
            clock.interrupt();
        }
    }

    private static HttpGet request(URI url, Ask ask) {
        HttpGet get = new HttpGet(url);
        get.setHeader(HttpHeaders.ACCEPT, "*/*");
        if (ask.etag != null) {
            get.setHeader(HttpHeaders.IF_NONE_MATCH, ask.etag);
        }
        if (ask.lastModified != null) {
            get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, ask.lastModified);
        }
        if (FetchRules.sameServer(url, ask.url)) {
            ask.secrets.forEach(get::setHeader);
        }
        return get;
    }

    /** A client for one request, that knows the addresses of one host only. */
    private static CloseableHttpClient client(String host, List<InetAddress> addresses) {
        DnsResolver pinned = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String name) throws UnknownHostException {
                if (!name.equalsIgnoreCase(host) && !("[" + name + "]").equalsIgnoreCase(host)) {
                    throw new UnknownHostException(name);
                }
                return addresses.toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String name) {
                return name;
            }
        };
        var connection = ConnectionConfig.custom().setConnectTimeout(MOST_CONNECTING.toMillis(), TimeUnit.MILLISECONDS)
                .setSocketTimeout((int) MOST_SILENCE.toMillis(), TimeUnit.MILLISECONDS).build();
        var request = RequestConfig.custom().setResponseTimeout(MOST_SILENCE.toMillis(), TimeUnit.MILLISECONDS)
                .setAuthenticationEnabled(false).setRedirectsEnabled(false).build();
        return HttpClients.custom().setUserAgent("Virtual-HQB").disableRedirectHandling().disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching().setDefaultRequestConfig(request)
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(pinned)
                        .setDefaultConnectionConfig(connection).build())
                .build();
    }

    private Step read(URI url, Ask ask, ClassicHttpResponse response, FileStore into) throws IOException, FetchRefused {
        int status = response.getCode();
        if (status == 304 && (ask.etag != null || ask.lastModified != null)) {
            return new Step(null, new Fetched(null, 0, ask.etag, ask.lastModified));
        }
        Header location = response.getFirstHeader(HttpHeaders.LOCATION);
        if (REDIRECTS.contains(status) && location != null) {
            try {
                return new Step(url.resolve(location.getValue()), null);
            } catch (IllegalArgumentException unreadable) {
                throw new FetchRefused(FetchFault.BAD_URL, "");
            }
        }
        HttpEntity body = response.getEntity();
        if (status != 200 || body == null) {
            throw new FetchRefused(CREDENTIAL_WANTED.contains(status) ? FetchFault.NOT_ALLOWED : FetchFault.BAD_STATUS,
                    String.valueOf(status));
        }
        if (body.getContentLength() > settings.maxMegabytes() * MEGABYTE) {
            throw tooLarge();
        }
        try (InputStream content = body.getContent()) {
            FileId file = into.put(content, settings.maxMegabytes() * MEGABYTE);
            return new Step(null, new Fetched(file, into.size(file), value(response, HttpHeaders.ETAG),
                    value(response, HttpHeaders.LAST_MODIFIED)));
        } catch (Refusal larger) {
            throw tooLarge();
        }
    }

    private static @Nullable String value(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue().length() > 300 ? null : header.getValue();
    }

    private FetchRefused tooSlow() {
        return new FetchRefused(FetchFault.TOO_SLOW, String.valueOf(settings.timeout().toSeconds()));
    }

    private FetchRefused tooLarge() {
        return new FetchRefused(FetchFault.TOO_LARGE, String.valueOf(settings.maxMegabytes()));
    }

    private FetchRefused refusal(@Nullable Throwable broken) {
        return switch (broken) {
            case ConnectTimeoutException slow -> new FetchRefused(FetchFault.NO_CONNECTION, "");
            case ConnectException refused -> new FetchRefused(FetchFault.NO_CONNECTION, "");
            case NoRouteToHostException away -> new FetchRefused(FetchFault.NO_CONNECTION, "");
            case SocketTimeoutException silent ->
                new FetchRefused(FetchFault.TOO_SLOW, String.valueOf(MOST_SILENCE.toSeconds()));
            case SSLException untrusted -> new FetchRefused(FetchFault.NOT_TRUSTED, "");
            case null, default -> new FetchRefused(FetchFault.BROKEN_OFF, "");
        };
    }

    /** Takes a refusal through the client. */
    private static final class Carried extends IOException {
        private final transient FetchRefused refused;

        Carried(FetchRefused refused) {
            super(refused);
            this.refused = refused;
        }
    }
}
