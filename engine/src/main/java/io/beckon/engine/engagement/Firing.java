package io.beckon.engine.engagement;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired.
 *
 * @param number its place among all firings of the visit
 * @param firedBy the ids of the events that completed the pattern
 * @param page the page view to be invited; absent when the visitor is on none
 */
public record Firing(
        int number,
        RuleId rule,
        long firedAtMillis,
        List<String> firedBy,
        @Nullable PageId page) {
    public Firing {
        firedBy = List.copyOf(firedBy);
    }

    void encode(StateWriter out) {
        out.number(number);
        out.text(rule.value());
        out.number(firedAtMillis);
        out.list(firedBy, (id, to) -> to.text(id));
        out.optionalText(page == null ? null : page.value());
    }

    static Firing decode(StateReader in) {
        int number = in.count();
        RuleId rule = RuleId.of(in.text());
        long firedAtMillis = in.number();
        List<String> firedBy = in.list(StateReader::text);
        String page = in.optionalText();
        return new Firing(number, rule, firedAtMillis, firedBy, page == null ? null : PageId.of(page));
    }
}
