package hqb.payments;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Sees to it that Stripe is told something: kept in the transaction of the deed, sent afterwards until its outcome is known. */
@Singleton
public class TellStripe {
    private final Commands commands;
    private final RunCommand run;

    TellStripe(Commands commands, RunCommand run) {
        this.commands = commands;
        this.run = run;
    }

    /** Keeps that Stripe is to be told it, once a subject; gives the command's id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID once(Operation operation, UUID subject) {
        return commands.add(operation, subject);
    }

    /**
     * Keeps that Stripe is to be told it, anew when it has refused before, and claims it, so that no worker comes between.
     *
     * @return what sends it at once, to be run when the transaction is over; it does nothing if the command is done or under way
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Runnable again(Operation operation, UUID subject) {
        return commands.claim(commands.addNext(operation, subject)).<Runnable>map(command -> () -> run.run(command)).orElse(() -> {
        });
    }
}
