package io.beckon.benchmarks.peers;

import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.gliwka.hyperscan.wrapper.Match;
import com.gliwka.hyperscan.wrapper.Scanner;
import io.beckon.benchmarks.categories.Tagger;
import io.beckon.benchmarks.categories.TaggerContender;
import io.beckon.definitions.site.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/** Intel's Hyperscan, native code, with every tag as an expression. */
public final class HyperscanTagger implements TaggerContender {
    private static final EnumSet<ExpressionFlag> ONCE_IN_ANY_CASE =
            EnumSet.of(ExpressionFlag.CASELESS, ExpressionFlag.DOTALL, ExpressionFlag.SINGLEMATCH);
    private static final String SIGNS = "\\^$.|?*+()[]{}/";

    @Override
    public String name() {
        return "HYPERSCAN";
    }

    @Override
    public String label() {
        return "Hyperscan (native)";
    }

    @Override
    public Tagger prepare(List<Tag> tags) {
        Database database = compiled(tags);
        Scanner scanner = new Scanner();
        scanner.allocScratch(database);
        return (text, hits) -> {
            for (Match match : scanner.scan(database, text)) {
                hits.add(match.getMatchedExpression().getId());
            }
        };
    }

    private static Database compiled(List<Tag> tags) {
        try {
            return Database.compile(IntStream.range(0, tags.size())
                    .mapToObj(tag -> new Expression(expression(tags.get(tag)), ONCE_IN_ANY_CASE, tag))
                    .toList());
        } catch (CompileErrorException e) {
            throw new IllegalStateException(
                    "Expected Hyperscan to take the workload's tags, but: " + e.getMessage(), e);
        }
    }

    private static String expression(Tag tag) {
        return switch (tag.mode()) {
            case CONTAINS -> quoted(tag.text());
            case WILDCARD -> "^" + quoted(tag.text()).replace("\\*", ".*").replace("\\?", ".") + "$";
            case REGEX -> tag.text();
            case EQUALS, STARTS_WITH, PHRASE, EQUAL_TO, LESS, AT_MOST, GREATER, AT_LEAST ->
                throw new IllegalArgumentException("Expected a mode of the workload, but got " + tag.mode() + ".");
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            quoted.append(SIGNS.indexOf(text.charAt(at)) < 0 ? "" : "\\").append(text.charAt(at));
        }
        return quoted.toString();
    }
}
