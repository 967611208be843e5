package hqb.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Providers and services that a search has found, services first.
 *
 * @param total of all that match, exact
 * @param next  always null: there are never more than one page
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ServicePage(List<Item> items, long total, @Nullable String next) {
    /**
     * One of them.
     *
     * @param kind          {@code provider}, {@code service}, or {@code centre-service} for what service centres do
     * @param id            the word of the provider, or the code of the service: of a process, a test, or what centres do
     * @param process       of a service: what it is done by; null for a provider and for a centre
     * @param processes     of a provider; empty for a service
     * @param markets       of a test; empty for all
     * @param city          of a provider
     * @param demonstration whether it is an invented provider
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(String kind, String id, String name, String about, @Nullable String process, List<String> processes, List<String> markets,
            @Nullable String city, boolean demonstration) {
    }
}
