package hqb.makerspaces.mentors;

import hqb.accounts.PersonId;
import hqb.accounts.people.PersonTies;
import hqb.makerspaces.equipment.Bookables;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** What mentors' hours keep of a person. */
@Singleton
class MentorTies implements PersonTies {
    private final Mentors mentors;
    private final Bookables bookables;

    MentorTies(Mentors mentors, Bookables bookables) {
        this.mentors = mentors;
        this.bookables = bookables;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> export(PersonId person) {
        return mentors.of(person).stream().map(tie -> new Kept("mentorship",
                bookables.get(tie.bookable()).nameEn() + (tie.agreed() ? "" : ", asked"), tie.since())).toList();
    }

    @Override
    @Transactional
    public void forget(PersonId person) {
        mentors.forget(person);
    }
}
