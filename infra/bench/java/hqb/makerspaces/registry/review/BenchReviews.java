package hqb.makerspaces.registry.review;

import hqb.accounts.Actor;
import hqb.makerspaces.registry.review.Reviews.Review;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** Lets the benchmark run and repeat a review by the very classes that the product does it with. */
public final class BenchReviews {
    private final RunReview run;
    private final Reviews reviews;
    private final TransactionOperations<Connection> transactions;

    /** Makes what is reviewed. */
    public interface Make {
        /** By a connection whose transaction is not ended here. */
        void make(Connection connection) throws SQLException;
    }

    /** Of that product. */
    @SuppressWarnings("unchecked")
    public BenchReviews(ApplicationContext product) {
        this.transactions = product.getBean(TransactionOperations.class);
        this.run = product.getBean(RunReview.class);
        this.reviews = product.getBean(Reviews.class);
    }

    /** Runs the review of a day and returns its hash. */
    public String run(LocalDate day, Actor actor) {
        return run.run(new RunReview.Wanted(day), actor).hash();
    }

    /** Makes makerspaces, runs the review of a day over them, and takes all of it back; returns the hash that would have been kept. */
    public String rehearse(Make make, LocalDate day, Actor actor) {
        return transactions.executeWrite(status -> {
            make.make(status.getConnection());
            String hash = run(day, actor);
            status.setRollbackOnly();
            return hash;
        });
    }

    /** Judges the review of a year again and returns all judgements as text. */
    public String repeat(int year) {
        Review review = reviews.ofYear(year).orElseThrow();
        return run.text(review);
    }

    /** How many of a year have that proposal. */
    public long count(int year, Proposal proposal) {
        return reviews.count(reviews.ofYear(year).orElseThrow().id(), proposal.code(), null);
    }
}
