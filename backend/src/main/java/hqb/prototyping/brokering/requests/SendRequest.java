package hqb.prototyping.brokering.requests;

import hqb.accounts.Actor;
import hqb.platform.Uuid7;
import hqb.prototyping.brokering.requests.Request.DesignLink;
import hqb.prototyping.designs.FindDesign;
import hqb.prototyping.orders.Side;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A maker sends a request to the operators. */
@Singleton
public class SendRequest {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final Requests requests;
    private final Timeline timeline;
    private final RequestNews news;
    private final FindDesign designs;
    private final MoveRequest move;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SendRequest(Requests requests, Timeline timeline, RequestNews news, FindDesign designs, MoveRequest move, Clock clock) {
        this.requests = requests;
        this.timeline = timeline;
        this.news = news;
        this.designs = designs;
        this.move = move;
        this.clock = clock;
    }

    /**
     * Sends it and returns its id.
     *
     * @throws hqb.platform.Refusal naming each field that is wrong, or when there is no such design
     */
    @Transactional
    public UUID send(NewRequest wanted, Actor actor) {
        Instant now = clock.instant();
        NewRequest.Read read = wanted.read(Days.of(now));
        Doer doer = Doer.of(Side.MAKER, actor);
        Request request = new Request(Uuid7.random(now), number(), actor.requireOrganisation(), read.service(), read.kind(), read.process(),
                read.title(), read.brief(), read.quantity(), read.wantedOn(), read.budget(), read.budgetShown(), link(wanted.designId()),
                RequestState.OPEN, move.due(RequestState.OPEN), null, now);
        requests.add(request, doer.person());
        timeline.add(request.id(), RequestEvent.SEND, RequestState.OPEN, doer, Said.NOTHING);
        news.tell(request, RequestEvent.SEND, doer, null);
        return request.id();
    }

    private @Nullable DesignLink link(@Nullable UUID design) {
        if (design == null) {
            return null;
        }
        FindDesign.Sent sent = designs.of(design);
        return new DesignLink(sent.id(), sent.fileName(), sent.sha256());
    }

    private String number() {
        StringBuilder number = new StringBuilder("RQ-");
        for (int i = 0; i < LENGTH; i++) {
            number.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
