package hqb.platform.http;

import hqb.platform.Language;
import hqb.platform.Refusal;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.MapItemReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import jakarta.inject.Singleton;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parameters that are not of their type: says which one and what it should look like. */
@Singleton
@Replaces(ConversionErrorHandler.class)
final class ConversionHandler implements ExceptionHandler<ConversionErrorException, HttpResponse<?>> {
    private final ProblemResponses problems;

    ConversionHandler(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, ConversionErrorException failed) {
        Argument<?> argument = failed.getArgument();
        String name = argument.getAnnotationMetadata().stringValue(QueryValue.class).filter(text -> !text.isEmpty())
                .orElse(argument.getName());
        if (argument.isAnnotationPresent(Body.class)) {
            return problems.of(request, Refusal.invalid(pointer(failed.getConversionError().getCause()),
                    "This is not of the form that /api/docs describes.", "格式不符合 /api/docs 的说明。"));
        }
        boolean inPath = argument.getType() == UUID.class && request.getParameters().get(name) == null;
        return inPath ? problems.of(request, Refusal.notFound("There is nothing with this id.", "没有此编号的内容。"))
                : problems.of(request, Refusal.invalid(name, advice(argument, Language.EN), advice(argument, Language.ZH)));
    }

    /** Where in the body it is, as JSON Pointer; "/" when all of it is something else. */
    private static String pointer(@Nullable Throwable cause) {
        StringBuilder pointer = new StringBuilder();
        if (cause instanceof SerdeException wrong) {
            for (ReferencePath step : wrong.getPath().reversed()) { // the innermost is told first
                pointer.append('/').append(switch (step) {
                    case CollectionItemReferencePath item -> String.valueOf(item.index());
                    case MapItemReferencePath entry -> entry.key();
                    default -> step.getArgument().getName();
                });
            }
        }
        return pointer.isEmpty() ? "/" : pointer.toString();
    }

    private static String advice(Argument<?> argument, Language language) {
        Class<?> type = argument.getType();
        if (type.isEnum()) {
            String values = Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return language.pick("Use one of " + values + ".", "请使用以下之一：" + values + "。");
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return language.pick("Use a whole number.", "请使用整数。");
        }
        if (Number.class.isAssignableFrom(type)) {
            return language.pick("Use a number, such as 12.5.", "请使用数字，如 12.5。");
        }
        return Temporal.class.isAssignableFrom(type) ? language.pick("Use a date, such as 2026-05-21.", "请使用日期，如 2026-05-21。")
                : language.pick("This value cannot be read.", "无法识别该值。");
    }
}
