package io.beckon.runtime.intake;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.begun;
import static io.beckon.runtime.intake.Bodies.bytes;
import static io.beckon.runtime.intake.Bodies.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.Input;
import io.beckon.engine.visit.Source;
import io.beckon.runtime.host.Submission;
import io.beckon.runtime.published.FixedPublishedSites;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final long NOW = 1_800_000_000_000L;
    private static final long DAY = 24 * 3_600_000L;
    private static final Gate SHOP =
            new Gates(new FixedPublishedSites()).of("shop").orElseThrow();
    private static final ClientNetwork NETWORK = new ClientNetwork(1);
    private static final Sender SENDER = new Sender(NETWORK, "Mozilla\r\n${x}", "DE");

    private final AtomicLong nanos = new AtomicLong();
    private final IntakeCounts counts = new IntakeCounts();

    @Test
    void submitsWhatItAdmits() {
        Verdict.Admitted admitted = admitted(intake(RateLimits.DEFAULT), begun("b1", EVENT));

        Submission submission = Objects.requireNonNull(admitted.submission());
        assertThat(submission.site()).isEqualTo(SHOP.key());
        assertThat(submission.visit().value())
                .isEqualTo(admitted.answer().visit().id());
        assertThat(submission.visitor().value())
                .isEqualTo(admitted.answer().visitor().id());
        assertThat(submission.beginning()).isEqualTo(new Input.Beginning(7, Map.of("userAgent", "Mozilla${x}"), "DE"));
        assertThat(submission.source()).isEqualTo(Source.BROWSER);
        assertThat(submission.sentAtMillis()).isEqualTo(2000);
        assertThat(submission.events()).extracting(EventMessage::id).containsExactly("t1.1");
        assertThat(admitted.answer().accepted()).isEqualTo(1);
    }

    @Test
    void letsAVisitBeginEvenWhenAllItemsAreRejected() {
        Verdict.Admitted admitted = admitted(intake(RateLimits.DEFAULT), begun("b1", "{}"));

        assertThat(admitted.submission()).isNotNull();
        assertThat(admitted.answer().accepted()).isZero();
        assertThat(admitted.answer().rejected()).containsExactly(new BatchAnswer.Rejection("", "missing", "type"));
        assertThat(counts.rejections()).containsEntry(ItemRefusal.MISSING, 1L);
    }

    @Test
    void submitsNothingWhenARunningVisitOnlyTypes() {
        Intake intake = intake(RateLimits.DEFAULT);
        String token = admitted(intake, begun("b1")).answer().visit().token();
        String typing = "{\"id\":\"t1.2\",\"type\":\"SYSTEM\",\"name\":\"ChatTyping\",\"at\":1000}";

        Verdict.Admitted admitted = admitted(intake, Bodies.batch("\"visit\":\"" + token + "\"", typing));

        assertThat(admitted.submission()).isNull();
        assertThat(admitted.answer().accepted()).isZero();
        assertThat(counts.fleetingItems()).isEqualTo(1);
    }

    @Test
    void admitsTwoHundredUndefinedNamesForEachDay() {
        Intake intake = intake(new RateLimits(1_000_000, 1_000_000, 1_000, 1_000));
        for (int n = 0; n < 200; n++) {
            assertThat(accepted(intake, "Name" + n, NOW)).isEqualTo(1);
        }

        assertThat(accepted(intake, "OneMore", NOW)).isZero();
        assertThat(accepted(intake, "Name7", NOW)).isEqualTo(1);
        assertThat(accepted(intake, "AddToCart", NOW)).isEqualTo(1);
        assertThat(accepted(intake, "OneMore", NOW + DAY)).isEqualTo(1);
        assertThat(counts.rejections()).containsEntry(ItemRefusal.TOO_MANY_NAMES, 1L);
    }

    private int accepted(Intake intake, String name, long nowMillis) {
        byte[] body = bytes(begun("b1", event("name", "\"" + name + "\"")));
        return ((Verdict.Admitted) intake.judge(SHOP, body, SENDER, nowMillis))
                .answer()
                .accepted();
    }

    @Test
    void holdsBackAVisitThatSendsTooMuch() {
        Intake intake = intake(RateLimits.DEFAULT);
        admitted(intake, begun("b1", Bodies.events(50)));
        admitted(intake, begun("b1", Bodies.events(50)));

        Verdict.Refused refused = refused(intake, begun("b1", EVENT));
        admitted(intake, begun("b2", Bodies.events(50)));
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(refused.retryAfterMillis()));

        assertThat(refused.refusal()).isEqualTo(Refusal.TOO_MANY_EVENTS);
        assertThat(refused.retryAfterMillis()).isBetween(1L, 51L);
        admitted(intake, begun("b1", EVENT));
    }

    @Test
    void holdsBackANetworkThatBeginsTooManyVisits() {
        Intake intake = intake(new RateLimits(20, 100, 200, 2));
        admitted(intake, begun("b1", EVENT));
        admitted(intake, begun("b2", EVENT));

        Verdict.Refused refused = refused(intake, begun("b3", EVENT));

        assertThat(refused.refusal()).isEqualTo(Refusal.TOO_MANY_VISITS);
        assertThat(refused.retryAfterMillis()).isBetween(29_000L, 30_001L);
    }

    @Test
    void refusesAForgedVisitToken() {
        Verdict.Refused refused = refused(intake(RateLimits.DEFAULT), Bodies.batch("\"visit\":\"forged\"", EVENT));

        assertThat(refused.refusal()).isEqualTo(Refusal.BAD_TOKEN);
    }

    @Test
    void countsUnknownFields() {
        admitted(intake(RateLimits.DEFAULT), begun("b1", event("colour", "1")));

        assertThat(counts.unknownFields()).isEqualTo(1);
    }

    @Test
    void opensAStreamForTheVisitOfItsToken() {
        Intake intake = intake(RateLimits.DEFAULT);
        BatchAnswer answer = admitted(intake, begun("b1")).answer();

        StreamVerdict verdict =
                intake.judgeStream(SHOP, bytes(streamBody(answer.visit().token())), NETWORK, NOW);

        assertThat(verdict).isInstanceOfSatisfying(StreamVerdict.Admitted.class, admitted -> {
            assertThat(admitted.opening().visit().value())
                    .isEqualTo(answer.visit().id());
            assertThat(admitted.opening().visitor().value())
                    .isEqualTo(answer.visitor().id());
            assertThat(admitted.opening().tab().value()).isEqualTo("t1");
            assertThat(admitted.opening().page().value()).isEqualTo("p1");
        });
    }

    @Test
    void refusesStreamsWithForgedOrVisitorTokens() {
        Intake intake = intake(RateLimits.DEFAULT);
        String visitorToken = admitted(intake, begun("b1")).answer().visitor().token();

        assertThat(streamRefusal(intake, streamBody("forged"))).isEqualTo(Refusal.BAD_TOKEN);
        assertThat(streamRefusal(intake, streamBody(visitorToken))).isEqualTo(Refusal.BAD_TOKEN);
        assertThat(streamRefusal(intake, "{\"tab\":\"t1\",\"page\":\"p1\"}")).isEqualTo(Refusal.WRONG_ENVELOPE);
        assertThat(streamRefusal(intake, "{\"visit\":")).isEqualTo(Refusal.INVALID_JSON);
    }

    private static Refusal streamRefusal(Intake intake, String body) {
        return ((StreamVerdict.Refused) intake.judgeStream(SHOP, bytes(body), NETWORK, NOW))
                .why()
                .refusal();
    }

    private static String streamBody(String token) {
        return "{\"visit\":\"" + token + "\",\"tab\":\"t1\",\"page\":\"p1\"}";
    }

    private Intake intake(RateLimits limits) {
        return new Intake(
                Secrets.of(1), SignInProofs.NONE, new Throttle(limits, nanos::get), counts, () -> new byte[16]);
    }

    private static Verdict.Admitted admitted(Intake intake, String body) {
        return (Verdict.Admitted) intake.judge(SHOP, bytes(body), SENDER, NOW);
    }

    private static Verdict.Refused refused(Intake intake, String body) {
        return (Verdict.Refused) intake.judge(SHOP, bytes(body), SENDER, NOW);
    }
}
