package hqb.bench.prototyping;

import hqb.bench.prototyping.SampleBoard.Role;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of defect: how it is planted into a board without any, and the finding that must come of it. One more kind is one more line.
 */
enum Defect {
    OUTLINE_OPEN("outline-open", true) {
        @Override
        Planted plant(SampleBoard board) {
            double x = board.left + board.width;
            double y = board.low + board.height;
            double gap = 2 + board.random.nextDouble() * 8;
            Plot plot = new Plot(board.inch).line(0.15, board.left + board.width - gap, y, board.left, y, board.left, board.low, x,
                    board.low, x, y);
            board.plots.put(Role.OUTLINE, plot);
            return Planted.between("outline", board.left + board.width - gap, y, x, y);
        }
    },
    OUTLINE_GAP("outline-open", true) {
        @Override
        Planted plant(SampleBoard board) {
            double x = board.left + board.width;
            double y = board.low + board.height;
            double gap = 0.02 + board.random.nextDouble() * 0.3;
            Plot plot = new Plot(board.inch).line(0.15, x - gap, y, board.left, y, board.left, board.low, x, board.low, x, y);
            board.plots.put(Role.OUTLINE, plot);
            return Planted.at("outline", x, y);
        }
    },
    OUTLINE_MISSING("outline-missing", true) {
        @Override
        Planted plant(SampleBoard board) {
            board.instead.put(Role.OUTLINE, null);
            return Planted.whole(null);
        }
    },
    OUTLINE_LOOSE_LINE("outline-loose-line", true) {
        @Override
        Planted plant(SampleBoard board) {
            double length = 1 + board.random.nextDouble();
            board.plot(Role.OUTLINE).line(0.15, board.freeX, board.freeY, board.freeX + length, board.freeY);
            return Planted.between("outline", board.freeX, board.freeY, board.freeX + length, board.freeY);
        }
    },
    TRACK_WIDTH("track-width", false) {
        @Override
        Planted plant(SampleBoard board) {
            double width = 0.05 + 0.045 * board.random.nextDouble();
            Role role = board.random.nextBoolean() ? Role.TOP : Role.BOTTOM;
            board.plot(role).line(width, board.freeX - 1, board.freeY, board.freeX + 1, board.freeY);
            return Planted.between(SampleBoard.layer(role), board.freeX - 1, board.freeY, board.freeX + 1, board.freeY);
        }
    },
    COPPER_GAP("copper-gap", false) {
        @Override
        Planted plant(SampleBoard board) {
            double gap = 0.03 + 0.065 * board.random.nextDouble();
            Role role = board.random.nextBoolean() ? Role.TOP : Role.BOTTOM;
            board.plot(role).pad(board.freeX - 0.5 - gap / 2, board.freeY, 1, 1).pad(board.freeX + 0.5 + gap / 2, board.freeY, 1, 1);
            return Planted.between(SampleBoard.layer(role), board.freeX, board.freeY - 0.5, board.freeX, board.freeY + 0.5);
        }
    },
    COPPER_TO_EDGE("copper-to-edge", true) {
        @Override
        Planted plant(SampleBoard board) {
            double away = 0.19 * board.random.nextDouble();
            double y = board.low + board.height * (0.2 + 0.6 * board.random.nextDouble());
            double x = board.left + away + 0.25;
            Role role = board.random.nextBoolean() ? Role.TOP : Role.BOTTOM;
            board.plot(role).line(0.5, x, y, x, y + 1);
            return Planted.between(SampleBoard.layer(role), board.left, y, board.left, y + 1);
        }
    },
    ANNULAR_RING("annular-ring", false) {
        @Override
        Planted plant(SampleBoard board) {
            double ring = 0.02 + 0.075 * board.random.nextDouble();
            for (Role role : List.of(Role.TOP, Role.BOTTOM)) {
                board.plot(role).round(board.freeX, board.freeY, 0.6 + 2 * ring);
            }
            board.drills.hole(board.freeX, board.freeY, 0.6);
            return Planted.at(null, board.freeX, board.freeY);
        }
    },
    DRILL_SMALL("drill-small", false) {
        @Override
        Planted plant(SampleBoard board) {
            double drill = Math.round(100 + 90 * board.random.nextDouble()) / 1000.0;
            for (Role role : List.of(Role.TOP, Role.BOTTOM)) {
                board.plot(role).round(board.freeX, board.freeY, 0.8);
            }
            board.drills.hole(board.freeX, board.freeY, drill);
            return Planted.at(null, board.freeX, board.freeY);
        }
    },
    DRILL_LARGE("drill-large", false) {
        @Override
        Planted plant(SampleBoard board) {
            double drill = 6.4 + board.random.nextInt(30) / 10.0;
            // beside the board's parts there is no room for it: it lies in a corner that is made for it
            board.plots.put(Role.OUTLINE, new Plot(board.inch).line(0.15, board.left - 20, board.low, board.left + board.width, board.low,
                    board.left + board.width, board.low + board.height, board.left - 20, board.low + board.height, board.left - 20,
                    board.low));
            for (Role role : List.of(Role.TOP, Role.BOTTOM)) {
                board.plot(role).round(board.left - 10, board.low + board.height / 2, drill + 1);
            }
            board.drills.hole(board.left - 10, board.low + board.height / 2, drill);
            return Planted.at(null, board.left - 10, board.low + board.height / 2);
        }
    },
    HOLE_TWICE("hole-twice", false) {
        @Override
        Planted plant(SampleBoard board) {
            double[] via = board.vias.get(board.random.nextInt(board.vias.size()));
            board.drills.hole(via[0], via[1], 0.4);
            return Planted.at(null, via[0], via[1]);
        }
    },
    HOLE_TO_HOLE("hole-to-hole", false) {
        @Override
        Planted plant(SampleBoard board) {
            double wall = 0.05 + 0.19 * board.random.nextDouble();
            double apart = 0.5 + wall;
            for (int side = -1; side <= 1; side += 2) {
                for (Role role : List.of(Role.TOP, Role.BOTTOM)) {
                    board.plot(role).round(board.freeX + side * apart / 2, board.freeY, 1);
                }
                board.drills.hole(board.freeX + side * apart / 2, board.freeY, 0.5);
            }
            return Planted.between(null, board.freeX - apart / 2, board.freeY, board.freeX + apart / 2, board.freeY);
        }
    },
    HOLE_OUTSIDE("hole-outside-board", false) {
        @Override
        Planted plant(SampleBoard board) {
            double x = board.left + board.width + 1 + 3 * board.random.nextDouble();
            double y = board.low + board.height * board.random.nextDouble();
            board.drills.hole(x, y, 0.4);
            return Planted.at(null, x, y);
        }
    },
    CASTELLATION("castellations", true) {
        @Override
        Planted plant(SampleBoard board) {
            double y = board.low + board.height / 2;
            for (Role role : List.of(Role.TOP, Role.BOTTOM)) {
                board.plot(role).pad(board.left, y, 1.6, 1.2);
            }
            board.drills.hole(board.left, y, 0.6);
            return Planted.whole(null).with("copper-to-edge");
        }
    },
    MASK_WEB("mask-web", false) {
        @Override
        Planted plant(SampleBoard board) {
            double web = 0.03 + 0.065 * board.random.nextDouble();
            for (int side = -1; side <= 1; side += 2) {
                double x = board.freeX + side * (0.5 + web / 2);
                board.plot(Role.TOP_MASK).pad(x, board.freeY, 1, 1);
                board.plot(Role.TOP).pad(x, board.freeY, 0.7, 0.7);
            }
            return Planted.between("mask-top", board.freeX, board.freeY - 0.5, board.freeX, board.freeY + 0.5);
        }
    },
    SILK_ON_PAD("silk-on-pad", false) {
        @Override
        Planted plant(SampleBoard board) {
            double[] pad = board.pads.get(board.random.nextInt(board.pads.size()));
            board.plot(Role.TOP_SILK).line(0.15, pad[0], pad[1], pad[0] + 0.2, pad[1] + 0.8);
            return Planted.between("silk-top", pad[0], pad[1], pad[0] + 0.2, pad[1] + 0.8);
        }
    },
    SILK_LINE("silk-line", false) {
        @Override
        Planted plant(SampleBoard board) {
            double width = 0.03 + 0.06 * board.random.nextDouble();
            board.plot(Role.TOP_SILK).line(width, board.freeX - 1, board.freeY, board.freeX + 1, board.freeY);
            return Planted.between("silk-top", board.freeX - 1, board.freeY, board.freeX + 1, board.freeY);
        }
    },
    PASTE_WITHOUT_PAD("paste-without-pad", false) {
        @Override
        Planted plant(SampleBoard board) {
            board.plot(Role.TOP_PASTE).pad(board.freeX, board.freeY, 0.8, 0.8);
            return Planted.at("paste-top", board.freeX, board.freeY);
        }
    },
    MASK_MISSING("layer-missing", false) {
        @Override
        Planted plant(SampleBoard board) {
            Role role = board.random.nextBoolean() ? Role.TOP_MASK : Role.BOTTOM_MASK;
            board.instead.put(role, null);
            return Planted.whole(SampleBoard.layer(role));
        }
    },
    COPPER_MISSING("layer-missing", false) {
        @Override
        Planted plant(SampleBoard board) {
            board.instead.put(Role.BOTTOM, null);
            return Planted.whole("copper-bottom");
        }
    },
    DRILL_MISSING("layer-missing", false) {
        @Override
        Planted plant(SampleBoard board) {
            board.instead.put(Role.DRILL, null);
            return Planted.whole("drill");
        }
    },
    LAYER_TWICE("layer-twice", false) {
        @Override
        Planted plant(SampleBoard board) {
            Role role = board.random.nextBoolean() ? Role.TOP : Role.TOP_MASK;
            board.more.put("old/" + board.name(role), board.bytes(role));
            return Planted.whole(SampleBoard.layer(role));
        }
    },
    LAYER_BESIDE_BOARD("layer-beside-board", false) {
        @Override
        Planted plant(SampleBoard board) {
            double aside = 1000 + 500 * board.random.nextDouble();
            board.plots.put(Role.TOP_SILK, new Plot(board.inch).line(0.15, aside, aside, aside + 10, aside + 5));
            return Planted.whole("silk-top");
        }
    },
    DRILL_OFFSET("drill-copper-offset", true) {
        @Override
        Planted plant(SampleBoard board) {
            // pads that lie elsewhere, on a board without anything else
            Plot top = new Plot(board.inch);
            Plot bottom = new Plot(board.inch);
            for (double[] via : board.vias) {
                top.round(via[0] + 1.5, via[1], 0.8);
                bottom.round(via[0] + 1.5, via[1], 0.8);
            }
            board.plots.put(Role.TOP, top);
            board.plots.put(Role.BOTTOM, bottom);
            return Planted.whole(null).with("paste-without-pad");
        }
    },
    FILE_CUT_OFF("file-damaged", false) {
        @Override
        Planted plant(SampleBoard board) {
            byte[] whole = board.bytes(Role.TOP);
            int end = whole.length - 10 - board.random.nextInt(whole.length / 4);
            while (whole[end - 1] == '*' || whole[end - 1] == '\n' || whole[end - 1] == '%') {
                end--;
            }
            board.instead.put(Role.TOP, Arrays.copyOf(whole, end));
            return Planted.whole("copper-top").with("paste-without-pad").with("drill-copper-offset");
        }
    },
    FILE_WITHOUT_END("file-without-end", false) {
        @Override
        Planted plant(SampleBoard board) {
            Role role = board.random.nextBoolean() ? Role.BOTTOM : Role.TOP_MASK;
            board.plot(role).withoutEnd();
            return Planted.whole(SampleBoard.layer(role));
        }
    },
    FILE_EMPTY("file-empty", false) {
        @Override
        Planted plant(SampleBoard board) {
            board.instead.put(Role.TOP_PASTE, new byte[0]);
            return Planted.whole(board.name(Role.TOP_PASTE));
        }
    },
    FILE_UNREADABLE("file-unreadable", false) {
        @Override
        Planted plant(SampleBoard board) {
            board.instead.put(Role.TOP_PASTE, "%PDF-1.4 this is another file".getBytes(StandardCharsets.US_ASCII));
            return Planted.whole(board.name(Role.TOP_PASTE));
        }
    },
    FEWER_LAYERS("layers-fewer-than-stated", false) {
        @Override
        Planted plant(SampleBoard board) {
            board.plot(Role.TOP).says("TF.FileFunction,Copper,L1,Top");
            board.plot(Role.BOTTOM).says("TF.FileFunction,Copper,L4,Bot");
            return Planted.whole(null);
        }
    };

