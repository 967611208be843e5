package hqb.prototyping.brokering.requests;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.prototyping.orders.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makers and operators talk about a request: questions, answers, more files, and words between the two. */
@Singleton
public class Talk {
    private static final int LONGEST = 4_000;
    private static final int MOST_FILES = 10;
    private static final BigDecimal FARTHEST = new BigDecimal(5_000);

    private final FindRequest find;
    private final RequestFiles files;
    private final MoveRequest move;

    Talk(FindRequest find, RequestFiles files, MoveRequest move) {
        this.find = find;
        this.files = files;
        this.move = move;
    }

    /**
     * What somebody says.
     *
     * @param text  the words
     * @param mark  a place on the picture of the design that they are about; optional
     * @param files ids of files that were sent before; optional
     */
    @Serdeable
    public record Words(@Nullable String text, @Nullable Place mark, @Nullable List<UUID> files) {
    }

    /**
     * A place on a board.
     *
     * @param side top or bottom
     * @param x    mm, as in the files
     * @param y    likewise, upwards
     */
    @Serdeable
    public record Place(@Nullable String side, @Nullable BigDecimal x, @Nullable BigDecimal y) {
    }

    /**
     * Says it.
     *
     * @param event ASK, ANSWER, ADD_FILES or SAY
     * @throws Refusal when it is empty, a file is another side's or was said before, or the request's state does not allow it
     */
    @Transactional
    public Request say(UUID id, Side side, RequestEvent event, Words words, Actor actor) {
        Request request = find.lock(id, side, actor);
        BodyCheck check = new BodyCheck();
        List<UUID> sent = words.files() == null ? List.of() : words.files().stream().distinct().toList();
        String text = check.lines("/text", words.text(), event == RequestEvent.ADD_FILES ? 0 : 1, LONGEST);
        if (event == RequestEvent.ADD_FILES && sent.isEmpty()) {
            check.refuse("/files", "Choose a file.", "请选择文件。");
        }
        if (sent.size() > MOST_FILES) {
            check.refuse("/files", "At most ten files are possible.", "最多 10 个文件。");
        } else if (!sent.stream().allMatch(file -> isFree(id, file, side))) {
            check.refuse("/files", "You have sent no such file, or it was said already.", "您没有上传此文件，或该文件已发送过。");
        }
        Said.Mark mark = words.mark() == null ? null : mark(words.mark(), request, check);
        check.done();
        if (!event.isOpenTo(side, request.state())) {
            throw Refusal.of(ProblemType.CONFLICT,
                    "Request " + request.number() + " is " + request.state().code() + ": that is not possible now.",
                    "需求 " + request.number() + " 的当前状态不允许此操作。");
        }
        return move.move(request, event, Doer.of(side, actor), new Said(text.isEmpty() ? null : text, mark, sent));
    }

    private boolean isFree(UUID request, UUID file, Side side) {
        return files.find(request, file).filter(kept -> kept.by().equals(side.code()) && kept.event() == null).isPresent();
    }

    private static Said.@Nullable Mark mark(Place place, Request request, BodyCheck check) {
        String side = place.side() == null ? "" : place.side();
        if (request.design() == null || request.design().id() == null) {
            check.refuse("/mark", "This request has no design to mark.", "此需求没有可标注的设计文件。");
        }
        if (!List.of("top", "bottom").contains(side)) {
            check.refuse("/mark/side", "Use top or bottom.", "请使用 top 或 bottom。");
        }
        return place.x() == null || place.y() == null || place.x().abs().compareTo(FARTHEST) > 0 || place.y().abs().compareTo(FARTHEST) > 0
                ? wrong(check)
                : new Said.Mark(side, place.x().setScale(3, RoundingMode.HALF_EVEN), place.y().setScale(3, RoundingMode.HALF_EVEN));
    }

    private static Said.@Nullable Mark wrong(BodyCheck check) {
        check.refuse("/mark", "Give x and y in millimetres.", "请以毫米给出 x 和 y。");
        return null;
    }
}
