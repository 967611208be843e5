package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.json.JsonData;
import com.fasterxml.jackson.databind.ObjectMapper;
import hqb.platform.reindex.DocumentKind;
import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The few things done to whole indexes: make, open to readers, drop. */
@Singleton
public class Cluster {
    private static final String SHAPE = "shape";

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;
    private final ResourceLoader resources;

    Cluster(ElasticsearchClient client, ElasticsearchSettings settings, ResourceLoader resources) {
        this.client = client;
        this.settings = settings;
        this.resources = resources;
    }

    /** The name that readers use. */
    public String alias(DocumentKind kind) {
        return settings.indexPrefix() + "-" + kind.code();
    }

    /** The name that writers use, so that a write to an index that is lost fails instead of making a bad one. */
    static String writeAlias(String name) {
        return name + "-write";
    }

    /** Makes an empty index of the kind that does not refresh while it is filled. */
    void create(DocumentKind kind, String name) throws IOException {
        String shape = shape(kind);
        client.indices().create(index -> index.withJson(new StringReader(shape)).index(name).aliases(writeAlias(name), a -> a)
                .settings(with -> with.withJson(settings())));
        client.indices().putMapping(change -> change.index(name).meta(SHAPE, JsonData.of(mark(shape))));
    }

    /** Whether the index that readers have was made with the fields of this release. */
    boolean isCurrent(DocumentKind kind) throws IOException {
        String mark = mark(shape(kind));
        return client.indices().getMapping(which -> which.index(alias(kind))).mappings().values().stream()
                .map(index -> index.mappings().meta().get(SHAPE)).allMatch(made -> made != null && made.to(String.class).equals(mark));
    }

    /** Makes what was written visible, from now on at the set pace. */
    void publish(String name) throws IOException {
        client.indices().putSettings(change -> change.index(name)
                .settings(with -> with.refreshInterval(Time.of(t -> t.time(settings.refreshInterval().toMillis() + "ms")))));
        client.indices().refresh(which -> which.index(name));
    }

    /** Points readers at the index, and away from every other, in one step. */
    void switchAlias(DocumentKind kind, String name) throws IOException {
        String pattern = alias(kind) + "-*";
        client.indices().updateAliases(change -> change
                .actions(a -> a.remove(r -> r.index(pattern).alias(alias(kind)).mustExist(false)))
                .actions(a -> a.add(add -> add.index(name).alias(alias(kind)))));
    }

    /** Drops indexes; those that are gone already are no matter. */
    void drop(List<String> names) throws IOException {
        for (String name : names) {
            client.indices().delete(which -> which.index(name).ignoreUnavailable(true));
        }
    }

    /** Whether readers have an index of the kind. */
    boolean isOpen(DocumentKind kind) throws IOException {
        return client.indices().existsAlias(which -> which.name(alias(kind))).value();
    }

    /**
     * Gives the index that readers have the new fields of this release, so that it takes changes while its successor is built.
     *
     * @throws ElasticsearchException when a field has changed its kind
     */
    void widen(DocumentKind kind) throws IOException {
        String mappings = new ObjectMapper().readTree(shape(kind)).get("mappings").toString();
        client.indices().putMapping(change -> change.withJson(new StringReader(mappings)).index(alias(kind)));
    }

    private String shape(DocumentKind kind) throws IOException {
        try (InputStream file = resources.getResourceAsStream("classpath:hqb/search/" + kind.code() + "-index.json").orElseThrow()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String mark(String shape) {
        return UUID.nameUUIDFromBytes(shape.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private StringReader settings() {
        return new StringReader("{\"number_of_shards\": %d, \"number_of_replicas\": %d, \"refresh_interval\": \"-1\"}"
                .formatted(settings.shards(), settings.replicas()));
    }
}
