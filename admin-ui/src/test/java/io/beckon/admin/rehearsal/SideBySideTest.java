package io.beckon.admin.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.rehearsal.RecordedShop.Remembered;
import io.beckon.admin.rehearsal.RecordedShop.Wanted;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of a rehearsal are those that plain loops over the same events give. */
class SideBySideTest {
    private static final Filter VIEW = Filter.event("ProductViewed");
    private static final Filter CART = Filter.event("AddToCart");
    private static final Filter CHECKOUT = Filter.event("CheckoutStarted");
    private static final Window VISIT = new Window.Visit();

    private List<Remembered> visits = List.of();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsWhatPlainLoopsCount(long seed) {
        visits = RecordedShop.visits(200, seed);

        RehearsalReport report = rehearse(
                null,
                Wanted.everyTime("singleton", new Pattern.Singleton(VIEW)),
                Wanted.everyTime(
                        "category",
                        new Pattern.Singleton(Filter.event("PageEntered").in(CategoryId.of("cart")))),
                Wanted.everyTime("counter", new Pattern.Counter(CART, 3, VISIT)),
                Wanted.once("sequence", new Pattern.Sequence(List.of(VIEW, CART, CHECKOUT), VISIT, false)),
                Wanted.once("set", new Pattern.Set(List.of(VIEW, CHECKOUT), VISIT)),
                Wanted.once("score", new Pattern.Score(List.of(weighted(VIEW, 2), weighted(CART, 3)), 7, VISIT)),
                Wanted.once("absence", new Pattern.Absence(CART, CHECKOUT, 60_000, false)));

        expect(report, "singleton", told -> count(told, "ProductViewed"));
        expect(report, "category", told -> (int) told.events().stream()
                .filter(event -> event.name().equals("PageEntered")
                        && Objects.requireNonNull(event.url()).contains("/cart"))
                .count());
        expect(report, "counter", told -> count(told, "AddToCart") / 3);
        expect(report, "sequence", told -> occursInOrder(told) ? 1 : 0);
        expect(report, "set", told -> count(told, "ProductViewed") > 0 && count(told, "CheckoutStarted") > 0 ? 1 : 0);
        expect(report, "score", told -> 2 * count(told, "ProductViewed") + 3 * count(told, "AddToCart") >= 7 ? 1 : 0);
        expect(report, "absence", told -> isUnanswered(told) ? 1 : 0);
        assertThat(report.visits()).isEqualTo(200);
        assertThat(report.events())
                .isEqualTo(
                        visits.stream().mapToInt(told -> told.events().size()).sum());
    }

    @Test
    void comparesWithWhatIsLiveAndNamesFirstWhatMatchesOnOneSideOnly() {
        visits = RecordedShop.visits(100, 7);
        RehearsedVersion live = RecordedShop.version(
                4,
                Wanted.once("counter", new Pattern.Counter(VIEW, 3, VISIT)),
                Wanted.once("gone", new Pattern.Singleton(CART)));

        RehearsalReport report = rehearse(
                live,
                Wanted.once("counter", new Pattern.Counter(VIEW, 2, VISIT)),
                Wanted.once("new", new Pattern.Singleton(CHECKOUT)));

        List<String> two = matching(2);
        List<String> three = matching(3);
        RuleComparison counter = find(report, "counter");
        RuleResult ofDraft = Objects.requireNonNull(counter.draft());
        assertThat(report.live()).isEqualTo(4);
        assertThat(ofDraft.visits()).isEqualTo(two.size());
        assertThat(Objects.requireNonNull(counter.live()).visits()).isEqualTo(three.size());
        assertThat(three).isNotEmpty().hasSizeLessThan(two.size());
        List<String> expected = new ArrayList<>(two);
        expected.removeAll(three);
        expected.addAll(three);
        assertThat(ofDraft.examples())
                .extracting(RuleResult.Example::visit)
                .isEqualTo(expected.subList(0, Math.min(20, expected.size())));
        assertThat(find(report, "new").live()).isNull();
        assertThat(find(report, "gone").draft()).isNull();
    }

    @Test
    void tellsOutcomesWithTheirReasonsAndWhoWentFirst() {
        visits = RecordedShop.visits(60, 11);
        Pattern any = new Pattern.Singleton(VIEW);

        RehearsalReport report = rehearse(
                null,
                new Wanted("first", any, Repeat.ONCE_PER_VISIT, 500, "chat-help"),
                new Wanted("second", any, Repeat.ONCE_PER_VISIT, 100, "chat-help"),
                Wanted.once("silent", any));

        int matching = matching(1).size();
        RuleResult first = Objects.requireNonNull(find(report, "first").draft());
        RuleResult second = Objects.requireNonNull(find(report, "second").draft());
        assertThat(first.offered() + first.heldBackInAll()).isEqualTo(matching);
        assertThat(first.offered()).isPositive();
        assertThat(second.offered()).isZero();
        assertThat(second.heldBack().get("lower-priority")).isEqualTo(first.offered());
        assertThat(Objects.requireNonNull(find(report, "silent").draft()).heldBack())
                .containsOnlyKeys("no-offer")
                .containsEntry("no-offer", matching);
        assertThat(report.encounters())
                .containsExactly(new Encounter("The rule first", "The rule second", first.offered()));
    }

