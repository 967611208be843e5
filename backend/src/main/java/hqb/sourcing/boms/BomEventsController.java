package hqb.sourcing.boms;

import hqb.accounts.Access;
import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.platform.Language;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** A list for those who want to see how far its matching is: long ones take some seconds. */
@Tag(name = "BOMs")
@Controller("/api/v1/boms/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class BomEventsController {
    private static final Logger LOG = LoggerFactory.getLogger(BomEventsController.class);

    private final Boms boms;
    private final ShowBom show;
    private final Scheduler scheduler;

    BomEventsController(Boms boms, ShowBom show, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.boms = boms;
        this.show = show;
        this.scheduler = Schedulers.fromExecutorService(executor);
    }

    /** The same as the list itself, as server-sent events: lines matched of all, and with the last event the list. */
    @Access(Permission.PUBLIC)
    @Get(value = "/events", produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<BomStep>> events(UUID id, @Parameter(hidden = true) Actor actor, @Parameter(hidden = true) Language language) {
        boms.get(id);
        return Flux.<Event<BomStep>>create(sink -> read(id, actor, language, sink)).subscribeOn(scheduler);
    }

    private void read(UUID id, Actor actor, Language language, FluxSink<Event<BomStep>> sink) {
        try {
            BomPage page = show.show(id, actor, language, (state, done, total) -> {
                if (sink.isCancelled()) {
                    throw new CancellationException("nobody waits for list " + id + " any more");
                }
                sink.next(event(new BomStep(state, done, total, null)));
            });
            sink.next(event(new BomStep("ready", page.summary().lines(), page.summary().lines(), page)));
        } catch (CancellationException gone) {
            LOG.debug("matching ended early", gone);
        } catch (RuntimeException failed) {
            LOG.info("list {} could not be shown step by step: {}", id, failed.toString());
            sink.next(event(new BomStep("failed", 0, 0, null)));
        }
        sink.complete();
    }

    private static Event<BomStep> event(BomStep step) {
        return Event.of(step).name("step");
    }
}
