package io.beckon.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventBatch;
import io.beckon.definitions.wire.EventMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final SiteKey SHOP = SiteKey.of("shop");
    private static final long NOW = 1_800_000_000_000L;
    private static final long DAY = 24 * 3_600_000L;

    private final AtomicInteger chance = new AtomicInteger();
    private final Arrivals arrivals = new Arrivals(Secrets.of(1), this::nextChance);

    private byte[] nextChance() {
        byte[] bytes = new byte[16];
        bytes[0] = (byte) chance.incrementAndGet();
        return bytes;
    }

    @Test
    void makesOneVisitOfOneBegin() {
        Arrival first = arrive("b1", null, null, NOW);
        Arrival again = arrive("b1", null, null, NOW + 1_000);

        assertThat(first.begins()).isTrue();
        assertThat(again.begins()).isTrue();
        assertThat(again.visit()).isEqualTo(first.visit());
        assertThat(again.visitor()).isEqualTo(first.visitor());
    }

    @Test
    void makesOtherVisitsOfAnotherBeginOrSite() {
        Arrival shop = arrive("b1", null, null, NOW);
        Arrival other =
                arrivals.of(SiteKey.of("other"), batch("b1", null, null), NOW).orElseThrow();

        assertThat(arrive("b2", null, null, NOW).visit()).isNotEqualTo(shop.visit());
        assertThat(other.visit()).isNotEqualTo(shop.visit());
        assertThat(other.visitor()).isNotEqualTo(shop.visitor());
    }

    @Test
    void makesOneVisitOfABeginBeforeAndAfterItsVisitorTokenIsKnown() {
        Arrival first = arrive("b1", null, null, NOW);
        Arrival again = arrive("b1", first.visitorToken().token(), null, NOW);

        assertThat(again.visit()).isEqualTo(first.visit());
    }

    @Test
    void keepsTheVisitorOfAToken() {
        Arrival before = arrive("b1", null, null, NOW);
        Arrival later = arrive("b2", before.visitorToken().token(), null, NOW + 90 * DAY);

        assertThat(later.visitor()).isEqualTo(before.visitor());
        assertThat(later.visit()).isNotEqualTo(before.visit());
        assertThat(later.visitorToken()).isEqualTo(before.visitorToken());
    }

    @Test
    void neverPutsTwoVisitorsIntoOneVisit() {
        Arrival one = arrive("b1", null, null, NOW);
        Arrival other = arrive("b2", null, null, NOW);

        assertThat(arrive("b1", other.visitorToken().token(), null, NOW).visit())
                .isNotEqualTo(one.visit());
    }

    @Test
    void takesABadVisitorTokenForNone() {
        Arrival first = arrive("b1", null, null, NOW);
        Arrival again = arrive("b1", "forged", null, NOW);

        assertThat(again.visitor()).isEqualTo(first.visitor());
        assertThat(again.visit()).isEqualTo(first.visit());
    }

    @Test
    void continuesTheVisitOfAToken() {
        Arrival first = arrive("b1", null, null, NOW);
        Arrival next = arrive(
                "ignored", first.visitorToken().token(), first.visitToken().token(), NOW + DAY);

        assertThat(next.begins()).isFalse();
        assertThat(next.visitToken().isNew()).isFalse();
        assertThat(next.visit()).isEqualTo(first.visit());
        assertThat(next.visitor()).isEqualTo(first.visitor());
        assertThat(next.visitToken().token()).isEqualTo(first.visitToken().token());
        assertThat(next.visitorToken()).isEqualTo(first.visitorToken());
    }

    @Test
    void believesTheVisitTokenMoreThanTheVisitorToken() {
        Arrival mine = arrive("b1", null, null, NOW);
        Arrival other = arrive("b2", null, null, NOW);
        Arrival next =
                arrive(null, other.visitorToken().token(), mine.visitToken().token(), NOW);

        assertThat(next.visitor()).isEqualTo(mine.visitor());
        assertThat(next.visitorToken().id()).isEqualTo(mine.visitor().value());
    }

    @Test
    void refusesForgedAlteredAndForeignVisitTokens() {
        String token = arrive("b1", null, null, NOW).visitToken().token();
        String altered = token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A");

        assertThat(arrivals.of(SHOP, batch("b1", null, "forged"), NOW)).isEmpty();
        assertThat(arrivals.of(SHOP, batch("b1", null, ""), NOW)).isEmpty();
        assertThat(arrivals.of(SHOP, batch("b1", null, altered), NOW)).isEmpty();
        assertThat(arrivals.of(SiteKey.of("other"), batch("b1", null, token), NOW))
                .isEmpty();
    }

    @Test
    void beginsOneNewVisitForAllHoldersOfAnExpiredToken() {
        Arrival first = arrive("b1", null, null, NOW);
        String expired = first.visitToken().token();
        Arrival tab = arrive(null, null, expired, NOW + DAY + 1);
        Arrival otherTab = arrive(null, first.visitorToken().token(), expired, NOW + DAY + 60_000);
        Arrival tomorrow = arrive(null, null, expired, NOW + 2 * DAY + 1);

        assertThat(tab.begins()).isTrue();
        assertThat(tab.visit()).isNotEqualTo(first.visit());
        assertThat(tab.visitor()).isEqualTo(first.visitor());
        assertThat(otherTab.visit()).isEqualTo(tab.visit());
        assertThat(tomorrow.visit()).isNotEqualTo(tab.visit());
    }

    @Test
    void beginsAVisitOfItsOwnWithEveryBatchThatBringsNothing() {
        Arrival first = arrive(null, null, null, NOW);
        Arrival second = arrive(null, null, null, NOW);

        assertThat(second.visit()).isNotEqualTo(first.visit());
        assertThat(second.visitor()).isNotEqualTo(first.visitor());
    }

    @Test
    void givesARepeatedFirstBatchTheTokenOfTheFirstTime() {
        Arrival first = arrivals.of(SHOP, sent("b1", NOW, NOW - 300), NOW).orElseThrow();
        Arrival repeated = arrivals.of(SHOP, sent("b1", NOW + DAY / 2, NOW - 300, NOW + DAY / 2), NOW + DAY / 2)
                .orElseThrow();

        assertThat(repeated.visitToken()).isEqualTo(first.visitToken());
        assertThat(arrivals.visit(SHOP, repeated.visitToken().token(), NOW - 300 + DAY))
                .isPresent();
        assertThat(arrivals.visit(SHOP, repeated.visitToken().token(), NOW - 300 + DAY + 1))
                .isEmpty();
    }

    @Test
    void givesATokenThatLastsAnHourAtLeastWhateverTheSendersClockSays() {
        Arrival early = arrivals.of(SHOP, sent("b1", NOW, NOW - 90 * DAY), NOW).orElseThrow();
        Arrival late = arrivals.of(SHOP, sent("b2", NOW, NOW + 90 * DAY), NOW).orElseThrow();

        assertThat(arrivals.visit(SHOP, early.visitToken().token(), NOW + DAY / 24))
                .isPresent();
        assertThat(arrivals.visit(SHOP, late.visitToken().token(), NOW + DAY)).isPresent();
        assertThat(arrivals.visit(SHOP, late.visitToken().token(), NOW + DAY + 1))
                .isEmpty();
    }

    @Test
    void letsOnlyFreshVisitTokensOpenStreams() {
        String token = arrive("b1", null, null, NOW).visitToken().token();

        assertThat(arrivals.visit(SHOP, token, NOW + DAY)).isPresent();
        assertThat(arrivals.visit(SHOP, token, NOW + DAY + 1)).isEmpty();
    }

    private Arrival arrive(@Nullable String begin, @Nullable String visitor, @Nullable String visit, long nowMillis) {
        return arrivals.of(SHOP, batch(begin, visitor, visit), nowMillis).orElseThrow();
    }

    private static EventBatch sent(String begin, long sentAtMillis, long... atMillis) {
        List<EventMessage> events = LongStream.of(atMillis)
                .mapToObj(at -> new EventMessage(
                        "t1.1", EventType.BUSINESS, "Click", "p1", at, null, null, null, null, Map.of()))
                .toList();
        return new EventBatch(begin, null, null, "t1", 7, sentAtMillis, events);
    }

    private static EventBatch batch(@Nullable String begin, @Nullable String visitor, @Nullable String visit) {
        return new EventBatch(begin, visitor, visit, "t1", 7, NOW, List.of());
    }
}
