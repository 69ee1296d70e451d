package io.beckon.admin.snippet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.snippet.Arrival;
import io.beckon.definitions.ExampleShop;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No route is needed: the panel stands alone. */
@ViewPackages(packages = "io.beckon.admin.words")
class ArrivalPanelTest extends BrowserlessTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private ArrivalPanel panel;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        panel = new ArrivalPanel("shop", ExampleShop.site().settings());
        UI.getCurrent().add(panel);
    }

    @Test
    void leavesWhatItSaysAsItIsWhileNothingIsNew() {
        List<Component> waiting = status();
        panel.show(Optional.empty());
        assertThat(status()).isEqualTo(waiting);

        panel.show(Optional.of(new Arrival(NOON, "PageEntered", "", true)));
        List<Component> arrived = status();
        panel.show(Optional.of(new Arrival(NOON, "PageEntered", "", true)));
        assertThat(status()).isEqualTo(arrived).isNotEqualTo(waiting);

        panel.show(away());
        List<Component> failed = status();
        panel.show(away());
        assertThat(status()).isEqualTo(failed).isNotEqualTo(arrived);
    }

    @Test
    void saysAgainWhatHeldBeforeTheRuntimeWasAway() {
        panel.show(away());

        panel.show(Optional.empty());

        assertThat(panel.getElement().getTextRecursively()).contains("Waiting for the first event from your site");
    }

    private static RuntimeFailure away() {
        return new RuntimeFailure(RuntimeFailure.Kind.AWAY, "Expected an answer, but there is none.");
    }

    private List<Component> status() {
        return find(Component.class)
                .withId("snippet-status")
                .single()
                .getChildren()
                .toList();
    }
}
