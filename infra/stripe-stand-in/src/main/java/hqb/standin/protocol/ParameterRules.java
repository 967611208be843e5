package hqb.standin.protocol;

import com.google.gson.JsonObject;
import com.google.gson.annotations.SerializedName;
import com.stripe.net.ApiRequestParams;
import com.stripe.param.common.EmptyParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which parameters a request may have, of which types: read from the SDK's own parameter class, so that nothing passes here that Stripe's
 * client could not have meant. What is required, the resources say themselves.
 */
public final class ParameterRules {
    private static final Map<Class<?>, ParameterRule.Fields> KNOWN = new ConcurrentHashMap<>();

    private ParameterRules() {
    }

    /**
     * The parameters with their types.
     *
     * @throws StripeFailure 400 for a parameter that is unknown or has a wrong type
     */
    public static JsonObject check(Class<?> parameters, JsonObject raw) {
        return fields(parameters).read(raw, "").getAsJsonObject();
    }

    static ParameterRule.Fields fields(Class<?> parameters) {
        ParameterRule.Fields known = KNOWN.get(parameters);
        if (known == null) {
            var rules = new TreeMap<String, ParameterRule>();
            for (Field field : parameters.getDeclaredFields()) {
                SerializedName name = field.getAnnotation(SerializedName.class);
                if (name != null && !name.value().equals(ApiRequestParams.EXTRA_PARAMS_KEY)) {
                    rules.put(name.value(), rule(parameters, field));
                }
            }
            known = new ParameterRule.Fields(rules);
            KNOWN.put(parameters, known);
        }
        return known;
    }

    private static ParameterRule rule(Class<?> parameters, Field field) {
        if (!isOpen(field.getGenericType())) {
            return rule(field.getGenericType());
        }
        // the field takes several types: those that the builder has a setter for
        var either = new ArrayList<ParameterRule>();
        String setter = "set" + field.getName().substring(0, 1).toUpperCase(Locale.ROOT) + field.getName().substring(1);
        for (Class<?> nested : parameters.getDeclaredClasses()) {
            if (nested.getSimpleName().equals("Builder")) {
                for (Method method : nested.getMethods()) {
                    if (method.getName().equals(setter) && method.getParameterCount() == 1) {
                        either.add(rule(method.getGenericParameterTypes()[0]));
                    }
                }
            }
        }
        return new ParameterRule.Either(List.copyOf(either));
    }

    private static boolean isOpen(Type type) {
        return type.equals(Object.class) || type.equals(ApiRequestParams.EnumParam.class)
                || type instanceof ParameterizedType of && of.getRawType().equals(Map.class)
                        && of.getActualTypeArguments()[1].equals(Object.class);
    }

    private static ParameterRule rule(Type type) {
        if (type instanceof ParameterizedType of) {
            return of.getRawType().equals(List.class) ? new ParameterRule.Items(rule(of.getActualTypeArguments()[0]))
                    : new ParameterRule.Names(rule(of.getActualTypeArguments()[1]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.equals(EmptyParam.class)) {
            return new ParameterRule.Empty();
        }
        if (plain.equals(String.class)) {
            return new ParameterRule.Text();
        }
        if (plain.equals(Long.class) || plain.equals(Integer.class)) {
            return new ParameterRule.Whole();
        }
        if (plain.equals(BigDecimal.class)) {
            return new ParameterRule.Decimal();
        }
        if (plain.equals(Boolean.class)) {
            return new ParameterRule.Flag();
        }
        if (ApiRequestParams.EnumParam.class.isAssignableFrom(plain)) {
            var values = new ArrayList<String>();
            for (Object constant : plain.getEnumConstants()) {
                values.add(((ApiRequestParams.EnumParam) constant).getValue());
            }
            return new ParameterRule.Choice(List.copyOf(values));
        }
        if (plain.getName().startsWith("com.stripe.param")) {
            return fields(plain);
        }
        return new ParameterRule.Text();
    }
}
