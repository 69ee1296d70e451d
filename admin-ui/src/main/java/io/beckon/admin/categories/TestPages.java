package io.beckon.admin.categories;

import java.util.List;

/**
 * Pages to try a category with.
 *
 * @param pages at most {@value #MOST}
 * @param leftOut how many lines there were beyond that or too long
 */
public record TestPages(List<TestPage> pages, int leftOut) {
    /** How many lines are tried. */
    public static final int MOST = 200;
    /** How long a line may be. */
    public static final int LONGEST = 2_000;

    public TestPages {
        pages = List.copyOf(pages);
    }

    /**
     * Reads one page per line; empty lines do not count.
     *
     * @param origin where addresses lead that begin with a slash
     */
    public static TestPages parse(String text, String origin) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<TestPage> pages = lines.stream()
                .filter(line -> line.length() <= LONGEST)
                .limit(MOST)
                .map(line -> TestPage.parse(line, origin))
                .toList();
        return new TestPages(pages, lines.size() - pages.size());
    }
}
