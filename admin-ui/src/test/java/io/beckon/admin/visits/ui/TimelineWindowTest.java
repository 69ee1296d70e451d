package io.beckon.admin.visits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineWindowTest {
    private static final int TOTAL = 5_000;

    @Test
    void showsAllOfAShortVisit() {
        assertThat(TimelineWindow.first(12)).isEqualTo(new TimelineWindow(0, 12));
        assertThat(TimelineWindow.last(12)).isEqualTo(new TimelineWindow(0, 12));
        assertThat(TimelineWindow.around(3, 12)).isEqualTo(new TimelineWindow(0, 12));
    }

    @Test
    void walksAStepAtATimeAndNeverGrowsTooWide() {
        TimelineWindow window = TimelineWindow.first(TOTAL);
        for (int i = 0; i < 4; i++) {
            window = window.later(TOTAL);
        }
        assertThat(window).isEqualTo(new TimelineWindow(400, 1_000));
        for (int i = 0; i < 4; i++) {
            window = window.earlier();
        }
        assertThat(window).isEqualTo(new TimelineWindow(0, 600));
    }

    @Test
    void showsTheWholeWayToAnEvent() {
        assertThat(TimelineWindow.around(2_500, TOTAL)).isEqualTo(new TimelineWindow(2_400, 2_600));
        assertThat(TimelineWindow.around(TOTAL - 1, TOTAL)).isEqualTo(new TimelineWindow(4_899, 5_000));
    }

    @Test
    void followsTheEndOnlyForWhoSeesIt() {
        assertThat(new TimelineWindow(0, 100).grown(100, 110)).isEqualTo(new TimelineWindow(0, 110));
        assertThat(new TimelineWindow(0, 100).grown(150, 160)).isEqualTo(new TimelineWindow(0, 100));
        assertThat(new TimelineWindow(0, 600).grown(600, 601)).isEqualTo(new TimelineWindow(0, 600));
    }
}
