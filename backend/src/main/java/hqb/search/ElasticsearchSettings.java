package hqb.search;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where Elasticsearch is and how it is used.
 *
 * @param url             of the cluster
 * @param apiKey          encoded API key, if the cluster asks for one
 * @param indexPrefix     the first word of every index name, so that several installations can share a cluster
 * @param shards          primary shards of a new index
 * @param replicas        copies of each shard of a new index
 * @param refreshInterval how soon a written document is found
 * @param searchTimeout   how long a search may take before it is answered as unavailable
 */
@ConfigurationProperties("hqb.elasticsearch")
public record ElasticsearchSettings(
        @Bindable(defaultValue = "http://127.0.0.1:9200") String url,
        @Nullable String apiKey,
        @Bindable(defaultValue = "hqb") String indexPrefix,
        @Bindable(defaultValue = "1") int shards,
        @Bindable(defaultValue = "0") int replicas,
        @Bindable(defaultValue = "500ms") Duration refreshInterval,
        @Bindable(defaultValue = "10s") Duration searchTimeout) {
}
