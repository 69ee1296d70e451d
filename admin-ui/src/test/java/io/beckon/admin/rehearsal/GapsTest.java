package io.beckon.admin.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.publishing.Edited;
import io.beckon.admin.rehearsal.RecordedShop.Remembered;
import io.beckon.admin.rehearsal.RecordedShop.Wanted;
import io.beckon.admin.rehearsal.RecordingGap.Kind;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What recordings cannot tell depends on the versions that recorded, whether one of them is live or not. */
class GapsTest {
    private static final Site SHOP = ExampleShop.site();
    private static final Site WITHOUT_SIZES = without("SizesOpened");
    private static final Site OTHER_CART =
            Edited.definition(WITHOUT_SIZES, "events", "add-to-cart", event -> event.put("id", "add-to-cart-2"));
    private static final RehearsedVersion DRAFT = RecordedShop.version(
            1,
            waitingFor("sizes", "SizesOpened"),
            waitingFor("order", "OrderPlaced"),
            waitingFor("closed", "ChatClosed"));

    private final List<Remembered> visits = RecordedShop.visits(40, 3);

    @Test
    void asksTheVersionsThatRecordedAlsoWhenNothingIsLive() {
        RehearsalReport report = rehearse(null, _ -> Optional.of(OTHER_CART));

        assertThat(report.gaps())
                .containsExactly(
                        new RecordingGap("AddToCart", Kind.REDEFINED, 40, List.of()),
                        new RecordingGap("ChatClosed", Kind.UNANSWERED, 0, List.of("The rule closed")),
                        new RecordingGap("OrderPlaced", Kind.SILENT, 0, List.of("The rule order")),
                        new RecordingGap("SizesOpened", Kind.NEW, 0, List.of("The rule sizes")));
        assertThat(report.liveGaps()).isEmpty();
        assertThat(report.holes().unknownVersions()).isZero();
    }

    @Test
    void saysOfEachSideWhatItsOwnEventsLack() {
        RehearsalReport report = rehearse(
                RecordedShop.version(7, OTHER_CART, waitingFor("help", "HelpAsked")), _ -> Optional.of(OTHER_CART));

        assertThat(report.gaps()).extracting(RecordingGap::event).contains("AddToCart", "SizesOpened");
        assertThat(report.liveGaps())
                .containsExactly(new RecordingGap("HelpAsked", Kind.SILENT, 0, List.of("The rule help")));
    }

    @Test
    void countsTheVisitsThatCouldNotTell() {
        List<Remembered> some = List.of(visits.get(0), recordedBy(3, visits.get(1)), recordedBy(4, visits.get(2)));
        Site withoutViews = without("ProductViewed");

        RehearsalReport report =
                RecordedShop.compare(some, new RehearsalWatch(_ -> {}), DRAFT, null, version -> switch (version) {
                    case 7 -> Optional.of(SHOP);
                    case 3 -> Optional.of(withoutViews);
                    default -> Optional.empty();
                });

        assertThat(report.gaps())
                .contains(new RecordingGap("ProductViewed", Kind.PARTLY_NEW, 1, List.of()))
                .extracting(RecordingGap::event)
                .doesNotContain("AddToCart");
        assertThat(report.holes().unknownVersions()).isEqualTo(1);
    }

    @Test
    void takesAnEventForAnotherOneWhenItIsNoticedAtAnotherElement() {
        Site elsewhere = Edited.definition(
                SHOP,
                "elements",
                "add-to-cart",
                element -> element.putArray("selectors").add(".other"));

        assertThat(rehearse(null, _ -> Optional.of(elsewhere)).gaps())
                .contains(new RecordingGap("AddToCart", Kind.REDEFINED, 40, List.of()));
    }

    @Test
    void takesAnEventForTheSameWhenItsElementIsCalledOtherwise() {
        Site renamed = Edited.definition(SHOP, "elements", "add-to-cart", element -> element.put("name", "Buy button"));

        assertThat(gaps(visits, _ -> renamed)).isEmpty();
    }

    @Test
    void needsNoDefinitionForWhatPagesPush() {
        Site withoutFailures = without("PaymentFailed");
        List<Remembered> failed = List.of(new Remembered(
                RecordedShop.told("a", "b", RecordedShop.NOON, 2),
                List.of(
                        RecordedShop.event("t1.1", "PageEntered", "p1", "checkout", RecordedShop.NOON),
                        RecordedShop.event("t1.2", "PaymentFailed", "p1", "checkout", RecordedShop.NOON + 1_000))));

        assertThat(gaps(failed, _ -> withoutFailures)).isEmpty();
        assertThat(gaps(visits, _ -> withoutFailures)).isEmpty();
        assertThat(gaps(failed, _ -> without("OrderPlaced")))
                .containsExactly(new RecordingGap("OrderPlaced", Kind.NEW, 0, List.of()));
    }

    @Test
    void takesWhatPagesPushForTheSameHoweverItIsDefined() {
        Site definedAnew =
                Edited.definition(SHOP, "events", "payment-failed", event -> event.put("id", "payment-failed-2"));
        List<Remembered> failed = List.of(new Remembered(
                RecordedShop.told("a", "b", RecordedShop.NOON, 1),
                List.of(RecordedShop.event("t1.1", "PaymentFailed", "p1", "checkout", RecordedShop.NOON))));

        assertThat(gaps(failed, _ -> definedAnew)).isEmpty();
    }

    @Test
    void saysInHowManyVisitsAnEventIsMissingAlsoWhenItHappenedInNone() {
        assertThat(gaps(someBy(3), version -> version == 3 ? without("OrderPlaced") : SHOP))
                .containsExactly(new RecordingGap("OrderPlaced", Kind.PARTLY_NEW, 30, List.of()));
    }

    @Test
    void saysBothWhereAnEventIsMissingAndWhereItWasDefinedOtherwise() {
        Site otherViews = Edited.definition(SHOP, "events", "product-viewed", event -> event.put("id", "viewed"));

        assertThat(gaps(someBy(3), version -> version == 3 ? without("ProductViewed") : otherViews))
                .containsExactly(
                        new RecordingGap("ProductViewed", Kind.PARTLY_NEW, 30, List.of()),
                        new RecordingGap("ProductViewed", Kind.REDEFINED, 10, List.of()));
    }

    /** 30 of the visits recorded by this version, ten by another. */
    private List<Remembered> someBy(int version) {
        return IntStream.range(0, visits.size())
                .mapToObj(i -> i < 30 ? recordedBy(version, visits.get(i)) : visits.get(i))
                .toList();
    }

    private static List<RecordingGap> gaps(List<Remembered> told, IntFunction<Site> published) {
        return RecordedShop.compare(
                        told,
                        new RehearsalWatch(_ -> {}),
                        RecordedShop.version(1),
                        null,
                        version -> Optional.of(published.apply(version)))
                .gaps();
    }

    private static Site without(String event) {
        return Edited.site(
                SHOP,
                tree -> tree.withArray("events")
                        .removeIf(defined -> defined.get("name").stringValue().equals(event)));
    }

    private RehearsalReport rehearse(@Nullable RehearsedVersion live, IntFunction<Optional<Site>> published) {
        return RecordedShop.compare(visits, new RehearsalWatch(_ -> {}), DRAFT, live, published);
    }

    private static Remembered recordedBy(int version, Remembered told) {
        return new Remembered(RecordedShop.told(told.visit(), version), told.events());
    }

    private static Wanted waitingFor(String rule, String event) {
        return Wanted.once(rule, new Pattern.Singleton(Filter.event(event)));
    }
}
