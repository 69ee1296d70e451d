package io.beckon.admin.scenarios.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import io.beckon.admin.access.Role;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.visits.ui.HistoryScreenTest;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.site.Scenario;
import io.beckon.definitions.site.Scenario.Expected;
import io.beckon.definitions.wire.EventMessage;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The scenarios of the example shop on their screen. */
class ScenariosIT extends HistoryScreenTest {
    private static final EventMessage UNTITLED = new EventMessage(
            "t1.99", EventType.BUSINESS, "OrderPlaced", null, 60_500, null, null, null, null, Map.of());

    @Autowired
    private Drafts drafts;

    @Test
    void keepsAndRemovesAScenarioOfAVisit() {
        signIn("ada", Role.ADMINISTRATOR);
        Scenario browses = ExampleShop.site().scenarios().getFirst();
        HISTORY.tell(story(
                visit("abcdefgh", at(60)),
                browses.events().stream().map(ScenariosIT::recorded).toArray(EventEntry[]::new)));
        open("sites/shop/visits/abcdefgh");
        awaitThat(() -> isThere("make-scenario"));

        click("make-scenario");

        Scenario made = all().getLast();
        assertThat(made.name()).endsWith("(abcdef)");
        assertThat(made.decisions()).isEqualTo(browses.decisions());
        assertThat(made.events().getLast().at()).isEqualTo(16_200);
        awaitThat(() -> isThere("scenario-" + made.id()));
        assertThat(text()).contains("As expected").doesNotContain("Comes out otherwise");

        click("scenario-delete-" + made.id());
        awaitThat(() -> text().contains("As expected") && !isThere("scenario-" + made.id()));
        assertThat(all()).hasSameSizeAs(ExampleShop.site().scenarios());
    }

    @Test
    void saysWhatComesOutOtherwiseAndExpectsItFromNowOn() {
        signIn("ada", Role.ADMINISTRATOR);
        expectNothing();
        open("sites/shop/scenarios/browses-three-products");
        awaitThat(() -> text().contains("Comes out otherwise"));
        assertThat(text()).contains("The rule “Looked at three products” fires at “ProductViewed t1.8”");

        click("scenario-renew-browses-three-products");

        awaitThat(() -> text().contains("As expected") && !text().contains("Comes out otherwise"));
        assertThat(all()).isEqualTo(ExampleShop.site().scenarios());
    }

    @Test
    void saysWhenTheVisitBeginsAndWhyAnOfferIsExpectedToBeHeldBack() {
        signIn("ada", Role.ADMINISTRATOR);
        change(browses -> new Scenario(
                browses.id(),
                browses.name(),
                LocalDateTime.of(2026, 12, 24, 21, 30),
                Stream.concat(browses.events().stream(), Stream.of(UNTITLED)).toList(),
                List.of(new Expected(
                        RuleId.of("interested-shopper"), "t1.8", DecisionOutcome.HELD_BACK, "outside-schedule"))));
        open("sites/shop/scenarios");

        awaitThat(() -> text().contains("Comes out otherwise"));

        assertThat(text())
                .contains("The visit begins on Thursday, December 24, 2026")
                .contains("its offer is held back: Outside the rule’s dates.")
                .contains("OrderPlaced after 60.5 s");
    }

    @Test
    void letsTheVisitBeginAtAnotherTime() {
        signIn("ada", Role.ADMINISTRATOR);
        open("sites/shop/scenarios");
        awaitThat(() -> text().contains("As expected"));
        assertThat(text()).contains("The visit begins on Monday, March 2, 2026").contains("as usual");

        click("scenario-beginning-browses-three-products");
        assertThat(begins().getHelperText()).contains("Europe/Berlin", "Monday, March 2, 2026");
        begins().setValue(LocalDateTime.of(1999, 12, 31, 12, 0));
        click("scenario-begins-save");
        assertThat(begins().getErrorMessage()).isEqualTo("Please choose a day and a time from 2000 to 2099.");

        test(begins()).setValue(LocalDateTime.of(2026, 12, 24, 21, 30));
        click("scenario-begins-save");
        awaitThat(() -> text().contains("The visit begins on Thursday, December 24, 2026"));
        assertThat(all())
                .filteredOn(scenario -> scenario.begins() != null)
                .singleElement()
                .returns(LocalDateTime.of(2026, 12, 24, 21, 30), Scenario::begins);

        click("scenario-beginning-browses-three-products");
        click("scenario-begins-usual");
        awaitThat(() -> !text().contains("December 24"));
        assertThat(all()).isEqualTo(ExampleShop.site().scenarios());
    }

    private DateTimePicker begins() {
        return find(DateTimePicker.class).withId("scenario-begins").single();
    }

    @Test
    void makesAScenarioOfTheFirstEventsOfALongVisit() {
        signIn("ada", Role.ADMINISTRATOR);
        HISTORY.tell(story(
                visit("abcdefgh", at(900)),
                IntStream.rangeClosed(1, Scenario.MOST_EVENTS + 1)
                        .mapToObj(second -> business("t1." + second, "Viewed", "p1", second))
                        .toArray(EventEntry[]::new)));
        open("sites/shop/visits/abcdefgh");
        awaitThat(() -> isThere("make-scenario"));

        click("make-scenario");

        assertThat(message()).contains("made of the first 500 events");
        assertThat(all().getLast().events())
                .hasSize(Scenario.MOST_EVENTS)
                .last()
                .returns("t1.500", EventMessage::id);
    }

    @Test
    void letsOnlyAuthorsChangeThem() {
        open("sites/shop/scenarios");
        awaitThat(() -> text().contains("As expected"));

        assertThat(isThere("scenario-renew-fills-a-cart")).isFalse();
    }

    private List<Scenario> all() {
        return drafts.site(SHOP).scenarios();
    }

    private void expectNothing() {
        change(browses -> browses.expecting(List.of()));
    }

    private void change(UnaryOperator<Scenario> edit) {
        drafts.find(SHOP, Part.SCENARIOS, "browses-three-products").ifPresent(draft -> {
            drafts.save(SHOP, Part.SCENARIOS, draft.with(edit.apply(draft.definition())));
        });
    }

    private static EventEntry recorded(EventMessage event) {
        return new EventEntry(
                event.id(),
                event.type(),
                event.name(),
                "browser",
                event.page(),
                event.url(),
                event.title(),
                event.language(),
                event.referrer(),
                at(0) + event.at(),
                at(0) + event.at(),
                false,
                List.of(),
                event.data());
    }
}
