package hqb.platform.limits;

import hqb.platform.Refusal;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.exceptions.ContentLengthExceededHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Says of a body that turned out too long how long it may be, where its endpoint says so. */
@Singleton
@Replaces(ContentLengthExceededHandler.class)
final class TooLongBodies implements ExceptionHandler<ContentLengthExceededException, HttpResponse<?>> {
    private final ExceptionHandler<Refusal, HttpResponse<?>> refusals;
    private final ContentLengthExceededHandler others;

    TooLongBodies(ExceptionHandler<Refusal, HttpResponse<?>> refusals, ErrorResponseProcessor<?> problems) {
        this.refusals = refusals;
        this.others = new ContentLengthExceededHandler(problems);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, ContentLengthExceededException tooLong) {
        long most = LimitBodies.mostOf(request);
        return most == LimitBodies.UNLIMITED ? others.handle(request, tooLong) : refusals.handle(request, LimitBodies.tooLarge(most));
    }
}
