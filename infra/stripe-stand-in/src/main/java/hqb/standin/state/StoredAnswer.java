package hqb.standin.state;

import com.google.gson.JsonObject;

/**
 * The answer that belongs to an idempotency key.
 *
 * @param endpoint method and path of the first request
 * @param digest hash of its parameters
 * @param at seconds since 1970
 */
public record StoredAnswer(String key, String endpoint, String digest, int status, String body, String requestId, long at) {
    JsonObject written() {
        return Resource.object("key", key, "endpoint", endpoint, "digest", digest, "status", status, "body", body, "request", requestId,
                "at", at);
    }

    static StoredAnswer read(JsonObject of) {
        return new StoredAnswer(of.get("key").getAsString(), of.get("endpoint").getAsString(), of.get("digest").getAsString(),
                of.get("status").getAsInt(), of.get("body").getAsString(), of.get("request").getAsString(), of.get("at").getAsLong());
    }
}
