package hqb.standin.webhooks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.stripe.net.Webhook;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.resources.Events;
import hqb.standin.resources.WebhookEndpoints;
import hqb.standin.resources.World;
import hqb.standin.state.Ids;
import hqb.standin.state.Resource;
import hqb.standin.state.State;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sends events to those who asked for them, again and again until they answer 2xx, at longer and longer intervals, for three days. What
 * has not arrived is remembered with the event, and goes on after a restart.
 */
public final class Deliveries implements AutoCloseable {
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final String WAITING = "waiting";
    private static final int AT_ONCE = 8;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;
    private static final long GIVE_UP_SECONDS = 3 * 86_400L;
    private static final long HOUR = 3_600;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3))
            .executor(Executors.newVirtualThreadPerTaskExecutor()).build();
    private final DelayQueue<Delivery> queue = new DelayQueue<>();
    private final List<Delivery> uncommitted = new ArrayList<>();
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger misdeedsAccepted = new AtomicInteger();
    private final Object pause = new Object();
    private volatile Manners manners = Manners.GOOD;
    private volatile boolean paused;
    private volatile boolean closed;
    private @Nullable World world;
    private @Nullable Thread dispatcher;

    private record Delivery(String kind, String event, String endpoint, int attempt, long atMillis, boolean extra) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(atMillis - System.currentTimeMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.MILLISECONDS), other.getDelay(TimeUnit.MILLISECONDS));
        }
    }

    /** Begins to deliver, first what an earlier process has left. */
    public void start(World of) {
        world = of;
        State state = of.state();
        for (String kind : List.of("event", "v2.core.event")) {
            for (Resource event : state.all(kind)) {
                waiting(event)
                        .forEach(endpoint -> queue.add(new Delivery(kind, event.id(), endpoint, 0, System.currentTimeMillis(), false)));
            }
        }
        dispatcher = Thread.ofVirtual().name("webhooks").start(this::dispatch);
    }

    /** Takes an event on; it is sent once it is committed. The caller holds the lock. */
    public void add(Resource event) {
        World of = Objects.requireNonNull(world);
        var ids = new ArrayList<String>();
        for (Resource endpoint : of.state().all(WebhookEndpoints.KIND)) {
            if (WebhookEndpoints.wants(endpoint, event.text("type"))) {
                ids.add(endpoint.id());
            }
        }
        event.hide(WAITING, ids.isEmpty() ? null : String.join(",", ids));
        if (event.object().equals("event")) {
            event.set("pending_webhooks", ids.size());
        }
        for (String endpoint : ids) {
            uncommitted.addAll(planned(event, endpoint));
        }
    }

    private List<Delivery> planned(Resource event, String endpoint) {
        Manners now = manners;
        var plan = new ArrayList<Delivery>();
        for (int copy = 0; copy < now.copies(); copy++) {
            long at = System.currentTimeMillis() + now.delayMillis()
                    + (now.shuffleMillis() == 0 ? 0 : ThreadLocalRandom.current().nextLong(now.shuffleMillis()));
            plan.add(new Delivery(event.object(), event.id(), endpoint, 0, at, copy > 0));
        }
        return plan;
    }

    /** What has been added is committed now. The caller holds the lock. */
    public void committed() {
        queue.addAll(uncommitted);
        uncommitted.clear();
    }

    private void dispatch() {
        try {
            while (!closed) {
                Delivery next = queue.take();
                underWay.incrementAndGet();
                synchronized (pause) {
                    while (paused && !closed) {
                        pause.wait();
                    }
                }
                slots.acquire();
                Thread.ofVirtual().start(() -> {
                    try {
                        deliver(next);
                    } finally {
                        slots.release();
                        underWay.decrementAndGet();
                    }
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(Delivery delivery) {
        World of = Objects.requireNonNull(world);
        JsonObject event;
        String url;
        String secret;
        of.lock().lock();
        try {
            Resource found = of.state().find(delivery.kind(), delivery.event());
            Resource endpoint = of.state().find(WebhookEndpoints.KIND, delivery.endpoint());
            if (found == null || endpoint == null || !endpoint.is("status", "enabled")) {
                return;
            }
            event = Events.whole(found);
            url = endpoint.text("url");
            secret = Objects.requireNonNull(endpoint.hidden(WebhookEndpoints.SECRET));
        } finally {
            of.lock().unlock();
        }
        if (delivery.attempt() == 0 && !delivery.extra()) {
            misbehave(url, secret, event);
        }
        boolean arrived = send(url, secret, GSON.toJson(event), Instant.now().getEpochSecond());
        (arrived ? accepted : refused).incrementAndGet();
        if (arrived) {
            arrived(of, delivery);
        } else if (!delivery.extra() && !closed) {
            long wait = Math.min(LONGEST_PAUSE_MILLIS, 500L << Math.min(delivery.attempt(), 10));
            if (delivery.attempt() * LONGEST_PAUSE_MILLIS / 1_000 < GIVE_UP_SECONDS) {
                queue.add(new Delivery(delivery.kind(), delivery.event(), delivery.endpoint(), delivery.attempt() + 1,
                        System.currentTimeMillis() + wait, false));
            }
        }
    }

    private void arrived(World of, Delivery delivery) {
        of.lock().lock();
        try {
            Resource event = of.state().find(delivery.kind(), delivery.event());
            if (event != null && waiting(event).contains(delivery.endpoint())) {
                Set<String> left = waiting(event);
                left.remove(delivery.endpoint());
                event.hide(WAITING, left.isEmpty() ? null : String.join(",", left));
                if (event.object().equals("event")) {
                    event.set("pending_webhooks", left.size());
                }
                of.state().commit();
            }
        } finally {
            of.lock().unlock();
        }
    }

    private static Set<String> waiting(Resource event) {
        String written = event.hidden(WAITING);
        return written == null ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(written.split(",")));
    }

    private void misbehave(String url, String secret, JsonObject event) {
        Manners now = manners;
        if (now.misdeed() == Manners.Misdeed.NONE || ThreadLocalRandom.current().nextDouble() >= now.share()) {
            return;
        }
        long time = Instant.now().getEpochSecond();
        JsonObject changed = event.deepCopy();
        boolean taken = switch (now.misdeed()) {
            case NONE -> false;
            case FORGED -> send(url, "whsec_" + Ids.letters(32), inflated(changed), time);
            case TAMPERED -> post(url, inflated(changed), signature(GSON.toJson(event), secret, time));
            case EXPIRED -> send(url, secret, GSON.toJson(event), time - HOUR);
            case FUTURE -> send(url, secret, GSON.toJson(event), time + HOUR);
            case WRONG_VERSION -> {
                changed.addProperty("api_version", "2022-11-15");
                yield send(url, secret, GSON.toJson(changed), time);
            }
            case WRONG_ACCOUNT -> {
                changed.addProperty("account", "acct_" + Ids.letters(16));
                yield send(url, secret, GSON.toJson(changed), time);
            }
        };
        if (taken) {
            misdeedsAccepted.incrementAndGet();
        }
    }

    private static String inflated(JsonObject event) {
        event.addProperty("livemode", true);
        if (event.has("data") && event.getAsJsonObject("data").getAsJsonObject("object").has("amount")) {
            event.getAsJsonObject("data").getAsJsonObject("object").addProperty("amount", 99_999_999);
        }
        return GSON.toJson(event);
    }

    private static String signature(String payload, String secret, long time) {
        try {
            return Webhook.Signature.generateSignatureHeader(payload, secret, time);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean send(String url, String secret, String payload, long time) {
        return post(url, payload, signature(payload, secret, time));
    }

    private boolean post(String url, String payload, String signature) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20))
                    .header("Content-Type", "application/json; charset=utf-8").header("Stripe-Signature", signature)
                    .header("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
                    .POST(HttpRequest.BodyPublishers.ofString(payload)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Delivers in another manner from now on. */
    public void behave(Manners wanted) {
        manners = wanted;
    }

    /** Holds deliveries back, or lets them go. */
    public void pause(boolean hold) {
        synchronized (pause) {
            paused = hold;
            pause.notifyAll();
        }
    }

    /** Sends an event again, so many times; the caller holds the lock. */
    public void redeliver(Resource event, int copies) {
        World of = Objects.requireNonNull(world);
        for (Resource endpoint : of.state().all(WebhookEndpoints.KIND)) {
            for (int copy = 0; copy < copies && WebhookEndpoints.wants(endpoint, event.text("type")); copy++) {
                long at = System.currentTimeMillis()
                        + (manners.shuffleMillis() == 0 ? 0 : ThreadLocalRandom.current().nextLong(manners.shuffleMillis()));
                queue.add(new Delivery(event.object(), event.id(), endpoint.id(), 0, at, true));
            }
        }
    }

    /** How things stand: {@code idle} when nothing waits or is under way. */
    public JsonObject report() {
        Manners now = manners;
        return Resource.object("paused", paused, "waiting", queue.size(), "under_way", underWay.get(), "idle",
                queue.isEmpty() && underWay.get() == 0, "accepted", accepted.get(), "refused", refused.get(), "misdeeds_accepted",
                misdeedsAccepted.get(), "copies", now.copies(), "delay_ms", now.delayMillis(), "shuffle_ms", now.shuffleMillis(), "misdeed",
                now.misdeed().name().toLowerCase(Locale.ROOT), "share", now.share());
    }

    /** The manner that a name means; 400 for one that is none. */
    public static Manners.Misdeed misdeed(String name) {
        try {
            return Manners.Misdeed.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw StripeFailure.parameter(null, "misdeed", "No such misdeed: " + name);
        }
    }

    @Override
    public void close() {
        closed = true;
        pause(false);
        if (dispatcher != null) {
            dispatcher.interrupt();
        }
        http.shutdownNow();
    }
}
