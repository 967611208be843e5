package hqb.standin.resources;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import hqb.standin.state.Resource;
import hqb.standin.state.State;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What will happen to objects by itself when its time comes: money becomes available, an authorization expires, a payout arrives. */
public final class Agenda {
    private static final String DUTIES = "duties";

    private final State state;
    private final Map<String, Consumer<Resource>> duties = new HashMap<>();
    private final PriorityQueue<Entry> entries = new PriorityQueue<>(Comparator.comparingLong(Entry::at).thenComparingLong(Entry::order));
    private long order;

    private record Entry(long at, long order, String object, String id, String duty) {
    }

    Agenda(State state) {
        this.state = state;
        for (Resource resource : state.everything()) {
            for (JsonElement each : duties(resource)) {
                JsonObject duty = each.getAsJsonObject();
                enter(resource, duty.get("at").getAsLong(), duty.get("duty").getAsString());
            }
        }
    }

    /** Says what a duty does. */
    public void define(String duty, Consumer<Resource> action) {
        duties.put(duty, action);
    }

    /** Puts a duty on an object for a time, seconds since 1970. */
    public void add(Resource resource, long at, String duty) {
        JsonArray all = duties(resource);
        all.add(Resource.object("at", at, "duty", duty));
        resource.hide(DUTIES, all.toString());
        enter(resource, at, duty);
    }

    private void enter(Resource resource, long at, String duty) {
        entries.add(new Entry(at, order++, resource.object(), resource.id(), duty));
    }

    private static JsonArray duties(Resource resource) {
        String written = resource.hidden(DUTIES);
        return written == null ? new JsonArray() : JsonParser.parseString(written).getAsJsonArray();
    }

    /** Does all whose time has come, in the order of their times; says whether there was any. */
    public boolean run() {
        boolean any = false;
        while (true) {
            Entry next = entries.peek();
            if (next == null || next.at() > state.clock().now()) {
                return any;
            }
            entries.remove();
            Resource resource = state.find(next.object(), next.id());
            if (resource != null && done(resource, next)) {
                any = true;
                duties.getOrDefault(next.duty(), _ -> {
                }).accept(resource);
            }
        }
    }

    private static boolean done(Resource resource, Entry entry) {
        var left = new JsonArray();
        boolean found = false;
        for (JsonElement each : duties(resource)) {
            JsonObject duty = each.getAsJsonObject();
            if (!found && duty.get("at").getAsLong() == entry.at() && duty.get("duty").getAsString().equals(entry.duty())) {
                found = true;
            } else {
                left.add(duty);
            }
        }
        resource.hide(DUTIES, left.isEmpty() ? null : left.toString());
        return found;
    }
}
