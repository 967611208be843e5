package hqb.standin.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request whose parameters have passed.
 *
 * @param ids the variable parts of its path, in order
 * @param account the connected account in whose name it is made, from {@code Stripe-Account}; null for the platform
 * @param path of the request, for {@code url} in lists
 */
public record Call(List<String> ids, Parameters parameters, @Nullable String account, String path) {
    public String id() {
        return ids.getFirst();
    }
}
