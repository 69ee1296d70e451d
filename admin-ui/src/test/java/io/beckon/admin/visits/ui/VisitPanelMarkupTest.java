package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.json;
import static io.beckon.admin.visits.Told.page;
import static io.beckon.admin.visits.Told.refusal;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import io.beckon.admin.visits.VisitStory;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.EventEntry.CategoryEntry;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes from a visitor or a category is text, and leads only to the web. */
@ViewPackages(packages = "io.beckon.admin.visits")
class VisitPanelMarkupTest extends VisitPanelScreen {
    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    @Test
    void namesTheTagThatMatched() {
        Category category = ExampleShop.site().categories().getFirst();
        String tag = category.tags().getFirst().id().value();
        EventEntry categorised = new EventEntry(
                "t1.1",
                EventType.BUSINESS,
                "Viewed",
                "browser",
                null,
                null,
                null,
                null,
                null,
                at(0),
                at(0),
                true,
                List.of(new CategoryEntry(category.id().value(), category.name(), tag)),
                Map.of());
        VisitPanel panel = open(Set.of());

        panel.show(new VisitStory(visit("v1", null), List.of(categorised), List.of(), List.of(), List.of()));

        assertThat(rows(panel).getFirst())
                .contains(
                        category.name(), category.tags().getFirst().text(), "Late It arrived more than a minute late");
    }

    @Test
    void showsMarkupAsTextAndLeadsOnlyToTheWeb() {
        EventEntry titled = new EventEntry(
                "t1.1",
                EventType.SYSTEM,
                SystemEvents.PAGE_ENTERED,
                "browser",
                "p1",
                "javascript:alert(1)",
                MARKUP,
                null,
                null,
                at(0),
                at(0),
                false,
                List.of(new CategoryEntry("c", MARKUP, MARKUP)),
                Map.of(MARKUP, json("\"" + MARKUP + "\"")));
        VisitPanel panel = open(Set.of());

        panel.show(new VisitStory(
                visit("v1", null),
                List.of(titled, page("t1.2", "p2", 5)),
                List.of(),
                List.of(),
                List.of(refusal("t1.3", MARKUP, 6, MARKUP))));

        assertThat(rows(panel).getFirst()).contains(MARKUP, "javascript:alert(1)");
        assertThat(rows(panel).getLast()).contains(MARKUP);
        assertThat(elements(panel.getElement())).allSatisfy(element -> {
            assertThat(element.getPropertyNames()).doesNotContain("innerHTML");
            assertThat(String.valueOf(element.getAttribute("href"))).doesNotStartWith("javascript");
        });
        Anchor link = find(Anchor.class).withText("/p2").single();
        assertThat(link.getHref()).isEqualTo("https://shop.example/p2");
        assertThat(link.getElement().getAttribute("rel")).contains("noopener");
    }
}
