package io.beckon.benchmarks.report;

import io.beckon.definitions.Json;
import java.math.BigDecimal;
import java.util.List;

/** A report for tools: its figures on one line, {@code {"bench":"rules","rows":[{"what":…,"value":…,"unit":…},…]}}. */
public final class JsonLine {
    private record Line(String bench, List<Row> rows) {}

    private record Row(String what, BigDecimal value, String unit) {}

    private JsonLine() {}

    /** The line, without a line break. */
    public static String of(Report report) {
        List<Row> rows = report.figures().stream()
                .map(figure -> new Row(figure.what(), figure.rounded(), figure.unit()))
                .toList();
        return Json.MAPPER.writeValueAsString(new Line(report.name(), rows));
    }
}
