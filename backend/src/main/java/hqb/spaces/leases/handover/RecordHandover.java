package hqb.spaces.leases.handover;

import hqb.accounts.Actor;
import hqb.platform.BodyCheck;
import hqb.platform.ProblemType;
import hqb.platform.Refusal;
import hqb.spaces.leases.FindLease;
import hqb.spaces.leases.LeaseEvent;
import hqb.spaces.leases.LeaseSide;
import hqb.spaces.leases.MoveLease;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Either side writes down how the unit is handed over, and both sign it. Whoever changes it takes the signatures off. */
@Singleton
class RecordHandover {
    private static final Set<String> OCCASIONS = Set.of("start", "end");
    private static final int MOST_METERS = 20;
    private static final int MOST_KEYS = 1_000;
    private static final int LONGEST = 4_000;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private final FindLease find;
    private final MoveLease move;
    private final Handovers records;
    private final Clock clock;

    RecordHandover(FindLease find, MoveLease move, Handovers records, Clock clock) {
        this.find = find;
        this.move = move;
        this.records = records;
        this.clock = clock;
    }

    /** What is written down. */
    @Serdeable
    record Written(@Nullable List<Reading> meters, @Nullable String defects, @Nullable Integer keys) {
    }

    /** The reading of a meter, such as electricity 1234.5 kWh. */
    @Serdeable
    record Reading(@Nullable String name, @Nullable BigDecimal reading, @Nullable String unit) {
    }

    /**
     * A signature.
     *
     * @param hash of what is signed
     * @param name full name of the signer
     */
    @Serdeable
    record Signing(@Nullable String hash, @Nullable String name) {
    }

    /**
     * Writes it down.
     *
     * @throws Refusal when the lease does not run or has not just ended, something is not possible, or both have signed already
     */
    @Transactional
    void write(UUID id, String occasion, Written written, Actor actor) {
        FindLease.Seen seen = open(id, occasion, actor);
        BodyCheck check = new BodyCheck();
        List<Reading> readings = written.meters() == null ? List.of() : written.meters();
        if (readings.size() > MOST_METERS) {
            check.refuse("/meters", "At most twenty meters are possible.", "最多 20 个表计。");
        }
        List<Handover.Meter> meters = new ArrayList<>();
        for (int i = 0; i < Math.min(readings.size(), MOST_METERS); i++) {
            Reading one = readings.get(i);
            BigDecimal reading = one.reading();
            if (reading == null || reading.signum() < 0 || reading.compareTo(MOST) > 0 || reading.scale() > 4) {
                check.refuse("/meters/" + i + "/reading", "Use the number that the meter shows.", "请填写表计读数。");
                reading = BigDecimal.ZERO;
            }
            meters.add(new Handover.Meter(check.text("/meters/" + i + "/name", one.name(), 1, 60), reading,
                    check.text("/meters/" + i + "/unit", one.unit(), 1, 12)));
        }
        String defects = check.lines("/defects", written.defects(), 0, LONGEST);
        int keys = written.keys() == null ? 0 : written.keys();
        if (keys < 0 || keys > MOST_KEYS) {
            check.refuse("/keys", "Use a number from 0 to 1000.", "请使用 0 至 1000 的数字。");
        }
        check.done();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String hash = sha256(String.join("\n", id.toString(), occasion, records.write(meters), defects, String.valueOf(keys),
                now.toString()));
        records.put(new Handover(id, occasion, meters, defects, keys, hash, seen.side().code(), now, null, null));
        move.by(seen, LeaseEvent.HAND_OVER, actor, null);
    }

    /**
     * Signs it for the asker's side.
     *
     * @throws Refusal when there is no such record, it was changed meanwhile, or that side has signed
     */
    @Transactional
    void sign(UUID id, String occasion, Signing signing, Actor actor) {
        FindLease.Seen seen = open(id, occasion, actor);
        Handover record = records.find(id, occasion).orElseThrow(() -> Refusal.notFound("Nothing is written down yet.", "尚无交接记录。"));
        BodyCheck check = new BodyCheck();
        String name = check.text("/name", signing.name(), 2, 100);
        check.done();
        if (!record.hash().equals(signing.hash())) {
            throw Refusal.invalid("/hash", "The record was changed: look at the present one.", "记录已更改，请查看最新内容。");
        }
        Handover.Signed mine = seen.side() == LeaseSide.TENANT ? record.tenant() : record.landlord();
        if (mine != null) {
            throw Refusal.of(ProblemType.CONFLICT, "Your side has signed this record.", "您方已签署此记录。");
        }
        records.sign(id, occasion, seen.side(), name, actor, clock.instant());
        move.by(seen, LeaseEvent.HAND_OVER, actor, name);
    }

    private FindLease.Seen open(UUID id, String occasion, Actor actor) {
        FindLease.Seen seen = find.lock(id, actor);
        if (!OCCASIONS.contains(occasion)) {
            throw Refusal.notFound("There is a record of the start and one of the end.", "仅有起租与退租两份交接记录。");
        }
        boolean done = records.find(id, occasion).filter(record -> record.landlord() != null && record.tenant() != null).isPresent();
        if (done || !LeaseEvent.HAND_OVER.isOpenTo(seen.side(), seen.lease().state())) {
            throw Refusal.of(ProblemType.CONFLICT, "This record is signed by both, or the lease is not at that point.",
                    "该记录已由双方签署，或租约尚未到此阶段。");
        }
        return seen;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
