package hqb.sourcing.rfq.awarding;

import hqb.catalogue.Categories;
import hqb.catalogue.NameUnlisted;
import hqb.catalogue.Parts;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.sourcing.rfq.asking.ResolveParts;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.bidding.Quote;
import hqb.supply.proposals.Proposals;
import hqb.supply.suppliers.SupplierId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which lines of a quote are accepted, and how many pieces of each. */
@Singleton
class ChooseLines {
    private static final int LONGEST_PROPOSED = 80;

    private final Parts parts;
    private final ResolveParts resolve;
    private final NameUnlisted unlisted;
    private final Proposals proposals;

    ChooseLines(Parts parts, ResolveParts resolve, NameUnlisted unlisted, Proposals proposals) {
        this.parts = parts;
        this.resolve = resolve;
        this.unlisted = unlisted;
        this.proposals = proposals;
    }

    /** A line that can be accepted. */
    record Chosen(RfqLine line, Quote.Line quoted, long quantity, UUID part, String category) {
    }

    /**
     * Looks at them.
     *
     * @param wanted null for all that is quoted and not yet accepted
     * @param seller whose quote it is
     * @throws Refusal naming each line that is wrong; conflict when a line was accepted before or nothing is left
     */
    List<Chosen> choose(List<RfqLine> asked, Quote quote, List<Award> awarded, @Nullable List<AcceptBody.@Nullable Line> wanted,
            SupplierId seller, Instant now) {
        Set<UUID> taken = awarded.stream().map(Award::line).collect(Collectors.toSet());
        List<AcceptBody.@Nullable Line> lines = new ArrayList<>();
        if (wanted == null) {
            asked.stream().filter(one -> quote.line(one.id()).isPresent() && !taken.contains(one.id()))
                    .forEach(one -> lines.add(new AcceptBody.Line(one.id(), null)));
        } else {
            lines.addAll(wanted);
        }
        if (lines.isEmpty()) {
            throw Refusal.of(ProblemType.CONFLICT, "Nothing that this bid quotes is left to accept.", "该报价中没有可接受的行。");
        }
        BodyCheck check = new BodyCheck();
        List<Chosen> chosen = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            AcceptBody.Line one = lines.get(i);
            RfqLine line = one == null ? null : asked.stream().filter(any -> any.id().equals(one.lineId())).findFirst().orElse(null);
            Optional<Quote.Line> quoted = line == null ? Optional.empty() : quote.line(line.id());
            if (one == null || line == null || quoted.isEmpty() || !seen.add(line.id())) {
                check.refuse("/lines/" + i + "/lineId", "Name each line that this bid quotes once at most.", "该报价所报的行每行最多一次。");
                continue;
            }
            if (taken.contains(line.id())) {
                throw Refusal.of(ProblemType.CONFLICT, "Line " + line.position() + " (" + line.mpn() + ") is accepted already.",
                        "第 " + line.position() + " 行（" + line.mpn() + "）已被接受。");
            }
            long quantity = quantity(check, "/lines/" + i + "/quantity", one, line, quoted.get());
            if (quantity > 0) {
                chosen.add(chosen(line, quoted.get(), quantity, seller, now));
            }
        }
        check.done();
        return chosen;
    }

    private static long quantity(BodyCheck check, String at, AcceptBody.Line wanted, RfqLine line, Quote.Line quoted) {
        long quantity = wanted.quantity() == null ? quoted.orderable(line.quantity()) : wanted.quantity();
        if (quantity < 1 || quantity > quoted.stock() || quoted.terms().legalQuantity(quantity) != quantity) {
            check.refuse(at, "The bidder has " + quoted.stock() + " pieces, sold from " + quoted.terms().moq() + " in multiples of "
                    + quoted.terms().multiple() + ".",
                    "对方可供 " + quoted.stock() + " 件，起订量 " + quoted.terms().moq() + "，倍数 " + quoted.terms().multiple() + "。");
            return 0;
        }
        return quantity;
    }

    /** Whose goods are bought: what the request asks for; where that is open, what the quote names. */
    private static String maker(RfqLine line, Quote.Line quoted) {
        String asked = line.manufacturer();
        return asked != null ? asked : Objects.requireNonNull(quoted.maker()).name();
    }

    /** What the catalogue does not have is named for this trade, and proposed to it when it knows the maker. */
    private Chosen chosen(RfqLine line, Quote.Line quoted, long quantity, SupplierId seller, Instant now) {
        String maker = maker(line, quoted);
        UUID known = line.part() != null ? line.part()
                : resolve.find(line.mpn(), maker).map(one -> one.id()).orElse(null);
        if (known != null) {
            return new Chosen(line, quoted, quantity, known, parts.get(known).part().category());
        }
        NameUnlisted.Named named = unlisted.name(line.mpn(), maker, now);
        if (line.mpn().length() <= LONGEST_PROPOSED) {
            named.maker().ifPresent(slug -> proposals.propose(seller, line.mpn(), slug));
        }
        return new Chosen(line, quoted, quantity, named.id(), Categories.UNCATEGORISED);
    }
}
