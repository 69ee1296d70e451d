package io.beckon.benchmarks.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for people: its words, and a table with a row for each contender and a column for each unit. */
public final class Markdown {
    private static final String NOT_MEASURED = "–";

    private Markdown() {}

    /** The report as Markdown, without a line break at its end. */
    public static String of(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add("## " + report.name() + ": " + report.heading());
        lines.add("");
        lines.add("* Compared: " + report.compared());
        lines.add("* Work: " + report.work());
        report.settings().forEach(setting -> lines.add("* " + setting));
        lines.add("");
        lines.addAll(table(report.figures()));
        lines.add("");
        return String.join("\n", lines);
    }

    private static List<String> table(List<Figure> figures) {
        List<String> units = figures.stream().map(Figure::unit).distinct().toList();
        List<String> contenders = figures.stream().map(Figure::what).distinct().toList();
        return Stream.concat(
                        Stream.of(
                                row(Stream.concat(Stream.of(""), units.stream())),
                                "|---|" + "---:|".repeat(units.size())),
                        contenders.stream().map(what -> row(cells(figures, what, units))))
                .toList();
    }

    private static Stream<String> cells(List<Figure> figures, String what, List<String> units) {
        return Stream.concat(Stream.of(what), units.stream().map(unit -> cell(figures, what, unit)));
    }

    private static String cell(List<Figure> figures, String what, String unit) {
        return figures.stream()
                .filter(figure -> figure.what().equals(what) && figure.unit().equals(unit))
                .map(figure -> grouped(figure.rounded()))
                .findFirst()
                .orElse(NOT_MEASURED);
    }

    private static String grouped(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + value.scale() + "f", value).replace(',', ' ');
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }
}
