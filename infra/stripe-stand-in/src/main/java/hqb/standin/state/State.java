package hqb.standin.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that the stand-in remembers. Nothing here is safe for many threads: requests hold the world's lock. {@link #commit} makes the changes
 * of one request outlive the process, all or none.
 */
public final class State implements Closeable {
    private final Map<String, LinkedHashMap<String, Resource>> kinds = new HashMap<>();
    private final Map<String, StoredAnswer> answers = new LinkedHashMap<>();
    private final Set<Resource> changed = new LinkedHashSet<>();
    private final List<StoredAnswer> newAnswers = new ArrayList<>();
    private final Book book = new Book();
    private final VirtualClock clock = new VirtualClock();
    private final @Nullable Journal journal;
    private boolean clockMoved;

    /** Opens the state kept in a folder, or one that is forgotten at the end where there is none. */
    public State(@Nullable Path folder) throws IOException {
        journal = folder == null ? null : Journal.open(folder);
        if (journal != null) {
            journal.lines().forEach(this::replay);
            journal.compact(List.of(whole()));
        }
    }

    public Book book() {
        return book;
    }

    public VirtualClock clock() {
        return clock;
    }

    /** Moves the clock forward to so many seconds ahead of the machine's. */
    public void moveClock(long secondsAhead) {
        clock.moveTo(Math.max(secondsAhead, clock.ahead()));
        clockMoved = true;
    }

    /** A new object of a kind, with an id and the time, every field of its shape null. */
    public Resource create(String object, String prefix) {
        JsonObject json = Shapes.blank(object);
        json.addProperty("id", Ids.next(prefix));
        json.addProperty("object", object);
        json.addProperty("created", clock.now());
        return remember(json, new JsonObject());
    }

    private Resource remember(JsonObject json, JsonObject hidden) {
        var resource = new Resource(json, hidden, changed::add);
        kinds.computeIfAbsent(resource.object(), _ -> new LinkedHashMap<>()).put(resource.id(), resource);
        changed.add(resource);
        return resource;
    }

    public @Nullable Resource find(String object, String id) {
        return kinds.getOrDefault(object, new LinkedHashMap<>()).get(id);
    }

    /** All of a kind, oldest first. */
    public Collection<Resource> all(String object) {
        return kinds.getOrDefault(object, new LinkedHashMap<>()).sequencedValues();
    }

    /** All of a kind, newest first. */
    public Collection<Resource> newest(String object) {
        return kinds.getOrDefault(object, new LinkedHashMap<>()).sequencedValues().reversed();
    }

    /** The kinds of which there is anything. */
    public Collection<Resource> everything() {
        return kinds.values().stream().flatMap(kind -> kind.values().stream()).toList();
    }

    public @Nullable StoredAnswer answer(String key) {
        return answers.get(key);
    }

    public void keep(StoredAnswer answer) {
        answers.put(answer.key(), answer);
        newAnswers.add(answer);
    }

    public void forget(String key) {
        answers.remove(key);
    }

    /** Writes the changes since the last time down; they are in the system's hands when this returns. */
    public void commit() {
        if (changed.isEmpty() && newAnswers.isEmpty() && !clockMoved) {
            return;
        }
        JsonArray postings = book.takeUnwritten();
        if (journal != null) {
            try {
                journal.write(line(changed, newAnswers, postings));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        changed.clear();
        newAnswers.clear();
        clockMoved = false;
    }

    private JsonObject line(Collection<Resource> resources, Collection<StoredAnswer> stored, JsonArray postings) {
        var put = new JsonArray();
        resources.forEach(each -> put.add(Resource.object("o", each.json(), "h", each.hiddenJson())));
        var keys = new JsonArray();
        stored.forEach(each -> keys.add(each.written()));
        return Resource.object("ahead", clock.ahead(), "put", put, "keys", keys, "post", postings);
    }

    private JsonObject whole() {
        changed.clear();
        return line(everything(), answers.values(), book.all());
    }

    private void replay(JsonObject line) {
        clock.moveTo(line.get("ahead").getAsLong());
        for (JsonElement each : line.getAsJsonArray("put")) {
            JsonObject of = each.getAsJsonObject();
            remember(of.getAsJsonObject("o"), of.getAsJsonObject("h"));
        }
        for (JsonElement each : line.getAsJsonArray("keys")) {
            StoredAnswer answer = StoredAnswer.read(each.getAsJsonObject());
            answers.put(answer.key(), answer);
        }
        book.replay(line.getAsJsonArray("post"));
    }

    @Override
    public void close() throws IOException {
        if (journal != null) {
            journal.close();
        }
    }
}
