package hqb.standin.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;

/** What a parameter may be. Reading gives it its type or refuses it in Stripe's words. */
sealed interface ParameterRule {
    JsonElement read(JsonElement raw, String path);

    /** Whether it is written as one value. */
    default boolean isPlain() {
        return true;
    }

    record Fields(Map<String, ParameterRule> rules) implements ParameterRule {
        @Override
        public JsonElement read(JsonElement raw, String path) {
            if (raw.isJsonNull()) {
                return raw;
            }
            if (!raw.isJsonObject()) {
                throw StripeFailure.parameter(null, path, "Invalid object");
            }
            var read = new JsonObject();
            for (Map.Entry<String, JsonElement> entry : raw.getAsJsonObject().entrySet()) {
                String name = path.isEmpty() ? entry.getKey() : path + "[" + entry.getKey() + "]";
                ParameterRule rule = rules.get(entry.getKey());
                if (rule == null) {
                    throw StripeFailure.parameter("parameter_unknown", name, "Received unknown parameter: " + name);
                }
                read.add(entry.getKey(), rule.read(entry.getValue(), name));
            }
            return read;
        }

        @Override
        public boolean isPlain() {
            return false;
        }
    }

    record Items(ParameterRule each) implements ParameterRule {
        @Override
        public JsonElement read(JsonElement raw, String path) {
            var list = new JsonArray();
            if (raw.isJsonArray()) {
                raw.getAsJsonArray().forEach(item -> list.add(each.read(item, path + "[" + list.size() + "]")));
            } else if (raw.isJsonObject() && raw.getAsJsonObject().keySet().stream().allMatch(name -> name.matches("\\d+"))) {
                raw.getAsJsonObject().entrySet().forEach(item -> list.add(each.read(item.getValue(), path + "[" + item.getKey() + "]")));
            } else {
                throw StripeFailure.parameter(null, path, "Invalid array");
            }
            return list;
        }

        @Override
        public boolean isPlain() {
            return false;
        }
    }

    record Names(ParameterRule each) implements ParameterRule {
        @Override
        public JsonElement read(JsonElement raw, String path) {
            if (!raw.isJsonObject()) {
                throw StripeFailure.parameter(null, path, "Invalid object");
            }
            var map = new JsonObject();
            raw.getAsJsonObject().entrySet().forEach(entry -> {
                JsonElement value = entry.getValue();
                boolean unset = value.isJsonPrimitive() && value.getAsString().isEmpty();
                map.add(entry.getKey(), unset || value.isJsonNull() ? value : each.read(value, path + "[" + entry.getKey() + "]"));
            });
            return map;
        }

        @Override
        public boolean isPlain() {
            return false;
        }
    }

    record Either(List<ParameterRule> rules) implements ParameterRule {
        @Override
        public JsonElement read(JsonElement raw, String path) {
            boolean empty = raw.isJsonNull() || (raw.isJsonPrimitive() && raw.getAsString().isEmpty());
            if (empty && rules.stream().anyMatch(Empty.class::isInstance)) {
                return JsonNull.INSTANCE;
            }
            StripeFailure refused = null;
            for (ParameterRule rule : rules) {
                if (!(rule instanceof Empty) && rule.isPlain() == raw.isJsonPrimitive()) {
                    try {
                        return rule.read(raw, path);
                    } catch (StripeFailure e) {
                        refused = e;
                    }
                }
            }
            throw refused != null ? refused
                    : StripeFailure.parameter(null, path, raw.isJsonPrimitive() ? "Invalid object" : "Invalid string");
        }
    }

    record Empty() implements ParameterRule {
        @Override
        public JsonElement read(JsonElement raw, String path) {
            return JsonNull.INSTANCE;
        }
    }

    record Text() implements ParameterRule {
        @Override
        public JsonElement read(JsonElement raw, String path) {
            return new JsonPrimitive(plain(raw, path));
        }
    }

    record Whole() implements ParameterRule {
        @Override
        public JsonElement read(JsonElement raw, String path) {
            String text = plain(raw, path);
            try {
                return new JsonPrimitive(Long.parseLong(text));
            } catch (NumberFormatException e) {
                throw StripeFailure.parameter("parameter_invalid_integer", path, "Invalid integer: " + text);
            }
        }
    }

    record Decimal() implements ParameterRule {
        @Override
        public JsonElement read(JsonElement raw, String path) {
            String text = plain(raw, path);
            if (!text.matches("-?\\d{1,20}(\\.\\d{1,12})?")) {
                throw StripeFailure.parameter(null, path, "Invalid decimal: " + text);
            }
            return new JsonPrimitive(text);
        }
    }

    record Flag() implements ParameterRule {
        @Override
        public JsonElement read(JsonElement raw, String path) {
            String text = plain(raw, path);
            if (!text.equals("true") && !text.equals("false")) {
                throw StripeFailure.parameter(null, path, "Invalid boolean: " + text);
            }
            return new JsonPrimitive(text.equals("true"));
        }
    }

    record Choice(List<String> values) implements ParameterRule {
        @Override
        public JsonElement read(JsonElement raw, String path) {
            String text = plain(raw, path);
            if (!values.contains(text)) {
                throw StripeFailure.parameter(null, path, "Invalid " + path + ": must be one of " + listed());
            }
            return new JsonPrimitive(text);
        }

        private String listed() {
            return values.size() == 1 ? values.getFirst()
                    : String.join(", ", values.subList(0, values.size() - 1)) + ", or " + values.getLast();
        }
    }

    private static String plain(JsonElement raw, String path) {
        if (!raw.isJsonPrimitive()) {
            throw StripeFailure.parameter(null, path, "Invalid string");
        }
        String text = raw.getAsString();
        if (text.isEmpty()) {
            throw StripeFailure.parameter("parameter_invalid_empty", path,
                    "You passed an empty string for '" + path + "'. We assume empty values are an attempt to unset a parameter; however '"
                            + path + "' cannot be unset. You should remove '" + path
                            + "' from your request or supply a non-empty value.");
        }
        return text;
    }
}
