package hqb.sourcing.rfq.awarding;

import hqb.catalogue.ListedPart;
import hqb.catalogue.Parts;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.sourcing.rfq.asking.ResolveParts;
import hqb.sourcing.rfq.asking.RfqLine;
import hqb.sourcing.rfq.bidding.Quote;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which lines of a quote are accepted, and how many pieces of each. */
@Singleton
class ChooseLines {
    private final Parts parts;
    private final ResolveParts resolve;

    ChooseLines(Parts parts, ResolveParts resolve) {
        this.parts = parts;
        this.resolve = resolve;
    }

    /** A line that can be accepted. */
    record Chosen(RfqLine line, Quote.Line quoted, long quantity, UUID part, String category) {
    }

    /**
     * Looks at them.
     *
     * @param wanted null for all that is quoted and not yet accepted
     * @throws Refusal naming each line that is wrong; conflict when a line was accepted before, nothing is left, or the catalogue does not
     *     have its part
     */
    List<Chosen> choose(List<RfqLine> asked, Quote quote, List<Award> awarded, @Nullable List<AcceptBody.@Nullable Line> wanted) {
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
                chosen.add(chosen(line, quoted.get(), quantity));
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

    private Chosen chosen(RfqLine line, Quote.Line quoted, long quantity) {
        UUID known = line.part() != null ? line.part()
                : resolve.find(line.mpn(), line.manufacturer()).map(one -> one.id()).orElse(null);
        ListedPart part = known == null ? null : parts.find(known).orElse(null);
        if (known == null || part == null) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "The catalogue does not have " + line.mpn() + " by " + line.manufacturer()
                            + " yet, so it cannot be ordered. The bidder can propose it by listing it; an operator then takes it in.",
                    "目录中尚无 " + line.manufacturer() + " 的 " + line.mpn() + "，暂时无法下单。供应商上架该型号即可提议收录，由运营人员审核。");
        }
        return new Chosen(line, quoted, quantity, known, part.part().category());
    }
}
