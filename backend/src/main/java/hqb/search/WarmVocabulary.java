package hqb.search;

import hqb.search.words.CompleteWords;
import hqb.search.words.Understand;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** Makes the vocabulary, which takes a second, beside the start and not with the first search. */
@Singleton
class WarmVocabulary implements ApplicationEventListener<ServerStartupEvent> {
    private final BeanProvider<Understand> understand;
    private final BeanProvider<CompleteWords> words;

    WarmVocabulary(BeanProvider<Understand> understand, BeanProvider<CompleteWords> words) {
        this.understand = understand;
        this.words = words;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        Thread.ofVirtual().name("vocabulary").start(() -> {
            understand.get();
            words.get().complete("dianrong", 1);
        });
    }
}
