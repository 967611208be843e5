package hqb.standin.resources;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.protocol.Call;
import hqb.standin.protocol.Paging;
import hqb.standin.protocol.Parameters;
import hqb.standin.state.Ids;
import hqb.standin.state.Resource;
import java.util.List;
import java.util.Locale;

/** Buyers whose cards are kept. */
public final class Customers {
    private static final String KIND = "customer";

    private final World world;

    public Customers(World world) {
        this.world = world;
    }

    /** {@code POST /v1/customers}. */
    public JsonElement create(Call call) {
        Resource customer = world.state().create(KIND, "cus");
        customer.set("balance", 0).set("delinquent", false).set("invoice_prefix", Ids.letters(8).toUpperCase(Locale.ROOT))
                .set("invoice_settings",
                        Resource.object("custom_fields", null, "default_payment_method", null, "footer", null, "rendering_options", null))
                .set("next_invoice_sequence", 1).set("preferred_locales", new JsonArray()).set("tax_exempt", "none");
        apply(customer, call.parameters());
        world.emit("customer.created", customer);
        return customer.json();
    }

    private static void apply(Resource customer, Parameters wanted) {
        for (String name : List.of("name", "email", "phone", "description")) {
            if (wanted.has(name)) {
                customer.set(name, wanted.text(name));
            }
        }
        for (String name : List.of("address", "shipping", "preferred_locales")) {
            if (wanted.has(name)) {
                customer.set(name, wanted.get(name));
            }
        }
        String method = wanted.below("invoice_settings").text("default_payment_method");
        if (method != null) {
            customer.set("invoice_settings.default_payment_method", method);
        }
        Metadata.apply(customer, wanted);
    }

    /** {@code POST /v1/customers/:id}. */
    public JsonElement update(Call call) {
        Resource customer = world.get(KIND, call.id(), "id");
        apply(customer, call.parameters());
        world.emit("customer.updated", customer);
        return customer.json();
    }

    /** {@code GET /v1/customers/:id}. */
    public JsonElement retrieve(Call call) {
        Resource customer = world.get(KIND, call.id(), "id");
        return customer.hiddenFlag("deleted") ? gone(customer) : customer.json();
    }

    /** {@code DELETE /v1/customers/:id}: forgets the cards. */
    public JsonElement delete(Call call) {
        Resource customer = world.get(KIND, call.id(), "id");
        customer.hide("deleted", true);
        world.state().all(PaymentMethods.KIND).stream().filter(method -> method.is(KIND, customer.id())).toList()
                .forEach(method -> method.set(KIND, null).hide("detached", true));
        world.emit("customer.deleted", customer);
        return gone(customer);
    }

    private static JsonObject gone(Resource customer) {
        return Resource.object("id", customer.id(), "object", KIND, "deleted", true);
    }

    /** {@code GET /v1/customers}. */
    public JsonElement list(Call call) {
        return Paging.page(call, world.state().newest(KIND), Paging.same(call, "email").and(customer -> !customer.hiddenFlag("deleted")));
    }
}
