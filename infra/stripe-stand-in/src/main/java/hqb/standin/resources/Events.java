package hqb.standin.resources;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Paging;
import hqb.standin.protocol.StripeFailure;
import hqb.standin.state.Resource;
import java.util.List;

/** What has happened, for those who ask; Stripe shows the last 30 days. */
public final class Events {
    /** Hidden name of an event's data, kept as text: of all objects there are most of these. */
    static final String DATA = "data";
    private static final String KIND = "event";
    private static final String THIN = "v2.core.event";
    private static final long KEPT_SECONDS = 30 * 86_400L;

    private final World world;

    public Events(World world) {
        this.world = world;
    }

    /** {@code GET /v1/events/:id}. */
    public JsonElement retrieve(Call call) {
        return whole(world.get(KIND, call.id(), "id"));
    }

    /** An event as it is answered and delivered. */
    public static JsonObject whole(Resource event) {
        JsonObject whole = event.json().deepCopy();
        String data = event.hidden(DATA);
        if (data != null) {
            whole.add(DATA, JsonParser.parseString(data));
        }
        return whole;
    }

    /** {@code GET /v1/events}. */
    public JsonElement list(Call call) {
        List<String> types = call.parameters().texts("types");
        String type = call.parameters().text("type");
        if (type != null && !types.isEmpty()) {
            throw StripeFailure.invalid("parameters_exclusive", "You may only specify one of these parameters: type, types.");
        }
        String delivered = call.parameters().text("delivery_success");
        JsonObject page = Paging.page(call, world.state().newest(KIND),
                event -> event.number("created") >= world.now() - KEPT_SECONDS && (type == null || matches(type, event.text("type")))
                        && (types.isEmpty() || types.stream().anyMatch(each -> matches(each, event.text("type"))))
                        && (delivered == null || (event.number("pending_webhooks") == 0) == "true".equals(delivered)));
        var data = new JsonArray();
        page.getAsJsonArray("data").forEach(
                each -> data.add(whole(world.get(KIND, each.getAsJsonObject().get("id").getAsString(), "id"))));
        page.add("data", data);
        return page;
    }

    static boolean matches(String wanted, String type) {
        return wanted.equals("*")
                || (wanted.endsWith("*") ? type.startsWith(wanted.substring(0, wanted.length() - 1)) : wanted.equals(type));
    }

    /** {@code GET /v2/core/events/:id}. */
    public JsonElement retrieveThin(Call call) {
        return world.get(THIN, call.id(), "id").json();
    }

    /** {@code GET /v2/core/events}, the newest first. */
    public JsonElement listThin(Call call) {
        String object = call.parameters().text("object_id");
        var data = new JsonArray();
        world.state().newest(THIN).stream().filter(event -> object == null || event.is("related_object.id", object))
                .limit(call.parameters().number("limit", 20)).forEach(event -> data.add(event.json().deepCopy()));
        JsonObject page = Resource.object("data", data, "next_page_url", null, "previous_page_url", null);
        return page;
    }
}
