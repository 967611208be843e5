package hqb.ordering.cart;

import hqb.accounts.Actor;
import hqb.accounts.Permission;
import hqb.accounts.signin.GuestSignedIn;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What a guest has gathered goes into the company's cart when the guest signs in, if the guest may fill that cart. */
@Singleton
class MergeAtSignIn implements GuestSignedIn {
    private final FindCart find;
    private final CartCookies cookies;

    MergeAtSignIn(FindCart find, CartCookies cookies) {
        this.find = find;
        this.cookies = cookies;
    }

    @Override
    public Optional<String> takeOver(Actor actor, HttpRequest<?> request) {
        String token = cookies.token(request);
        if (token == null || actor.organisation() == null || !Permission.FILL_CART.isGranted(actor)) {
            return Optional.empty();
        }
        return find.find(actor, token).spent() ? Optional.of(cookies.end(request)) : Optional.empty();
    }
}
