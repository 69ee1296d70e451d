package io.beckon.engine.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageViewsTest {
    private static final PageId P1 = PageId.of("p1");
    private static final PageId P2 = PageId.of("p2");

    @Test
    void leavesThePageThatATabShowedBefore() {
        PageViews pages = PageViews.NONE.enter(P1, "t1", null).enter(P2, "t1", null);

        assertThat(pages.open(P1)).isEmpty();
        assertThat(pages.find(P1)).isPresent();
        assertThat(pages.open(P2)).isPresent();
    }

    @Test
    void keepsThePagesOfOtherTabs() {
        PageViews pages = PageViews.NONE.enter(P1, "t1", null).enter(P2, "t2", null);

        assertThat(pages.open(P1)).isPresent();
        assertThat(pages.lastOpen().map(PageView::id)).contains(P2);
        assertThat(pages.touch(P1).lastOpen().map(PageView::id)).contains(P1);
    }

    @Test
    void tellsPagesApartWhoseIdsHaveTheSameHash() {
        PageViews pages = PageViews.NONE.enter(PageId.of("Aa"), "t1", null);

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(pages.find(PageId.of("BB"))).isEmpty();
        assertThat(pages.isOpen(PageId.of("BB"))).isFalse();
        assertThat(pages.isOpen(PageId.of("Aa"))).isTrue();
    }

    @Test
    void tellsWhichPagesHaveClosedSince() {
        PageId p3 = PageId.of("p3");
        PageViews before =
                PageViews.NONE.enter(P1, "t1", null).enter(P2, "t2", null).enter(p3, "t3", null);

        assertThat(before.touch(P1).closedSince(before, null)).isEmpty();
        assertThat(before.touch(P1).leave(P2).closedSince(before, null)).containsExactly(P2);
        assertThat(before.leave(P1).leave(P2).closedSince(before, P2)).containsExactly(P1);
        assertThat(before.leave(P1).closedSince(before.leave(P1), null)).isEmpty();
        assertThat(PageViews.NONE.closedSince(before, p3)).containsExactly(P1, P2);
    }

    @Test
    void closesThePageThatWasActiveLongestAgoWhenThereAreTooMany() {
        PageViews pages = open(8).touch(PageId.of("p0"));

        PageViews more = pages.enter(PageId.of("new"), "new", null);

        assertThat(more.size()).isEqualTo(8);
        assertThat(more.find(PageId.of("p0"))).isPresent();
        assertThat(more.find(PageId.of("p1"))).isEmpty();
    }

    @Test
    void forgetsPagesThatWereLeftFirst() {
        PageViews pages = open(8).leave(PageId.of("p5"));

        PageViews more = pages.enter(PageId.of("new"), "new", null);

        assertThat(more.find(PageId.of("p5"))).isEmpty();
        assertThat(more.find(PageId.of("p0"))).isPresent();
    }

    @Test
    void keepsTheOffersOfAPageThatIsEnteredAgain() {
        RuleId rule = RuleId.of("rule");
        PageViews pages =
                PageViews.NONE.enter(P1, "t1", null).offer(P1, rule).leave(P1).enter(P1, "t1", "tag");

        assertThat(pages.open(P1).orElseThrow().offers().of(rule)).isEqualTo(1);
        assertThat(pages.open(P1).orElseThrow().excludedBy()).isEqualTo("tag");
    }

    private static PageViews open(int count) {
        return IntStream.range(0, count)
                .boxed()
                .reduce(PageViews.NONE, (pages, i) -> pages.enter(PageId.of("p" + i), "t" + i, null), (a, _) -> a);
    }

    @Test
    void refusesAStateOfMoreThanThereMayBe() {
        StateWriter out = new StateWriter();
        PageView view = new PageView(PageId.of("p1"), null, null, false, OfferCounts.NONE);
        out.list(Collections.nCopies(PageViews.MOST + 1, view), PageView::encode);

        assertThatThrownBy(() -> PageViews.decode(new StateReader(out.toBytes())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 8 page views");
    }
}
