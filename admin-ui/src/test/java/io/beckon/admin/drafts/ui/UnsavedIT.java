package io.beckon.admin.drafts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.Json;
import io.beckon.definitions.site.MonitoredElement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.StringNode;

/** What was typed and not saved, with the test as the browser's tab. */
class UnsavedIT extends ScreenTest {
    private static final String COUPON = "ana/shop/elements/coupon";

    @Autowired
    private Drafts drafts;

    @Test
    void showsAConflictWhenSomebodyWasFasterThanWhatIsPutBack() {
        long typedInto = stored().version();
        changeAsBob("Theirs");
        open("sites/shop/elements/coupon");
        offer(new Kept(typedInto, Map.of("element-name", new Kept.Field("Name", List.of("Mine")))));

        click("restore");
        click("save");

        assertThat(isThere("conflict")).isTrue();
        assertThat(stored().definition().name()).isEqualTo("Theirs");
        click("conflict-overwrite");
        assertThat(stored().definition().name()).isEqualTo("Mine");
    }

    @Test
    void savesWhatIsPutBackWhenNobodyWasFaster() {
        open("sites/shop/elements/coupon");
        offer(new Kept(stored().version(), Map.of("element-name", new Kept.Field("Name", List.of("Mine")))));

        click("restore");
        click("save");

        assertThat(stored().definition().name()).isEqualTo("Mine");
    }

    @Test
    void forgetsWhatTheUserLeavesForAnotherScreen() {
        open("sites/shop/elements/coupon");
        type("element-name", "Other");
        open("sites");
        calls("");

        test(find(ConfirmDialog.class).withId("leave").single()).confirm();
        roundTrip();

        assertThat(location()).isEqualTo("sites");
        assertThat(isForgotten()).isTrue();
    }

    @Test
    void forgetsWhatGivesWayToTheOtherVersion() {
        conflict();

        click("conflict-take");

        assertThat(isForgotten()).isTrue();
    }

    @Test
    void forgetsWhatACopyIsMadeOf() {
        conflict();

        click("conflict-copy");

        assertThat(isForgotten()).isTrue();
    }

    @Test
    void forgetsWhatWasTypedIntoSomethingThatIsToBeDeletedAndWasChanged() {
        open("sites/shop/elements/new");
        type("element-name", "Lonely");
        type("element-selector-0", "#lonely");
        click("save");
        changeAsBob("lonely", "Theirs");
        calls("");

        click("delete");

        assertThat(field("element-name").getValue()).isEqualTo("Theirs");
        assertThat(isForgotten("ana/shop/elements/lonely")).isTrue();
    }

    private void conflict() {
        open("sites/shop/elements/coupon");
        type("element-name", "Mine");
        changeAsBob("Theirs");
        click("save");
        calls("");
    }

    private void changeAsBob(String name) {
        changeAsBob("coupon", name);
    }

    private void changeAsBob(String id, String name) {
        Draft<MonitoredElement> now = stored(id);
        MonitoredElement changed = new MonitoredElement(
                now.definition().id(), name, now.definition().selectors());
        asConsole(() -> drafts.save(SHOP, Part.ELEMENTS, now.with(changed)));
    }

    private void offer(Kept kept) {
        calls("watch").getLast().complete(StringNode.valueOf(Json.MAPPER.writeValueAsString(kept)));
        roundTrip();
    }

    private static boolean isForgotten() {
        return isForgotten(COUPON);
    }

    private static boolean isForgotten(String place) {
        return calls("forget").stream()
                .anyMatch(call -> call.getInvocation().getParameters().contains(place));
    }

    /** What the browser was asked to do with what it keeps since this was called last. */
    private static List<PendingJavaScriptInvocation> calls(String function) {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("beckonUnsaved"))
                .filter(call -> call.getInvocation().getExpression().contains(function))
                .toList();
    }

    private Draft<MonitoredElement> stored() {
        return stored("coupon");
    }

    private Draft<MonitoredElement> stored(String id) {
        return drafts.find(SHOP, Part.ELEMENTS, id).orElseThrow();
    }
}
