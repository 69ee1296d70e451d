package io.beckon.runtime.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.engine.Effect;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private static final VisitId VISIT = VisitId.of("v1");
    private static final StreamEvent EVENT = new StreamEvent.Withdraw("e1", "shown-elsewhere");

    private final Streams streams = new Streams();
    private final RecordingChannel first = new RecordingChannel("t1", "p1");
    private final RecordingChannel second = new RecordingChannel("t2", "p2");
    private final RecordingChannel third = new RecordingChannel("t3", "p3");

    @Test
    void tellsThePageThatIsMeant() {
        open(first, second, third);

        push("p2", null);

        assertThat(second.events()).containsExactly(EVENT);
        assertThat(first.events()).isEmpty();
        assertThat(third.events()).isEmpty();
    }

    @Test
    void tellsTheTabThatWasActiveLastWhenThePageIsGone() {
        open(first, second, third);
        streams.closed(VISIT, third);

        push("p3", null);

        assertThat(second.events()).containsExactly(EVENT);
        assertThat(first.events()).isEmpty();
    }

    @Test
    void tellsAllTabsButOneWhenNoPageIsMeant() {
        open(first, second, third);

        push(null, "t2");

        assertThat(first.events()).containsExactly(EVENT);
        assertThat(second.events()).isEmpty();
        assertThat(third.events()).containsExactly(EVENT);
    }

    @Test
    void neverTellsAnotherVisit() {
        RecordingChannel foreign = new RecordingChannel("t1", "p1");
        streams.open(VisitId.of("v2"), foreign);

        push("p1", null);
        push(null, null);

        assertThat(foreign.events()).isEmpty();
    }

    @Test
    void replacesTheStreamOfTheSameTabWithoutFarewell() {
        RecordingChannel next = new RecordingChannel("t1", "p9");
        open(first, next);

        push(null, null);

        assertThat(first.isClosed()).isTrue();
        assertThat(first.events()).isEmpty();
        assertThat(next.events()).containsExactly(EVENT);
        assertThat(streams.channels(VISIT)).isEqualTo(1);
    }

    @Test
    void closesTheOldestOfFourStreams() {
        RecordingChannel fourth = new RecordingChannel("t4", "p4");
        open(first, second, third, fourth);

        assertThat(first.isClosed()).isTrue();
        assertThat(first.events()).containsExactly(new StreamEvent.Bye(30_000));
        assertThat(Stream.of(second, third, fourth)).noneMatch(RecordingChannel::isClosed);
        assertThat(streams.channels(VISIT)).isEqualTo(3);
    }

    @Test
    void countsAndForgetsClosedChannelsOnce() {
        open(first, second);

        streams.closed(VISIT, first);
        streams.closed(VISIT, first);
        streams.closed(VISIT, third);

        assertThat(streams.channels(VISIT)).isEqualTo(1);
        push(null, null);
        assertThat(first.events()).isEmpty();
    }

    @Test
    void closesTheChannelsOfAVisitThatSaysGoodbye() {
        RecordingChannel foreign = new RecordingChannel("t1", "p1");
        VisitId other = VisitId.of("v2");
        streams.open(other, foreign);
        open(first, second);
        StreamEvent.Bye bye = new StreamEvent.Bye(300_000);

        streams.push(new Effect.Pushed(VISIT, null, null, bye));

        assertThat(Stream.of(first, second)).allMatch(RecordingChannel::isClosed);
        assertThat(first.events()).containsExactly(bye);
        assertThat(second.events()).containsExactly(bye);
        assertThat(streams.channels(VISIT)).isZero();
        assertThat(foreign.isClosed()).isFalse();
        assertThat(streams.channels(other)).isEqualTo(1);
    }

    @Test
    void saysGoodbyeToEverybodyAtDifferentTimes() {
        open(first, second, third);

        streams.closeAll();

        assertThat(Stream.of(first, second, third)).allMatch(RecordingChannel::isClosed);
        assertThat(Stream.of(first, second, third).flatMap(channel -> channel.events().stream()))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(StreamEvent.Bye.class::isInstance);
    }

    private void open(RecordingChannel... channels) {
        for (RecordingChannel channel : channels) {
            streams.open(VISIT, channel);
        }
    }

    private void push(@Nullable String page, @Nullable String except) {
        streams.push(new Effect.Pushed(
                VISIT, page == null ? null : PageId.of(page), except == null ? null : TabId.of(except), EVENT));
    }
}
