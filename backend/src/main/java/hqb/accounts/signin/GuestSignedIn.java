package hqb.accounts.signin;

import hqb.accounts.Actor;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** What a feature takes over from a guest who has just signed in. Each feature that keeps something for guests brings one. */
public interface GuestSignedIn {
    /**
     * Takes it over; what fails here never stands in the way of signing in.
     *
     * @param actor who has signed in, with the roles in whose organisation the session begins
     * @return the {@code Set-Cookie} that takes the guest's cookie away; empty when there is none
     */
    Optional<String> takeOver(Actor actor, HttpRequest<?> request);
}