    private final String rule;
    private final boolean plainOutline;

    Defect(String rule, boolean plainOutline) {
        this.rule = rule;
        this.plainOutline = plainOutline;
    }

    /** The rule of the finding. */
    String rule() {
        return rule;
    }

    /** Whether it needs a board that is a plain rectangle. */
    boolean plainOutline() {
        return plainOutline;
    }

    /** Puts one into a board. */
    abstract Planted plant(SampleBoard board);

    /**
     * Where it is.
     *
     * @param layer the layer or file that the finding must name; null when any will do
     * @param place ends of the line near which the finding must lie; empty when it has no place
     * @param also  rules that follow from it and are no mistake
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Planted(@Nullable String layer, double[] place, Set<String> also) {
        static Planted whole(@Nullable String layer) {
            return new Planted(layer, new double[0], Set.of());
        }

        static Planted at(@Nullable String layer, double x, double y) {
            return between(layer, x, y, x, y);
        }

        static Planted between(@Nullable String layer, double x1, double y1, double x2, double y2) {
            return new Planted(layer, new double[]{x1, y1, x2, y2}, Set.of());
        }

        Planted with(String rule) {
            Set<String> more = new java.util.HashSet<>(also);
            more.add(rule);
            return new Planted(layer, place, Set.copyOf(more));
        }

        /** Whether a finding lies where it was planted. */
        boolean isAt(@Nullable Double x, @Nullable Double y) {
            if (place.length == 0) {
                return true;
            }
            if (x == null || y == null) {
                return false;
            }
            double dx = place[2] - place[0];
            double dy = place[3] - place[1];
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : Math.clamp(((x - place[0]) * dx + (y - place[1]) * dy) / length, 0, 1);
            return Math.hypot(place[0] + along * dx - x, place[1] + along * dy - y) <= NEAR;
        }
    }

    /** How near a finding must be, mm. */
    private static final double NEAR = 0.5;
}
