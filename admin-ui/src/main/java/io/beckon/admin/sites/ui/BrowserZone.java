package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time zone of the person before the screen. */
final class BrowserZone {
    private BrowserZone() {}

    /** The zone that the browser tells, else the server's. */
    static ZoneId of(UI ui) {
        return parse(ui.getPage().getExtendedClientDetails().getTimeZoneId());
    }

    /** The zone with this name, else the server's. */
    static ZoneId parse(@Nullable String told) {
        try {
            return told == null ? ZoneId.systemDefault() : ZoneId.of(told);
        } catch (DateTimeException unknown) {
            return ZoneId.systemDefault();
        }
    }
}
