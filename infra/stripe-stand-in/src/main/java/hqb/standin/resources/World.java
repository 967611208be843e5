package hqb.standin.resources;

import com.google.gson.JsonObject;
import com.stripe.Stripe;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Resource;
import hqb.standin.state.State;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What all resources share. Whoever reads or changes anything holds {@link #lock}. */
public final class World {
    /** Owner of the money that is ours. */
    public static final String PLATFORM = "platform";

    private final State state;
    private final Agenda agenda;
    private final Duration settlement;
    private final ReentrantLock lock = new ReentrantLock();
    private final Consumer<Resource> sender;
    private String baseUrl = "";
    private @Nullable String requestId;
    private @Nullable String idempotencyKey;

    /**
     * @param settlement how long money of a payment stays pending
     * @param sender told of each event, to deliver it once the request is committed
     */
    public World(State state, Duration settlement, Consumer<Resource> sender) {
        this.state = state;
        this.settlement = settlement;
        this.sender = sender;
        this.agenda = new Agenda(state);
    }

    public State state() {
        return state;
    }

    public Agenda agenda() {
        return agenda;
    }

    public ReentrantLock lock() {
        return lock;
    }

    public long now() {
        return state.clock().now();
    }

    /** When money that comes in now becomes available, seconds since 1970. */
    public long availableOn() {
        return now() + settlement.toSeconds();
    }

    /** Where browsers find the pages. */
    public String baseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String url) {
        baseUrl = url;
    }

    /** Says in whose course events happen from now on; nulls for none. */
    public void inRequest(@Nullable String id, @Nullable String key) {
        requestId = id;
        idempotencyKey = key;
    }

    /** The object of a kind with an id; 404 where there is none. */
    public Resource get(String kind, String id, String param) {
        Resource found = state.find(kind, id);
        if (found == null) {
            throw StripeFailure.noSuch(kind.replace("_", " ").replace("payment intent", "payment_intent")
                    .replace("setup intent", "setupintent").replace("payment method", "PaymentMethod"), id, param);
        }
        return found;
    }

    /** Something has happened to an object: an event with the object as it is now. */
    public void emit(String type, Resource object) {
        emit(type, object, null);
    }

    /** The same, with what the changed fields were before. */
    public void emit(String type, Resource object, @Nullable JsonObject before) {
        JsonObject data = Resource.object("object", object.json().deepCopy());
        if (before != null) {
            data.add("previous_attributes", before);
        }
        Resource event = state.create("event", "evt");
        event.set("api_version", Stripe.API_VERSION).set("livemode", false).set("pending_webhooks", 1)
                .set("request", Resource.object("id", requestId, "idempotency_key", idempotencyKey)).set("type", type);
        event.hide(Events.DATA, data.toString());
        String owner = object.hidden("owner");
        if (owner != null && !owner.equals(PLATFORM)) {
            event.set("account", owner);
        }
        sender.accept(event);
    }

    /** Something has happened to an object of API version 2: an event that only names it. */
    public void emitThin(String type, Resource object, String url) {
        Resource event = state.create("v2.core.event", "evt");
        event.set("created", Instant.ofEpochSecond(now()).toString()).set("type", type).set("livemode", false).set("context", null)
                .set("related_object", Resource.object("id", object.id(), "type", object.object(), "url", url));
        event.set("reason", requestId == null ? null : Resource.object("type", "request", "request",
                Resource.object("id", requestId, "idempotency_key", idempotencyKey == null ? "" : idempotencyKey)));
        sender.accept(event);
    }
}
