package hqb.platform.http;

import hqb.platform.BodyCheck;
import hqb.platform.Refusal;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses what an endpoint would silently ignore or misread: unknown query parameters, a second value for a parameter that takes
 * one, control characters (in the path too), half-true booleans. What an endpoint takes is read from its own signature.
 */
@ServerFilter("/api/**")
final class StrictQuery {
    private static final Set<String> BOOLEANS = Set.of("true", "false", "");

    private final Map<String, Map<String, Class<?>>> knownByRoute = new ConcurrentHashMap<>();

    @RequestFilter
    void check(HttpRequest<?> request) {
        RouteMatch<?> route = RouteAttributes.getRouteMatch(request).orElse(null);
        if (!(route instanceof MethodBasedRouteMatch<?, ?> method)) {
            return;
        }
        if (method.getVariableValues().values().stream().anyMatch(one -> one instanceof String text && hasControlCharacter(text))) {
            throw Refusal.notFound("Nothing has such a name.", "没有这样的名称。");
        }
        Map<String, Class<?>> known = knownByRoute.computeIfAbsent(method.getExecutableMethod().toString(),
                key -> knownParameters(method.getArguments()));
        BodyCheck check = new BodyCheck();
        request.getParameters().forEach((name, values) -> {
            Class<?> type = known.get(name);
            if (type == null) {
                String names = String.join(", ", known.keySet().stream().sorted().toList());
                check.refuse(name, "This parameter does not exist here. Known: " + names + ".", "此处没有该参数。可用参数：" + names + "。");
            } else if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
                check.refuse(name, "This parameter takes one value.", "该参数只能有一个值。");
            } else if (values.stream().anyMatch(StrictQuery::hasControlCharacter)) {
                check.refuse(name, "Control characters are not allowed.", "不能包含控制字符。");
            } else if (type == Boolean.class && !BOOLEANS.containsAll(values)) {
                check.refuse(name, "Use true or false.", "请使用 true 或 false。");
            }
        });
        check.done();
    }

    private static Map<String, Class<?>> knownParameters(Argument<?>[] arguments) {
        Map<String, Class<?>> known = new HashMap<>();
        for (Argument<?> argument : arguments) {
            if (argument.isAnnotationPresent(RequestBean.class)) {
                BeanIntrospection.getIntrospection(argument.getType()).getBeanProperties()
                        .forEach(property -> known.put(name(property.getAnnotationMetadata(), property.getName()),
                                property.getType()));
            } else if (argument.isAnnotationPresent(QueryValue.class)) {
                known.put(name(argument.getAnnotationMetadata(), argument.getName()), argument.getType());
            }
        }
        return known;
    }

    private static String name(AnnotationMetadata metadata, String otherwise) {
        return metadata.stringValue(QueryValue.class).filter(name -> !name.isEmpty()).orElse(otherwise);
    }

    private static boolean hasControlCharacter(String value) {
        return value.chars().anyMatch(c -> (Character.isISOControl(c) && c != '\t') || c == '\uFFFE' || c == '\uFFFF');
    }
}
