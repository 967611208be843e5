package hqb.makerspaces.booking;

import hqb.accounts.Actor;
import hqb.makerspaces.equipment.FindBookable;
import hqb.platform.Language;
import io.micronaut.context.ApplicationContext;
import java.time.Instant;

/** Lets the benchmark book by the very class that the product books with. */
public final class BenchBookings {
    private final BookThing book;
    private final WriteBookings write;
    private final FindBookable find;

    /** Of that product. */
    public BenchBookings(ApplicationContext product) {
        this.book = product.getBean(BookThing.class);
        this.write = product.getBean(WriteBookings.class);
        this.find = product.getBean(FindBookable.class);
    }

    /** Books a thing; says whether it was to be had. Any other refusal is thrown. */
    public boolean book(String slug, Instant from, Instant to, Actor actor) {
        try {
            book.book(new BookThing.Wish(slug, from, to, "", null, null), actor);
            return true;
        } catch (TimeTaken taken) {
            return false;
        }
    }

    /** The calendar of a thing, as the product writes it. */
    public String calendar(String slug) {
        return write.ofThing(find.get(slug), Language.EN);
    }
}
