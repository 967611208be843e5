package hqb.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Talks to the cluster for somebody who waits, and says in the product's own words when it is out of reach. */
public final class Elastic {
    private static final Logger LOG = LoggerFactory.getLogger(Elastic.class);
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;

    private Elastic() {
    }

    /** One call over the network. */
    public interface Call<T> {
        T run() throws IOException;
    }

    /**
     * Makes a call.
     *
     * @throws Refusal {@link ProblemType#SEARCH_UNAVAILABLE} when the cluster does not answer, is overloaded or has no index yet
     */
    public static <T> T ask(Call<T> call) {
        try {
            return call.run();
        } catch (ElasticsearchException refused) {
            if (refused.status() == NOT_FOUND || refused.status() == TOO_MANY || refused.status() >= FAULT) {
                throw unavailable(refused);
            }
            throw refused;
        } catch (TransportException broken) {
            throw unavailable(broken);
        } catch (IOException broken) {
            throw unavailable(broken);
        }
    }

    private static Refusal unavailable(Exception cause) {
        LOG.warn("search unavailable: {}", cause.toString());
        return new Refusal(ProblemType.SEARCH_UNAVAILABLE,
                "The search index does not answer. Pages of single parts, suppliers and spaces still work; try the search again in a moment.",
                List.of());
    }
}
