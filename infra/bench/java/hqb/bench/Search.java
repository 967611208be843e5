package hqb.bench;

import java.net.http.HttpRequest;
import java.util.List;

/**
 * A search both ways.
 *
 * @param kind what it is an example of
 * @param api  the request to the product
 * @param raw  what the product asks Elasticsearch for it, in order
 */
record Search(Kind kind, HttpRequest api, List<HttpRequest> raw) {
    /** The two ways. */
    enum Side {
        API, RAW
    }

    List<HttpRequest> of(Side side) {
        return side == Side.API ? List.of(api) : raw;
    }
}
