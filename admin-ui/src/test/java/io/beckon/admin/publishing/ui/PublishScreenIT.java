package io.beckon.admin.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import io.beckon.admin.access.Role;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.publishing.Basis;
import io.beckon.admin.publishing.Edited;
import io.beckon.admin.publishing.PublishOrder;
import io.beckon.admin.publishing.PublishRuns;
import io.beckon.admin.publishing.RecordingRuntime;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Publishing through the screen, to a runtime that remembers what it was told. */
@DirtiesContext
class PublishScreenIT extends ScreenTest {
    private static final RecordingRuntime RUNTIME = new RecordingRuntime();

    @Autowired
    private Sites sites;

    @Autowired
    private PublishRuns runs;

    @DynamicPropertySource
    static void runtime(DynamicPropertyRegistry registry) {
        registry.add("beckon.runtime-url", () -> RUNTIME.address().toString());
        registry.add("beckon.internal-token", () -> RecordingRuntime.TOKEN);
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:publishing;DB_CLOSE_DELAY=-1");
    }

    @BeforeEach
    void open() {
        RUNTIME.forget();
        open("sites/shop/publish");
        awaitThat(() -> text("publish-checks").contains("Ready")
                && !text("publish-changes").isBlank());
    }

    @AfterAll
    static void stop() {
        RUNTIME.close();
    }

    @Test
    void publishesWhatWasLookedAtAndShowsWhoDidIt() {
        publish("First version");

        assertThat(RUNTIME.content(1).site()).isEqualTo(ExampleShop.site());
        assertThat(RUNTIME.content(1).comment()).isEqualTo("First version");
        assertThat(text("publish-outcome")).contains("Version 1 is live");
        awaitThat(() -> text("publish-live").contains("ana"));
        assertThat(text("live-proof")).contains("exactly");
        assertThat(text("publish-changes")).contains("Nothing");
    }

    @Test
    void asksForAComment() {
        click("publish");

        assertThat(comment().isInvalid()).isTrue();
        assertThat(RUNTIME.requests()).noneMatch(request -> request.startsWith("PUT"));
    }

    @Test
    void keepsTheCommentWhenTheRuntimeIsAwayAndPublishesWhenItIsBack() {
        RUNTIME.setAway(true);
        publish("Lost?");

        assertThat(text("publish-outcome")).contains("Not published", "Your draft is safe");
        assertThat(comment().getValue()).isEqualTo("Lost?");
        awaitThat(() -> isThere("retry"));

        RUNTIME.setAway(false);
        click("retry");
        awaitThat(() -> button("publish").isEnabled());
        click("publish");

        awaitThat(() -> text("publish-outcome").contains("Version 1 is live"));
        assertThat(RUNTIME.content(1).comment()).isEqualTo("Lost?");
    }

    @Test
    void tellsWhenSomebodyWasFaster() {
        RUNTIME.takeEveryVersion();
        publish("Too late");

        assertThat(text("publish-outcome")).contains("Somebody was faster");
        assertThat(comment().getValue()).isEqualTo("Too late");
    }

    @Test
    void tellsWhenSomebodyHasRolledBackMeanwhile() {
        publish("First");
        changeCoupon("Voucher");
        publish("Second");
        awaitThat(() -> text("publish-live").contains("Version 2"));
        changeCoupon("Code");
        RUNTIME.rollBackTo(1);

        test(comment()).setValue("Third");
        click("publish");
        awaitThat(() -> text("publish-outcome").contains("Somebody was faster"));

        assertThat(text("publish-outcome")).contains("somebody has made version 1 live");
        assertThat(comment().getValue()).isEqualTo("Third");
    }

