package hqb.makerspaces.booking;

import hqb.platform.checks.InvariantCheck;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What must always hold of bookings. */
@Factory
class BookingChecks {
    @Singleton
    @Named("M1")
    InvariantCheck nothingIsBookedTwice() {
        return new InvariantCheck("M1", "No two bookings share a moment of a machine, a room or a mentor.", "任何设备、场地或导师的同一时刻都不会有两个预约。", """
                SELECT a.number, b.number AS other FROM makerspaces_booking a JOIN makerspaces_booking b
                ON b.bookable_id = a.bookable_id AND b.id > a.id AND b.taken && a.taken
                WHERE a.state <> 'cancelled' AND b.state <> 'cancelled'
                """);
    }

    @Singleton
    @Named("M2")
    InvariantCheck whatIsPaidIsPaidThroughPayments() {
        return new InvariantCheck("M2",
                "A booking that costs something, or its series, is paid exactly when its payment is, and that to the fen.",
                "收费预约（或其系列）已付当且仅当其付款已完成，且分毫不差。", """
                        SELECT b.number, b.price, b.paid_at, p.state, p.amount, b.due FROM (
                            SELECT number, price, paid_at, CASE WHEN series_id IS NULL OR price = 0 THEN id ELSE series_id END AS paid_as,
                                sum(price) OVER (PARTITION BY CASE WHEN series_id IS NULL OR price = 0 THEN id ELSE series_id END) AS due
                            FROM makerspaces_booking) b
                        LEFT JOIN payments_payable p ON p.payable_kind IN ('machine-booking', 'machine-booking-series')
                            AND p.payable_id = b.paid_as
                        WHERE (b.paid_at IS NOT NULL) IS DISTINCT FROM (coalesce(p.state, '') = 'paid')
                            OR p.amount IS NOT NULL AND p.amount <> b.due * 100
                        """);
    }

    @Singleton
    @Named("M3")
    InvariantCheck weeksAreCounted() {
        return new InvariantCheck("M3", "The minutes counted for a person's week are those of its bookings.", "每人每周计数的分钟数等于其预约的分钟数。", """
                SELECT coalesce(u.bookable_id, b.bookable_id) AS bookable, u.minutes, b.minutes AS booked FROM makerspaces_week_use u
                FULL JOIN (SELECT bookable_id, person_id, date_trunc('week', starts_at AT TIME ZONE 'Asia/Shanghai')::date AS week,
                        sum(extract(epoch FROM ends_at - starts_at) / 60) AS minutes
                    FROM makerspaces_booking WHERE person_id IS NOT NULL AND state <> 'cancelled' GROUP BY 1, 2, 3) b
                ON b.bookable_id = u.bookable_id AND b.person_id = u.person_id AND b.week = u.week
                WHERE coalesce(u.minutes, 0) <> coalesce(b.minutes, 0)
                """);
    }
}
