package hqb.standin.resources;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Paging;
import hqb.standin.protocol.Parameters;
import hqb.standin.state.Ids;
import hqb.standin.state.Resource;
import java.util.List;

/** Where events are sent. */
public final class WebhookEndpoints {
    /** Their kind in the state. */
    public static final String KIND = "webhook_endpoint";
    /** Hidden name of what deliveries to it are signed with. */
    public static final String SECRET = "secret";

    private final World world;

    public WebhookEndpoints(World world) {
        this.world = world;
    }

    /** {@code POST /v1/webhook_endpoints}: the only answer that shows the secret. */
    public JsonElement create(Call call) {
        Parameters wanted = call.parameters();
        wanted.required("url");
        if (wanted.texts("enabled_events").isEmpty()) {
            throw hqb.standin.protocol.StripeFailure.missing("enabled_events");
        }
        Resource endpoint = add(wanted.required("url"), "whsec_" + Ids.letters(32), wanted.texts("enabled_events"));
        endpoint.set("api_version", wanted.text("api_version")).set("description", wanted.text("description"));
        Metadata.apply(endpoint, wanted);
        JsonObject answer = endpoint.json().deepCopy();
        answer.addProperty(SECRET, endpoint.hidden(SECRET));
        return answer;
    }

    /** Sends events to an address from now on. */
    public Resource add(String url, String secret, List<String> types) {
        Resource endpoint = world.state().create(KIND, "we");
        return endpoint.set("enabled_events", types).set("status", "enabled").set("url", url).hide(SECRET, secret);
    }

    /** Whether an endpoint wants events of a type. */
    public static boolean wants(Resource endpoint, String type) {
        return endpoint.is("status", "enabled")
                && endpoint.texts("enabled_events").stream().anyMatch(wanted -> Events.matches(wanted, type));
    }

    /** {@code POST /v1/webhook_endpoints/:id}. */
    public JsonElement update(Call call) {
        Resource endpoint = world.get(KIND, call.id(), "webhook_endpoint");
        Parameters wanted = call.parameters();
        if (wanted.has("url")) {
            endpoint.set("url", wanted.required("url"));
        }
        if (wanted.has("enabled_events")) {
            endpoint.set("enabled_events", wanted.texts("enabled_events"));
        }
        if (wanted.has("disabled")) {
            endpoint.set("status", wanted.flag("disabled") ? "disabled" : "enabled");
        }
        Metadata.apply(endpoint, wanted);
        return endpoint.json();
    }

    /** {@code GET /v1/webhook_endpoints/:id}. */
    public JsonElement retrieve(Call call) {
        return world.get(KIND, call.id(), "webhook_endpoint").json();
    }

    /** {@code DELETE /v1/webhook_endpoints/:id}. */
    public JsonElement delete(Call call) {
        Resource endpoint = world.get(KIND, call.id(), "webhook_endpoint");
        endpoint.set("status", "disabled").hide("deleted", true);
        return Resource.object("id", endpoint.id(), "object", KIND, "deleted", true);
    }

    /** {@code GET /v1/webhook_endpoints}. */
    public JsonElement list(Call call) {
        return Paging.page(call, world.state().newest(KIND), endpoint -> !endpoint.hiddenFlag("deleted"));
    }
}
