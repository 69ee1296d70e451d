package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.Component;
import io.beckon.admin.sites.SiteSummary;

/** Something that a feature shows of a site in the list of sites; every bean of this type is asked for every site. */
@FunctionalInterface
public interface SiteBadge {
    /** What is shown. */
    Component of(SiteSummary site);
}
