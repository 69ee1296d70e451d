package io.beckon.snippet;

import io.beckon.definitions.Problem;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.MonitoredElement;
import io.beckon.definitions.site.PageCondition;
import io.beckon.definitions.site.PageCondition.Operator;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a site defines but a browser cannot or should not run. All at once. */
final class BrowserChecks {
    /** The end of a page view tells which of them were there, in one event that the runtime takes. */
    private static final int MOST_ELEMENTS = 200;

    private final List<Problem> problems = new ArrayList<>();

    private BrowserChecks() {}

    /** All problems of the site; empty when there are none. */
    static List<Problem> problems(Site site) {
        BrowserChecks checks = new BrowserChecks();
        checks.checkSize(site.elements());
        site.elements().forEach(checks::check);
        site.events().forEach(checks::check);
        return List.copyOf(checks.problems);
    }

    private void checkSize(List<MonitoredElement> elements) {
        if (elements.size() > MOST_ELEMENTS) {
            report("/elements", "Expected at most " + MOST_ELEMENTS + " elements, but got " + elements.size() + ".");
        }
    }

    private void check(MonitoredElement element) {
        for (int i = 0; i < element.selectors().size(); i++) {
            String path = "/elements/" + element.id() + "/selectors/" + i;
            SelectorFault.in(element.selectors().get(i))
                    .ifPresent(fault -> report(
                            path,
                            "Expected a CSS selector that browsers find elements with, but " + fault.message() + "."));
        }
    }

    private void check(BusinessEvent event) {
        String path = "/events/" + event.id();
        event.pages().forEach(tag -> check(tag, path + "/pages/" + tag.id()));
        check(event.condition(), path + "/condition");
        check(event.postcondition(), path + "/postcondition");
        event.values().forEach(value -> check(value, path + "/values/" + value.name()));
    }

    private void check(EventValue value, String path) {
        if (value.pattern() != null) {
            BrowserRegex.fault(value.pattern()).ifPresent(fault -> reportSlow(path + "/pattern", fault));
        }
    }

    private void reportSlow(String path, BrowserFault fault) {
        report(path, "Expected an expression that every browser runs in little time, but " + fault.message() + ".");
    }

    private void check(Tag tag, String path) {
        if (TestCalls.pageField(tag.field()).isEmpty()) {
            report(
                    path + "/field",
                    "Expected a field of the page, but got '" + tag.field().name() + "'.");
        }
        BrowserFault.in(tag).ifPresent(fault -> reportSlow(path + "/text", fault));
        if (tag.mode() == TextMode.PHRASE) {
            PhraseCalls.fault(tag.text())
                    .ifPresent(fault -> report(path + "/text", "Expected a search phrase, but " + fault + "."));
        }
    }

    private void check(@Nullable PageCondition condition, String path) {
        if (condition != null
                && (condition.operator() == Operator.LESS || condition.operator() == Operator.GREATER)
                && !DecimalText.isDecimal(condition.operand())) {
            report(path + "/operand", "Expected a decimal number, but got '" + condition.operand() + "'.");
        }
    }

    private void report(String path, String message) {
        problems.add(new Problem(path, message));
    }
}
