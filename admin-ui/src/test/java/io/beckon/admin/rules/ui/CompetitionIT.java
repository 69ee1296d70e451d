package io.beckon.admin.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import io.beckon.admin.visits.ui.HistoryScreenTest;
import org.junit.jupiter.api.Test;

/** The rules of the example shop that compete, below their list. */
class CompetitionIT extends HistoryScreenTest {
    @Test
    void tellsWhoGoesFirstAndLeadsToTheRules() {
        open("sites/shop/rules");

        awaitThat(() -> isThere("rule-competition"));

        Component panel = find(Component.class).withId("rule-competition").single();
        assertThat(panel.getElement().getTextRecursively())
                .containsSubsequence(
                        "On “ProductViewed”",
                        "Looked at three products",
                        "Priority 400",
                        "Compares tents with backpacks",
                        "Looks at a premium product",
                        "in “Premium products”",
                        "“Looked at three products” goes first");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("sites/shop/rules/interested-shopper");
    }

    @Test
    void isNotInTheWayOfAnEditor() {
        open("sites/shop/rules/interested-shopper");

        assertThat(isThere("rule-competition")).isFalse();
    }
}
