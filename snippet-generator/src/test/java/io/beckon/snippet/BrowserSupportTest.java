package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.snippet.CompiledAgents.Modules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of browsers in {@code docs/guide-snippet.md} is what the newest features of the scripts and of their style sheet need. */
class BrowserSupportTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide-snippet.md");

    /** The versions since when Chrome, Firefox and Safari have a feature: https://caniuse.com and MDN's compatibility data. */
    private record Feature(String pattern, double chrome, double firefox, double safari) {}

    /** What is about as new as the table, or newer. A feature that is not here and newer than it makes the table wrong unseen. */
    private static final List<Feature> FEATURES = List.of(
            new Feature("\\bimport\\(", 63, 67, 11.1),
            new Feature("\\w\\?\\.\\w", 80, 74, 13.1),
            new Feature("\\?\\?[^=]", 80, 72, 13.1),
            new Feature("(\\?\\?|\\|\\||&&)=", 85, 79, 14),
            new Feature("\\.replaceAll\\(", 85, 77, 13.1),
            new Feature("Promise\\.any|AggregateError|WeakRef", 85, 79, 14.1),
            new Feature("\\.at\\(", 92, 90, 15.4),
            new Feature("Object\\.hasOwn\\(", 93, 92, 15.4),
            new Feature("structuredClone", 98, 94, 15.4),
            new Feature("\\.findLast", 97, 104, 15.4),
            new Feature("\\.to(Sorted|Reversed|Spliced)\\(", 110, 115, 16),
            new Feature("WellFormed\\(", 111, 119, 16.4),
            new Feature("Object\\.groupBy|Map\\.groupBy", 117, 119, 17.4),
            new Feature("AbortSignal\\.any", 116, 124, 17.4),
            new Feature("AbortSignal\\.timeout", 103, 100, 16),
            new Feature("inset-inline|inset-block", 87, 63, 14.1),
            new Feature("adoptedStyleSheets", 73, 101, 16.4),
            new Feature("@layer", 99, 97, 15.4),
            new Feature("@container", 105, 110, 16),
            new Feature(":has\\(", 105, 121, 15.4),
            new Feature("color-mix\\(", 111, 113, 16.2),
            new Feature("oklch\\(", 111, 113, 15.4),
            new Feature("light-dark\\(", 123, 120, 17.5),
            new Feature("@starting-style", 117, 129, 17.5),
            new Feature("popover", 114, 125, 17));

    @Test
    void tellsSinceWhenBrowsersRunMonitoring() throws IOException {
        assertThat(column(1)).isEqualTo(needed(CompiledAgents.text(CompiledAgents.everything(Modules.MONITORING))));
    }

    @Test
    void tellsSinceWhenBrowsersShowInvitations() throws IOException {
        assertThat(column(3))
                .isEqualTo(needed(CompiledAgents.text(CompiledAgents.everything(Modules.NOTIFICATION))
                        + CompiledAgents.text(EngagementUi.bundle())));
    }

    private static List<Double> needed(String script) {
        List<Feature> used = FEATURES.stream()
                .filter(feature ->
                        Pattern.compile(feature.pattern).matcher(script).find())
                .toList();
        return List.of(newest(used, Feature::chrome), newest(used, Feature::firefox), newest(used, Feature::safari));
    }

    private static double newest(List<Feature> used, ToDoubleFunction<Feature> version) {
        return used.stream().mapToDouble(version).max().orElse(0);
    }

    private static List<Double> column(int index) throws IOException {
        Matcher rows = Pattern.compile("\\| (?:Chrome|Firefox|Safari)[^|\\n]*((?:\\|[^|\\n]*){4})\\|")
                .matcher(Files.readString(GUIDE));
        return rows.results()
                .map(row -> Double.valueOf(row.group(1).split("\\|")[index].strip()))
                .toList();
    }
}
