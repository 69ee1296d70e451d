package io.beckon.benchmarks.categories;

import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Addresses of a shop's pages, and tags that look at them: of ten, five plain texts, three wildcards and two expressions, none of which
 * distinguishes upper and lower case. The same number of tags gives the same workload.
 */
record PageWorkload(List<Tag> tags, List<String> urls) {
    private static final int PAGES = 2_000;
    private static final long TAGS_SEED = 11;
    private static final long PAGES_SEED = 12;

    PageWorkload {
        tags = List.copyOf(tags);
        urls = List.copyOf(urls);
    }

    static PageWorkload of(int tagCount) {
        SplittableRandom tags = new SplittableRandom(TAGS_SEED);
        SplittableRandom pages = new SplittableRandom(PAGES_SEED);
        return new PageWorkload(
                IntStream.range(0, tagCount).mapToObj(tag -> tag(tag, tags)).toList(),
                IntStream.range(0, PAGES).mapToObj(_ -> url(pages)).toList());
    }

    /** What the tagger finds on all pages. */
    String digestOf(Tagger tagger) {
        Hits hits = new Hits();
        for (int page = 0; page < urls.size(); page++) {
            hits.begin(page);
            tagger.tag(urls.get(page), hits);
        }
        return hits.digest();
    }

    private static String url(SplittableRandom random) {
        return "https://shop.example/en/" + Words.draw(random) + "-" + Words.draw(random) + "/" + Words.draw(random)
                + "-" + Words.draw(random) + "-" + random.nextInt(10_000) + "?ref=" + Words.draw(random);
    }

    private static Tag tag(int number, SplittableRandom random) {
        String one = Words.draw(random);
        String other = Words.draw(random);
        return switch (number % 10) {
            case 0, 2, 4 -> tag(number, TextMode.CONTAINS, one + "-" + other);
            case 6, 8 -> tag(number, TextMode.CONTAINS, "/" + one + "-" + other.charAt(0));
            case 1, 5 -> tag(number, TextMode.WILDCARD, "*/" + one + "-*" + other + "*");
            case 3 -> tag(number, TextMode.WILDCARD, "*://shop.example/??/*" + one + "*ref=" + other);
            case 7 -> tag(number, TextMode.REGEX, "/" + one + "-[a-z]+/[a-z]+-" + other + "-\\d+");
            default -> tag(number, TextMode.REGEX, one + "-\\d{4}\\?ref=" + other.charAt(0) + "[a-z]*$");
        };
    }

    private static Tag tag(int number, TextMode mode, String text) {
        return Tag.of("tag-" + number, Field.URL, mode, text);
    }
}
