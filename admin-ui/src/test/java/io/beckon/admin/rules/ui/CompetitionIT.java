package io.beckon.admin.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.rules.RuleChecks;
import io.beckon.admin.visits.ui.HistoryScreenTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the example shop that compete, below their list. */
class CompetitionIT extends HistoryScreenTest {
    @Autowired
    private RuleChecks checks;

    @Autowired
    private Drafts drafts;

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
    void isNotInTheWayOfAnEditorThatIsOpenedBeforeTheAnswer() {
        UI.getCurrent().navigate("sites/shop/rules");
        UI.getCurrent().navigate("sites/shop/rules/interested-shopper");
        checks.competitions(drafts.site(SHOP)).join();

        await().pollInSameThread().during(Duration.ofMillis(300)).until(() -> {
            roundTrip();
            return !isThere("rule-competition");
        });
    }
}
