package hqb.accounts;

import hqb.platform.http.ClientAddress;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller whoever asks, when it has a parameter of that type. */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {
    private final ClientAddress addresses;

    ActorBinder(ClientAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> source) {
        Actor actor = source.getAttribute(EnforceAccess.ACTOR, Actor.class).orElseGet(() -> Actor.nobody(addresses.of(source)));
        return () -> Optional.of(actor);
    }
}
