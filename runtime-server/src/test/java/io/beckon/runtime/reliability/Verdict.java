package io.beckon.runtime.reliability;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares what was acknowledged with what history tells; empty when every promise was kept. */
final class Verdict {
    private final RuntimeClient runtime;
    private final List<String> broken = new ArrayList<>();

    private Verdict(RuntimeClient runtime) {
        this.runtime = runtime;
    }

    /** Every broken promise, as sentences. */
    static List<String> brokenPromises(RuntimeClient runtime, Ledger ledger) {
        Verdict verdict = new Verdict(runtime);
        ledger.acknowledged().forEach(verdict::judge);
        return List.copyOf(verdict.broken);
    }

    private void judge(String visit, List<String> acknowledged) {
        List<String> stored = texts(runtime.get("/history/visits/" + visit + "/events"), "/id", TestSite.EVENT);
        Set<String> distinct = new LinkedHashSet<>(stored);
        check(visit, "each event once", distinct.size() == stored.size());
        check(visit, "every acknowledged event in history", distinct.containsAll(acknowledged));
        check(visit, "the order of acceptance", stored.equals(inOrder(stored.size())));
        List<String> fired = texts(runtime.get("/history/visits/" + visit + "/decisions"), "/firedBy/0", null);
        check(
                visit,
                "the rule at every " + TestSite.TIMES + "th event, not " + fired,
                fired.equals(everyNth(stored.size())));
    }

    private void check(String visit, String promise, boolean kept) {
        if (!kept) {
            broken.add("Expected " + promise + ", but visit " + visit + " differs.");
        }
    }

    private static List<String> inOrder(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ids.add("t1." + i);
        }
        return ids;
    }

    private static List<String> everyNth(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = TestSite.TIMES; i <= count; i += TestSite.TIMES) {
            ids.add("t1." + i);
        }
        return ids;
    }

    private static List<String> texts(
            JsonNode entries, String pointer, @org.jspecify.annotations.Nullable String name) {
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> name == null || entry.at("/name").stringValue().equals(name))
                .map(entry -> entry.at(pointer).stringValue())
                .toList();
    }
}
