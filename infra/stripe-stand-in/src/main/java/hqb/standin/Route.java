package hqb.standin;

import com.google.gson.JsonElement;
import hqb.standin.protocol.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the requests that are answered.
 *
 * @param pattern the path, with {@code :id} for variable parts
 * @param parameters the SDK's class of what may be sent
 * @param used the parameters that are reproduced; empty for all
 */
record Route(String method, List<String> pattern, Class<?> parameters, Set<String> used, Handler handler) {
    /** Does what is asked and says what came of it. */
    @FunctionalInterface
    interface Handler {
        JsonElement handle(Call call);
    }

    /** The variable parts of a path that fits; null where it does not. */
    @Nullable
    List<String> match(String[] path) {
        if (path.length != pattern.size()) {
            return null;
        }
        var ids = new ArrayList<String>();
        for (int i = 0; i < path.length; i++) {
            if (pattern.get(i).startsWith(":")) {
                ids.add(path[i]);
            } else if (!pattern.get(i).equals(path[i])) {
                return null;
            }
        }
        return ids;
    }
}
