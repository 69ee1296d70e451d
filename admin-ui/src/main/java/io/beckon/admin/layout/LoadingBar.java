package io.beckon.admin.layout;

import com.vaadin.flow.component.progressbar.ProgressBar;

/** Stands where something will be shown as soon as it is loaded. */
public final class LoadingBar extends ProgressBar {
    public LoadingBar() {
        setIndeterminate(true);
        getElement().setAttribute("aria-label", getTranslation("layout.loading"));
    }
}
