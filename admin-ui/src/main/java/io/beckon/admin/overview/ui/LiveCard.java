package io.beckon.admin.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.LoadingBar;
import io.beckon.admin.publishing.Live;
import io.beckon.admin.publishing.Standing;
import io.beckon.admin.words.Moments;
import io.beckon.definitions.site.Site;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which version visitors get, and how far the draft is ahead of it. */
final class LiveCard extends Section {
    private final Site site;
    private final Div state = new Div();
    private final Div body = new Div();

    LiveCard(Site site) {
        this.site = site;
        setId("overview-live");
        addClassName("card");
        Div head = new Div(new H2(getTranslation("overview.live")), state);
        head.addClassName("panel__head");
        body.addClassName("overview__body");
        body.add(new LoadingBar());
        add(head, body);
    }

    void show(Standing.AtRuntime atRuntime) {
        state.removeAll();
        body.removeAll();
        switch (atRuntime) {
            case Standing.Away _ -> {
                state.add(Chip.bad(getTranslation("overview.live.away")));
                body.add(new Paragraph(getTranslation("overview.live.away.text")));
            }
            case Standing.Reached reached -> showReached(reached, reached.live());
        }
    }

    private void showReached(Standing.Reached reached, @Nullable Live live) {
        if (live == null) {
            state.add(Chip.quiet(getTranslation("overview.live.nothing")));
            body.add(new Paragraph(getTranslation("overview.live.nothing.text")), publish("overview.live.first"));
            return;
        }
        state.add(Chip.good(getTranslation(
                "overview.live.version", String.valueOf(live.content().version()))));
        body.add(new Paragraph(getTranslation("overview.live.since", moment(live.since()))));
        if (!live.served().switches().offers()) {
            body.add(Chip.warn(getTranslation("overview.live.offers-off")));
        }
        int changes = reached.changes().size();
        if (changes == 0) {
            body.add(new Paragraph(getTranslation("overview.live.unchanged")));
        } else {
            Chip chip = Chip.warn(getTranslation("overview.live.changes", changes));
            chip.setId("unpublished-changes");
            body.add(chip, publish("overview.live.look"));
        }
    }

    private Anchor publish(String key) {
        return new Anchor("sites/" + site.key() + "/publish", getTranslation(key));
    }

    private String moment(Instant at) {
        return new Moments(getLocale(), site.settings().timeZone()).of(at);
    }
}
