package hqb.sourcing.boms;

import hqb.boms.reading.Role;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Corrected roles as they lie in the database: codes by index of their column. A role that no longer exists is left out. */
@Singleton
class RolesJson {
    private static final Argument<Map<String, String>> CODES = Argument.mapOf(String.class, String.class);

    private final JsonMapper json;

    RolesJson(JsonMapper json) {
        this.json = json;
    }

    Map<Integer, Role> read(String text) {
        Map<Integer, Role> roles = new HashMap<>();
        try {
            Map<String, String> codes = json.readValue(text, CODES);
            codes.forEach((index, code) -> Role.ofCode(code).ifPresent(role -> roles.put(Integer.valueOf(index), role)));
            return roles;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String write(Map<Integer, Role> roles) {
        Map<String, String> codes = new HashMap<>();
        roles.forEach((index, role) -> codes.put(index.toString(), role.code()));
        try {
            return json.writeValueAsString(codes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
