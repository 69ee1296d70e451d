package io.beckon.journeys.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;

/** What axe-core finds wrong with a page for people who see, hear or move in another way than most. */
public final class Accessibility {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** The serious and critical findings of the page as it is now, each with the elements that it is about. */
    public static List<String> findings(Browser browser) {
        return findings(browser, new AxeBuilder());
    }

    /** The same of a part of the page only. */
    public static List<String> findings(Browser browser, String selector) {
        return findings(browser, new AxeBuilder().include(selector));
    }

    /**
     * The legacy mode judges in the page itself; the other one opens a further tab for every judgement, to hold pages off that meddle with
     * it.
     */
    @SuppressWarnings("deprecation")
    private static List<String> findings(Browser browser, AxeBuilder axe) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return axe.withOptions(options).setLegacyMode().analyze(browser.driver()).getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Accessibility::tell)
                .toList();
    }

    private static String tell(Rule rule) {
        List<String> places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
        return rule.getId() + " (" + rule.getHelp() + "): " + String.join("; ", places);
    }
}
