package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;

import io.beckon.admin.words.BundleWords;
import io.beckon.admin.words.Words;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Miss;
import io.beckon.engine.explanation.NearMiss;
import io.beckon.engine.explanation.Progress;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Explanations of a rule, and the words for them. */
final class Explained {
    static final Filter VIEWED = Filter.event("ProductViewed");
    static final Filter CART = Filter.event("AddToCart");
    static final CategoryId HELP = CategoryId.of("help");
    static final Condition.Compare DEAR =
            new Condition.Compare(Field.data("price"), Operator.GREATER, List.of("50"), false);
    static final NearMiss CHEAP =
            new NearMiss(event("ProductViewed", 5), List.of(new Miss.Compared(DEAR, false, "12")));

    private Explained() {}

    static Progress.Step step(Filter filter, @Nullable Event metBy, @Nullable NearMiss nearest) {
        return new Progress.Step(filter, null, metBy, nearest);
    }

    static Explanation followed(Progress progress) {
        return new Explanation.Followed(RuleId.of("r"), List.of(), progress, null);
    }

    static Explanation fired(Progress progress) {
        Explanation.Firing firing = new Explanation.Firing(at(1), event("A", 1), List.of());
        return new Explanation.Followed(RuleId.of("r"), List.of(firing), progress, null);
    }

    static Event event(String name, long second) {
        EventMessage message = new EventMessage(
                "e" + second, EventType.BUSINESS, name, "p1", at(second), null, null, null, null, Map.of());
        return new Event(message, Source.BROWSER, at(second), false);
    }

    static ExplanationWords english(boolean live) {
        return words(BundleWords.ENGLISH, live);
    }

    static ExplanationWords german(boolean live) {
        return words(BundleWords.GERMAN, live);
    }

    static ExplanationWords words(Words texts, boolean live) {
        Times times = new Times(texts, Locale.GERMAN, ZoneId.of("Europe/Berlin"));
        return new ExplanationWords(texts, times, ExampleShop.site(), live);
    }
}
