package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes documents in bulk under external versions: an older version never overwrites a newer one, so that writers need not agree
 * on an order.
 */
@Singleton
class BulkWriter {
    private static final Logger LOG = LoggerFactory.getLogger(BulkWriter.class);
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;

    private final ElasticsearchClient client;

    BulkWriter(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * One write.
     *
     * @param body null deletes the document
     */
    record Write(UUID id, long version, @Nullable Object body) {
    }

    /**
     * Writes to every one of the indexes.
     *
     * @return the ids that have to be tried again
     * @throws IOException when the cluster did not take the request at all
     */
    Set<UUID> write(List<String> indexes, Collection<Write> writes) throws IOException {
        Set<UUID> again = new HashSet<>();
        if (writes.isEmpty() || indexes.isEmpty()) {
            return again;
        }
        BulkRequest.Builder bulk = new BulkRequest.Builder().requireAlias(true);
        for (String index : indexes) {
            writes.forEach(write -> add(bulk, Cluster.writeAlias(index), write));
        }
        BulkResponse response = client.bulk(bulk.build());
        if (response.errors()) {
            response.items().stream().filter(item -> item.error() != null).filter(BulkWriter::mayWorkLater)
                    .forEach(item -> again.add(UUID.fromString(Objects.requireNonNull(item.id()))));
        }
        return again;
    }

    private static void add(BulkRequest.Builder bulk, String alias, Write write) {
        String id = write.id().toString();
        Object body = write.body();
        if (body == null) {
            bulk.operations(o -> o
                    .delete(d -> d.index(alias).id(id).version(write.version()).versionType(VersionType.ExternalGte)));
        } else {
            bulk.operations(
                    o -> o.index(i -> i.index(alias).id(id).version(write.version()).versionType(VersionType.ExternalGte)
                            .document(body)));
        }
    }

    /** A newer document is there already, or there was nothing to delete: done. A document that the index refuses never will be taken. */
    private static boolean mayWorkLater(BulkResponseItem item) {
        if (item.status() == CONFLICT || item.status() == NOT_FOUND && item.operationType().jsonValue().equals("delete")) {
            return false;
        }
        LOG.error("document {} not indexed: {}", item.id(), item.error());
        return item.status() != BAD_REQUEST;
    }
}
