package hqb.payments;

import hqb.payments.Commands.Command;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Keeps what came of a deed in one transaction with the end of its command. */
@Singleton
class KeepDeed {
    private final BeanProvider<StripeDeed<?>> deeds;
    private final Commands commands;

    KeepDeed(BeanProvider<StripeDeed<?>> deeds, Commands commands) {
        this.deeds = deeds;
        this.commands = commands;
    }

    /** Who does what commands of that operation ask for. */
    StripeDeed<?> of(Operation operation) {
        return deeds.stream().filter(deed -> deed.operation() == operation).findFirst().orElseThrow();
    }

    /** It is done. */
    @Transactional
    <T> void keep(Command command, StripeDeed<T> deed, T outcome) {
        deed.keep(command.subject(), outcome);
        commands.done(command);
    }

    /** Stripe refuses for good. */
    @Transactional
    void refused(Command command, String error) {
        of(command.operation()).refused(command.subject(), error.length() > 500 ? error.substring(0, 500) : error);
        commands.failed(command, error);
    }
}