    @Test
    void keepsACommentWhenSomebodyElsePublishes() {
        test(comment()).setValue("What I am about to publish");
        signIn("bob", Role.PUBLISHER);
        runs.start(new PublishOrder(ExampleShop.site(), "What Bob publishes", new Basis(null, 0)));
        signIn("ana", Role.ADMINISTRATOR);

        awaitThat(() -> text("publish-live").contains("bob"));
        assertThat(text("publish-outcome")).contains("Version 1 is live");
        assertThat(RUNTIME.content(1).comment()).isEqualTo("What Bob publishes");
        assertThat(comment().getValue()).isEqualTo("What I am about to publish");
    }

    @Test
    void tellsWhenTheRuntimeServesSomethingElse() {
        RUNTIME.serveAnotherBundle();
        publish("First");

        assertThat(text("publish-outcome")).contains("serves something else");
    }

    @Test
    void linksEveryProblemToItsField() {
        store(Edited.definition(
                ExampleShop.site(),
                "rules",
                "interested-shopper",
                rule -> rule.withObject("arguments").put("times", 0)));
        open("sites/shop/publish");
        awaitThat(() -> text("publish-checks").contains("One problem"));

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("sites/shop/rules/interested-shopper?field=arguments%2Ftimes");
        assertThat(button("publish").isEnabled()).isFalse();
    }

    @Test
    void hindersAPublicationWhoseScenarioComesOutOtherwise() {
        store(Edited.definition(
                ExampleShop.site(),
                "rules",
                "interested-shopper",
                rule -> rule.withObject("arguments").put("times", 4)));
        open("sites/shop/publish");
        awaitThat(() -> text("publish-checks").contains("One problem"));

        assertThat(text("publish-checks"))
                .contains(
                        "Scenario “A visitor looks at three products”",
                        "The rule “Looked at three products” does not fire at “ProductViewed t1.8” any more");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("sites/shop/scenarios/browses-three-products");
        assertThat(button("publish").isEnabled()).isFalse();
    }

    @Test
    void goesBackToAnOlderVersionAfterAQuestion() {
        publish("First");
        changeCoupon("Voucher");
        publish("Second");
        awaitThat(() -> text("publish-live").contains("Version 2"));

        makeLive(1);
        awaitThat(() -> find(ConfirmDialog.class).exists());
        assertThat(text("roll-back")).contains("Visits that have begun keep their version", "Voucher");
        test(find(ConfirmDialog.class).single()).confirm();

        awaitThat(() -> text("publish-live").contains("Version 1"));
        assertThat(RUNTIME.requests())
                .filteredOn(request -> request.equals("PUT /sites/shop/active"))
                .hasSize(3);
    }

    @Test
    void stopsAllOffersAfterAQuestion() {
        publish("First");
        awaitThat(() -> isThere("switch-offers"));

        click("switch-offers");
        test(find(ConfirmDialog.class).single()).confirm();

        awaitThat(() -> text("publish-live").contains("Offers are off"));
        assertThat(RUNTIME.switches().offers()).isFalse();
    }

    @Test
    void letsAnAuthorLookButNotPublish() {
        signIn("otto", Role.AUTHOR);
        open("sites/shop");
        open("sites/shop/publish");
        awaitThat(() -> text("publish-checks").contains("Ready"));

        assertThat(isThere("publish")).isFalse();
        assertThat(text("publish-form")).contains("Publishers and administrators");
    }

    private void publish(String why) {
        test(comment()).setValue(why);
        click("publish");
        awaitThat(() -> !text("publish-outcome").isBlank());
    }

    private void changeCoupon(String name) {
        store(Edited.definition(ExampleShop.site(), "elements", "coupon", coupon -> coupon.put("name", name)));
        open("sites/shop/publish");
        awaitThat(() -> text("publish-changes").contains(name));
    }

    private void makeLive(int row) {
        Grid<?> versions = find(Grid.class).withId("versions").single();
        Component button =
                test(versions).getCellComponent(row, versions.getColumns().size() - 1);
        test((Button) button).click();
    }

    private void store(Site site) {
        asConsole(() -> sites.importSite(site));
    }

    private TextArea comment() {
        return find(TextArea.class).withId("publish-comment").single();
    }

    private String text(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }
}
