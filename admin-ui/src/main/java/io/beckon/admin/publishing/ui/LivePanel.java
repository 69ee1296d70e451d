package io.beckon.admin.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.Panel;
import io.beckon.admin.publishing.Live;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.words.Moments;
import io.beckon.definitions.published.Switches;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What visitors get now, and the switch that stops all offers at once. */
final class LivePanel extends Panel {
    private static final int SHOWN_DIGITS = 16;

    private final boolean maySwitch;
    private final Consumer<Boolean> switchOffers;
    private final Runnable retry;

    /**
     * A panel.
     *
     * @param switchOffers asked to let offers through, or to stop them
     */
    LivePanel(boolean maySwitch, Consumer<Boolean> switchOffers, Runnable retry) {
        super("publish-live", "publishing.live.title");
        this.maySwitch = maySwitch;
        this.switchOffers = switchOffers;
        this.retry = retry;
    }

    void show(@Nullable Live live, Moments moments) {
        if (live == null) {
            state(Chip.quiet(getTranslation("publishing.live.nothing")));
            body(new Paragraph(getTranslation("publishing.live.nothing.text")));
            return;
        }
        state(Chip.good(getTranslation(
                "publishing.live.version", String.valueOf(live.content().version()))));
        body(facts(live, moments), proof(live), offers(live.served().switches()));
    }

    void show(RuntimeFailure failure) {
        state(Chip.bad(getTranslation("publishing.away")));
        Button again = new Button(getTranslation("publishing.retry"), _ -> retry.run());
        again.setId("retry");
        body(new Paragraph(RuntimeTroubles.text(this::getTranslation, failure)), again);
    }

    private Component facts(Live live, Moments moments) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "publishing.live.since", moments.of(live.since()));
        fact(facts, "publishing.live.published", moments.of(live.content().publishedAt()));
        fact(facts, "publishing.live.by", PublisherNames.of(this::getTranslation, live.publisher()));
        if (!live.content().comment().isBlank()) {
            fact(facts, "publishing.live.comment", live.content().comment());
        }
        return facts;
    }

    private Component proof(Live live) {
        String hash = live.served().bundleHash();
        Code code = new Code(hash.substring(0, Math.min(SHOWN_DIGITS, hash.length())) + "…");
        code.setTitle(hash);
        Chip chip = live.isExact()
                ? Chip.good(getTranslation("publishing.live.exact"))
                : Chip.bad(getTranslation("publishing.live.other"));
        chip.setId("live-proof");
        Span text = new Span(getTranslation("publishing.live.hash"));
        Div proof = new Div(chip, new Div(text, code));
        proof.addClassName("live__proof");
        return proof;
    }

    private Component offers(Switches switches) {
        Chip chip = switches.offers()
                ? Chip.good(getTranslation("publishing.offers.on"))
                : Chip.warn(getTranslation("publishing.offers.off"));
        chip.setId("offers-state");
        Div row = new Div(chip);
        row.addClassName("live__offers");
        if (!switches.site()) {
            row.add(Chip.bad(getTranslation("publishing.site.off")));
        }
        if (!switches.rules().isEmpty()) {
            row.add(Chip.warn(
                    getTranslation("publishing.rules.off", switches.rules().size())));
        }
        if (maySwitch) {
            row.add(button(switches.offers()));
        }
        return row;
    }

    private Button button(boolean isOn) {
        Button button = new Button(
                getTranslation(isOn ? "publishing.offers.switch-off" : "publishing.offers.switch-on"),
                _ -> switchOffers.accept(!isOn));
        button.setId("switch-offers");
        button.addThemeVariants(isOn ? ButtonVariant.ERROR : ButtonVariant.SUCCESS, ButtonVariant.SMALL);
        return button;
    }

    private void fact(DescriptionList facts, String labelKey, String value) {
        facts.add(new DescriptionList.Term(getTranslation(labelKey)), new DescriptionList.Description(value));
    }
}
