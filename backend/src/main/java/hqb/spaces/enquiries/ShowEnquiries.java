package hqb.spaces.enquiries;

import hqb.accounts.Actor;
import hqb.accounts.people.People;
import hqb.accounts.people.Person;
import hqb.platform.Language;
import hqb.platform.paging.Cursor;
import hqb.platform.paging.Page;
import hqb.spaces.enquiries.Enquiry.Side;
import hqb.spaces.enquiries.EnquiryPage.Message;
import hqb.spaces.letting.NameUnit;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows threads to both sides. */
@Singleton
class ShowEnquiries {
    private static final int DEFAULT_SIZE = 20;

    private final Enquiries enquiries;
    private final NameUnit name;
    private final People people;

    ShowEnquiries(Enquiries enquiries, NameUnit name, People people) {
        this.enquiries = enquiries;
        this.name = name;
        this.people = people;
    }

    /** Those of a person who asked, or those that an owner received; the latest begun first. */
    @Transactional(readOnly = true)
    Page<EnquiryPage> list(Actor actor, Side side, @Nullable String cursor, @Nullable Integer size, Language language) {
        Enquiries.Filter filter = side == Side.MAKER ? new Enquiries.Filter(actor.requirePerson(), null)
                : new Enquiries.Filter(null, actor.requireOrganisation());
        String query = "enquiries " + filter;
        int most = size == null ? DEFAULT_SIZE : size;
        List<Enquiry> found = enquiries.latest(filter, Cursor.readId(query, cursor), most + 1);
        List<Enquiry> shown = found.subList(0, Math.min(most, found.size()));
        Map<UUID, NameUnit.Named> names = name.all(shown.stream().map(Enquiry::unit).distinct().toList(), language);
        String next = found.size() > most ? Cursor.after(query, List.of(shown.getLast().id().toString())) : null;
        return new Page<>(
                shown.stream().map(one -> page(one, side, Objects.requireNonNull(names.get(one.unit())), enquiries.last(one.id())))
                        .toList(),
                enquiries.count(filter), next);
    }

    /** One with all that was said. */
    @Transactional(readOnly = true)
    EnquiryPage page(FindEnquiry.Found found, Language language) {
        Enquiry one = found.enquiry();
        return page(one, found.side(), Objects.requireNonNull(name.all(List.of(one.unit()), language).get(one.unit())),
                enquiries.messages(one.id()));
    }

    private EnquiryPage page(Enquiry one, Side side, NameUnit.Named named, List<Message> messages) {
        EnquiryPage.Who who = side == Side.MAKER ? null
                : new EnquiryPage.Who(people.find(one.person()).map(Person::email).orElse("–"),
                        one.organisation() == null ? null : name.organisation(one.organisation()));
        Side waitsFor = one.lastBy() == Side.MAKER ? Side.OWNER : Side.MAKER;
        return new EnquiryPage(one.id(), one.unit(), named.whole(), name.organisation(one.owner()), side.code(), waitsFor.code(), who,
                one.createdAt(), one.lastAt(), messages);
    }
}
