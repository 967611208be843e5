package hqb.makerspaces.registry.review;

import hqb.makerspaces.Makerspace;
import hqb.makerspaces.Makerspaces;
import hqb.makerspaces.registry.TitleReport;
import hqb.makerspaces.registry.review.ReviewPage.AppealPage;
import hqb.makerspaces.registry.review.ReviewPage.CasePage;
import hqb.makerspaces.registry.review.ReviewPage.Tally;
import hqb.makerspaces.registry.review.Reviews.Case;
import hqb.makerspaces.registry.review.Reviews.Review;
import hqb.makerspaces.registry.rules.Rules;
import hqb.platform.Language;
import hqb.platform.Refusal;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows reviews, their cases and appeals. */
@Singleton
class ShowReviews {
    private static final int DEFAULT_SIZE = 20;

    private final Reviews reviews;
    private final Appeals appeals;
    private final Makerspaces makerspaces;
    private final Rules rules;

    ShowReviews(Reviews reviews, Appeals appeals, Makerspaces makerspaces, Rules rules) {
        this.reviews = reviews;
        this.appeals = appeals;
        this.makerspaces = makerspaces;
        this.rules = rules;
    }

    Review find(UUID id) {
        return reviews.find(id).orElseThrow(() -> Refusal.notFound("There is no such review.", "没有此次评价。"));
    }

    ReviewPage page(Review one) {
        Tally tally = new Tally(reviews.count(one.id(), "keep", null), reviews.count(one.id(), "warn", null),
                reviews.count(one.id(), "remove", null));
        return new ReviewPage(one.id(), one.year(), one.day(), one.subjects(), one.hash(), one.createdAt(), tally,
                reviews.count(one.id(), null, false), appeals.open().size());
    }

    /** A page of cases, by makerspace; throws {@link Refusal} naming {@code proposal} or {@code cursor}. */
    Page<CasePage> cases(UUID id, @Nullable String asked, @Nullable Boolean decided, @Nullable String cursor, @Nullable Integer size,
            Language language) {
        Review review = find(id);
        String proposal = asked == null || asked.isEmpty() ? null : asked;
        if (proposal != null && Proposal.ofCode(proposal).isEmpty()) {
            throw Refusal.invalid("proposal", "Use keep, warn or remove.", "请使用 keep、warn 或 remove。");
        }
        String query = "makerspace review " + id + ' ' + proposal + ' ' + decided;
        int most = size == null ? DEFAULT_SIZE : size;
        List<Case> found = reviews.cases(id, proposal, decided, Cursor.readId(query, cursor), most + 1);
        List<Case> page = found.subList(0, Math.min(most, found.size()));
        return new Page<>(page.stream().map(one -> page(one, review, language)).toList(), reviews.count(id, proposal, decided),
                found.size() > most ? Cursor.after(query, List.of(page.getLast().subject().space().toString())) : null);
    }

    /** One case. */
    CasePage one(UUID review, UUID space, Language language) {
        Review found = find(review);
        return reviews.find(review, space).map(one -> page(one, found, language))
                .orElseThrow(() -> Refusal.notFound("It is not in this review.", "此次评价不包含该众创空间。"));
    }

    /** Cases with an open appeal, the oldest appeal first. */
    List<CasePage> appealed(Language language) {
        return appeals.open().stream().map(appeal -> one(appeal.review(), appeal.space(), language)).toList();
    }

    /** The latest case of a makerspace, once it is decided: none or one. */
    List<CasePage> latest(UUID space, Language language) {
        return reviews.latest(space).filter(one -> one.decision() != null).stream()
                .map(one -> page(one, find(one.review()), language)).toList();
    }

    private CasePage page(Case one, Review review, Language language) {
        Makerspace space = makerspaces.get(one.subject().space());
        Appeals.Appeal appeal = appeals.find(one.review(), space.id()).orElse(null);
        return new CasePage(one.review(), review.year(), space.id(), space.slug(), space.name(language), one.subject().tier().code(),
                one.rules(), one.proposal().code(), one.reasons(), one.subject().missedReturns(), one.subject().warned(),
                one.decision() == null ? null : one.decision().code(), one.reason(), one.decidedAt(), one.appealUntil(),
                appeal == null ? null
                        : new AppealPage(appeal.text(), appeal.madeAt(), appeal.outcome(), appeal.answer(), appeal.decidedAt()),
                rules.find(one.subject().tier(), review.day())
                        .map(set -> TitleReport.of(rules, set, one.subject().figures(), review.day(), null, language)).orElse(null));
    }
}
