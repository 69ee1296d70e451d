package io.beckon.admin.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.Panel;
import io.beckon.admin.publishing.Live;
import io.beckon.admin.publishing.Standing;
import io.beckon.admin.words.Moments;
import io.beckon.definitions.site.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which version visitors get, and how far the draft is ahead of it. */
final class LiveCard extends Panel {
    private final Site site;

    LiveCard(Site site) {
        super("overview-live", "overview.live");
        this.site = site;
        showLoading();
    }

    void show(Standing.AtRuntime atRuntime) {
        switch (atRuntime) {
            case Standing.Away _ -> {
                state(Chip.bad(getTranslation("overview.live.away")));
                body(new Paragraph(getTranslation("overview.live.away.text")));
            }
            case Standing.Reached reached -> showReached(reached, reached.live());
        }
    }

    private void showReached(Standing.Reached reached, @Nullable Live live) {
        if (live == null) {
            state(Chip.quiet(getTranslation("overview.live.nothing")));
            body(new Paragraph(getTranslation("overview.live.nothing.text")), publish("overview.live.first"));
            return;
        }
        state(Chip.good(getTranslation(
                "overview.live.version", String.valueOf(live.content().version()))));
        List<Component> told = new ArrayList<>();
        told.add(new Paragraph(getTranslation("overview.live.since", moment(live.since()))));
        if (!live.served().switches().offers()) {
            told.add(Chip.warn(getTranslation("overview.live.offers-off")));
        }
        int changes = reached.changes().size();
        if (changes == 0) {
            told.add(new Paragraph(getTranslation("overview.live.unchanged")));
        } else {
            Chip chip = Chip.warn(getTranslation("overview.live.changes", changes));
            chip.setId("unpublished-changes");
            told.add(chip);
            told.add(publish("overview.live.look"));
        }
        body(told.toArray(Component[]::new));
    }

    private Anchor publish(String key) {
        return new Anchor("sites/" + site.key() + "/publish", getTranslation(key));
    }

    private String moment(Instant at) {
        return new Moments(getLocale(), site.settings().timeZone()).of(at);
    }
}
