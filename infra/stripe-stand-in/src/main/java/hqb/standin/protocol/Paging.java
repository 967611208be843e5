package hqb.standin.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import hqb.standin.state.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Stripe's lists: newest first, {@code limit}, {@code starting_after}, {@code ending_before}, {@code created}, {@code has_more}. */
public final class Paging {
    private static final int DEFAULT = 10;
    private static final int MOST = 100;

    private Paging() {
    }

    /**
     * One page.
     *
     * @param newest all objects of the kind, newest first
     * @param wanted which of them the request's own filters leave
     */
    public static JsonObject page(Call call, Collection<Resource> newest, Predicate<Resource> wanted) {
        Parameters parameters = call.parameters();
        long limit = parameters.number("limit", DEFAULT);
        if (limit < 1 || limit > MOST) {
            throw StripeFailure.parameter(limit < 1 ? "parameter_invalid_integer" : null, "limit",
                    limit < 1 ? "This value must be greater than or equal to 1." : "This value must be less than or equal to 100.");
        }
        String after = parameters.text("starting_after");
        String before = parameters.text("ending_before");
        if (after != null && before != null) {
            throw StripeFailure.invalid("parameters_exclusive",
                    "You may only specify one of these parameters: ending_before, starting_after.");
        }
        Predicate<Resource> filter = wanted.and(created(parameters));
        List<Resource> found = before == null ? following(newest, after, "starting_after", filter, limit + 1)
                : following(new ArrayList<>(newest).reversed(), before, "ending_before", filter, limit + 1);
        boolean more = found.size() > limit;
        if (more) {
            found.removeLast();
        }
        if (before != null) {
            Collections.reverse(found);
        }
        var data = new JsonArray();
        found.forEach(each -> data.add(each.json().deepCopy()));
        return list(data, more, call.path());
    }

    /** The envelope of a list. */
    public static JsonObject list(JsonArray data, boolean more, String url) {
        return Resource.object("object", "list", "data", data, "has_more", more, "url", url);
    }

    private static List<Resource> following(Collection<Resource> ordered, @org.jspecify.annotations.Nullable String cursor, String param,
            Predicate<Resource> filter, long most) {
        var found = new ArrayList<Resource>();
        boolean passed = cursor == null;
        for (Resource each : ordered) {
            if (!passed) {
                passed = each.id().equals(cursor);
            } else if (filter.test(each)) {
                found.add(each);
                if (found.size() == most) {
                    break;
                }
            }
        }
        if (!passed && cursor != null) {
            throw StripeFailure.parameter("resource_missing", param, "No such object: '" + cursor + "'");
        }
        return found;
    }

    private static Predicate<Resource> created(Parameters parameters) {
        JsonElement created = parameters.get("created");
        if (created == null) {
            return _ -> true;
        }
        if (created.isJsonPrimitive()) {
            return each -> each.number("created") == created.getAsLong();
        }
        Parameters range = parameters.below("created");
        return each -> each.number("created") > range.number("gt", Long.MIN_VALUE)
                && each.number("created") >= range.number("gte", Long.MIN_VALUE)
                && each.number("created") < range.number("lt", Long.MAX_VALUE)
                && each.number("created") <= range.number("lte", Long.MAX_VALUE);
    }

    /** Leaves objects whose fields have the values of the parameters of the same name. */
    public static Predicate<Resource> same(Call call, String... names) {
        Predicate<Resource> wanted = _ -> true;
        for (String name : names) {
            String value = call.parameters().text(name);
            if (value != null) {
                wanted = wanted.and(each -> each.is(name, value));
            }
        }
        return wanted;
    }
}
