package io.beckon.admin.offers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.offers.OfferSketch;
import io.beckon.admin.offers.PreviewPage;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The invitation as visitors will see it: their own component in a frame that is cut off from the console. Language, background and width
 * can be switched.
 */
final class InvitationFrame extends Div {

    private enum Scheme {
        LIGHT,
        DARK
    }

    private enum Device {
        DESKTOP,
        PHONE
    }

    private final IFrame frame = new IFrame();
    private final Segments<String> language;
    private final Segments<Scheme> scheme;
    private @Nullable OfferSketch shown;

    InvitationFrame(FormScope scope, List<String> languages) {
        language = new Segments<>(
                "offer-preview-language",
                scope.say("offers.preview.language"),
                languages,
                languages.getFirst(),
                tag -> tag.toUpperCase(Locale.ROOT),
                _ -> post());
        scheme = new Segments<>(
                "offer-preview-scheme",
                scope.say("offers.preview.scheme"),
                List.of(Scheme.values()),
                Scheme.LIGHT,
                item -> scope.say("offers.preview.scheme." + item.name()),
                _ -> post());
        Segments<Device> device = new Segments<>(
                "offer-preview-device",
                scope.say("offers.preview.device"),
                List.of(Device.values()),
                Device.DESKTOP,
                item -> scope.say("offers.preview.device." + item.name()),
                item -> frame.setClassName("offer-preview-frame--phone", item == Device.PHONE));
        frame.setId("offer-preview");
        frame.setTitle(scope.say("offers.preview"));
        frame.setSandbox(IFrame.SandboxType.ALLOW_SCRIPTS);
        frame.setSrc(PreviewPage.PATH.substring(1));
        frame.addClassName("offer-preview-frame");
        frame.getElement().addEventListener("load", _ -> post());
        Div tools = new Div(language, scheme, device);
        tools.addClassName("offer-preview-tools");
        Div stage = new Div(frame);
        stage.addClassName("offer-preview-stage");
        addClassName("offer-preview");
        add(tools, stage);
    }

    /** Shows an offer as far as it is typed, in one of these languages. */
    void show(OfferSketch offer, List<String> languages) {
        shown = offer;
        language.setOptions(languages);
        post();
    }

    /** Shows another language. */
    void speak(String tag) {
        if (!language.value().equals(tag)) {
            language.press(tag);
        }
    }

    private void post() {
        OfferSketch offer = shown;
        if (offer != null) {
            String message = offer.message(language.value(), scheme.value() == Scheme.DARK);
            frame.getElement().executeJs("this.contentWindow.postMessage(JSON.parse($0), '*')", message);
        }
    }
}
