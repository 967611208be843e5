package hqb.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.net.URI;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** Makes the one client of the cluster. */
@Factory
final class ElasticsearchClients {
    private static final int CONNECTIONS = 64;
    private static final Timeout CONNECT_TIMEOUT = Timeout.ofSeconds(2);

    @Singleton
    @Bean(preDestroy = "close")
    ElasticsearchClient client(ElasticsearchSettings settings) {
        Rest5ClientBuilder builder = Rest5Client.builder(URI.create(settings.url()))
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECT_TIMEOUT)
                        .setSocketTimeout(Timeout.of(settings.searchTimeout())))
                .setConnectionManagerCallback(pool -> pool.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS));
        if (settings.apiKey() != null && !settings.apiKey().isBlank()) {
            builder.setDefaultHeaders(new Header[]{new BasicHeader("Authorization", "ApiKey " + settings.apiKey())});
        }
        ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        return new ElasticsearchClient(new Rest5ClientTransport(builder.build(), new JacksonJsonpMapper(json)));
    }
}