    @Test
    void countsEventsThatHadNoEffect() {
        List<EventEntry> events = List.of(
                RecordedShop.event("t1.1", "PageEntered", "p1", "cart", RecordedShop.NOON),
                RecordedShop.event("t1.2", "AddToCart", "p1", "cart", RecordedShop.NOON + 1_000),
                RecordedShop.event("t1.3", "AddToCart", "p1", "cart", RecordedShop.NOON + 7_200_000));
        visits = List.of(new Remembered(RecordedShop.told("a", "b", RecordedShop.NOON, 3), events));
        Wanted rule = Wanted.everyTime("any", new Pattern.Singleton(CART));

        assertThat(rehearse(null, rule).refused()).isEqualTo(new RehearsalReport.Refused(1, null));
        assertThat(rehearse(RecordedShop.version(4, rule), rule).refused())
                .isEqualTo(new RehearsalReport.Refused(1, 1));
        expect(rehearse(null, rule), "any", _ -> 1);
    }

    @Test
    void neverHasJudgedMoreEventsThanThereAre() {
        visits = List.of(new Remembered(
                RecordedShop.told("growing", "b", RecordedShop.NOON, 1),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> RecordedShop.event(
                                "t1." + i, "AddToCart", "p1", "cart", RecordedShop.NOON + i * 1_000L))
                        .toList()));
        List<RehearsalProgress> reached = new ArrayList<>();

        RecordedShop.compare(
                visits, new RehearsalWatch(reached::add), RecordedShop.version(1), null, _ -> Optional.empty());

        assertThat(reached)
                .isNotEmpty()
                .allSatisfy(progress -> assertThat(progress.done()).isLessThanOrEqualTo(progress.total()));
    }

    private RehearsalReport rehearse(@Nullable RehearsedVersion live, Wanted... draft) {
        return RecordedShop.compare(visits, unwatched(), RecordedShop.version(1, draft), live, _ -> Optional.empty());
    }

    private static RehearsalWatch unwatched() {
        return new RehearsalWatch(_ -> {});
    }

    /** How often a rule fired in each visit, counted by hand, against the report. */
    private void expect(RehearsalReport report, String rule, ToIntFunction<Remembered> firings) {
        RuleResult result = Objects.requireNonNull(find(report, rule).draft());
        long matching =
                visits.stream().filter(told -> firings.applyAsInt(told) > 0).count();
        assertThat(result.visits()).as(rule).isEqualTo(matching).isPositive();
        assertThat(result.offered() + result.heldBackInAll())
                .as(rule)
                .isEqualTo(visits.stream().mapToInt(firings).sum());
    }

    private static RuleComparison find(RehearsalReport report, String rule) {
        return report.rules().stream()
                .filter(candidate -> candidate.id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The visits with so many views of products, newest first. */
    private List<String> matching(int views) {
        return visits.reversed().stream()
                .filter(told -> count(told, "ProductViewed") >= views)
                .map(told -> told.visit().id())
                .toList();
    }

    private static int count(Remembered told, String name) {
        return (int) told.events().stream()
                .filter(event -> event.name().equals(name))
                .count();
    }

    private static boolean occursInOrder(Remembered told) {
        List<EventEntry> events = told.events();
        for (int i = 0; i < events.size(); i++) {
            for (int j = i + 1; j < events.size(); j++) {
                for (int k = j + 1; k < events.size(); k++) {
                    if (events.get(i).name().equals("ProductViewed")
                            && events.get(j).name().equals("AddToCart")
                            && events.get(k).name().equals("CheckoutStarted")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the first minute after some product was put into the cart passed without a checkout. */
    private static boolean isUnanswered(Remembered told) {
        List<EventEntry> events = told.events();
        for (int i = 0; i < events.size(); i++) {
            long deadline = events.get(i).serverTimestamp() + 60_000;
            boolean isOpen = events.get(i).name().equals("AddToCart");
            for (int j = i + 1; j < events.size(); j++) {
                boolean isAnswer = events.get(j).name().equals("CheckoutStarted");
                isOpen = isOpen && !(isAnswer && events.get(j).serverTimestamp() <= deadline);
            }
            if (isOpen) {
                return true;
            }
        }
        return false;
    }

    private static Pattern.Score.Weighted weighted(Filter filter, int weight) {
        return new Pattern.Score.Weighted(filter, weight);
    }
}
