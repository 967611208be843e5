package hqb.sourcing.boms;

import hqb.boms.reading.BomLine;
import hqb.catalogue.ManufacturerNames;
import hqb.platform.Language;
import hqb.platform.time.OpeningHours;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds what people have decided about lines: at the line itself, else at another that says the same, on this list or, for an organisation, on an
 * earlier one.
 */
@Singleton
class DecideLines {
    private final Choices choices;
    private final ManufacturerNames makers;

    DecideLines(Choices choices, ManufacturerNames makers) {
        this.choices = choices;
        this.makers = makers;
    }

    /** What counts for a line, and whether it was decided elsewhere. */
    record Decision(Choice choice, boolean remembered) {
        private static final double CHOSEN = 1;
        /** Below what was decided at the line itself: boards may differ where their lists do not. */
        private static final double REMEMBERED = 0.99;

        /** The kind of match in the API. */
        String kind() {
            return remembered ? "remembered" : "chosen";
        }

        /** How sure it is, from 0 to 1. */
        double confidence() {
            return remembered ? REMEMBERED : CHOSEN;
        }

        /**
         * Who decided, when.
         *
         * @param by address of the person; null when the reader may not know
         */
        String reason(@Nullable String by, Language language) {
            String day = choice.at().atZone(OpeningHours.ZONE).toLocalDate().toString();
            String who = by == null ? language.pick("somebody", "用户") : by;
            return remembered
                    ? language.pick("Remembered: chosen by " + who + " on " + day + " for a line that says the same.",
                            "已记住：" + who + " 于 " + day + " 为相同内容的行选定。")
                    : language.pick("Chosen by " + who + " on " + day + ".", "由 " + who + " 于 " + day + " 选定。");
        }
    }

    /** The decisions about some lines of a list; a line that nobody has decided about is absent. */
    Map<BomLine, Decision> of(Boms.Bom bom, Collection<BomLine> lines) {
        Map<Integer, Choice> byRow = new HashMap<>();
        Map<String, Choice> byKey = new HashMap<>();
        // the oldest first: later ones take their place
        choices.of(bom.id()).forEach(choice -> {
            byRow.put(choice.row(), choice);
            if (choice.key() != null) {
                byKey.put(choice.key(), choice);
            }
        });
        Map<BomLine, String> keys = new HashMap<>();
        lines.forEach(line -> key(line).ifPresent(key -> keys.put(line, key)));
        UUID organisation = bom.organisation();
        if (organisation != null && !keys.isEmpty()) {
            choices.remembered(organisation, new HashSet<>(keys.values())).forEach(byKey::putIfAbsent);
        }
        Map<BomLine, Decision> decided = new HashMap<>();
        for (BomLine line : lines) {
            Choice own = byRow.get(line.row());
            Choice same = keys.containsKey(line) ? byKey.get(keys.get(line)) : null;
            if (own != null) {
                decided.put(line, new Decision(own, false));
            } else if (same != null) {
                decided.put(line, new Decision(same, true));
            }
        }
        return decided;
    }

    /** What a line says; empty when that is too little to know it again. */
    Optional<String> key(BomLine line) {
        String maker = line.manufacturer() == null ? null
                : makers.find(line.manufacturer()).map(one -> one.slug()).orElse(null);
        return LineKey.of(line, maker);
    }

    /** The lines that say the same as one, that one among them. */
    List<BomLine> sayingTheSame(BomLine line, Collection<BomLine> lines) {
        String key = key(line).orElse(null);
        return lines.stream().filter(one -> one.row() == line.row() || (key != null && key(one).filter(key::equals).isPresent())).toList();
    }
}
