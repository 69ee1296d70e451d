package io.beckon.benchmarks.rules;

import io.beckon.definitions.site.Category;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.categorisation.Categoriser;
import io.beckon.engine.categorisation.CategoriserCompilation;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.rules.RuleFired;
import io.beckon.engine.rules.RuleSet;
import io.beckon.engine.rules.RuleSetCompilation;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.util.List;

/** A scene for the engine's rules alone: compiled, and every event's categories found beforehand. */
final class EngineScene {
    private final Workload workload;
    private final RuleSet rules;
    private final Messages messages;
    private final Categories[] categories;

    private EngineScene(Workload workload, RuleSet rules, Messages messages, Categories[] categories) {
        this.workload = workload;
        this.rules = rules;
        this.messages = messages;
        this.categories = categories;
    }

    static EngineScene of(Scene scene) {
        Workload workload = scene.workload();
        List<Category> categories = Definitions.categories(workload.categoryCount());
        Messages messages = new Messages(workload, scene.wording());
        return new EngineScene(
                workload,
                compiled(scene, categories),
                messages,
                categorised(workload, messages, categoriser(categories)));
    }

    RuleSet rules() {
        return rules;
    }

    /** The event as the rules see it; the records are made at each call, as they are when an event is received. */
    CategorisedEvent event(int event) {
        return new CategorisedEvent(received(messages.message(event)), categories[workload.category(event)]);
    }

    int visit(int event) {
        return workload.visit(event);
    }

    long atMillis(int event) {
        return workload.atMillis(event);
    }

    /** Adds what fired at an event. */
    void add(List<RuleFired> fired, int event, Matches matches) {
        for (RuleFired one : fired) {
            int by = workload.sibling(event, Messages.ordinal(one.firedBy()));
            matches.add(Definitions.number(one.rule()), workload.visit(event), by);
        }
    }

    private static Event received(EventMessage message) {
        return new Event(message, Source.BROWSER, message.at(), false);
    }

    private static RuleSet compiled(Scene scene, List<Category> categories) {
        RuleSetCompilation compilation = RuleSet.compile(
                Definitions.patterns(scene.rules(), scene.wording()),
                Definitions.rules(scene.rules().size()),
                CategoryIndex.of(categories));
        return switch (compilation) {
            case RuleSetCompilation.Compiled(RuleSet compiled) -> compiled;
            case RuleSetCompilation.Refused(var problems) ->
                throw new IllegalStateException("Expected the workload's rules to compile, but: " + problems);
        };
    }

    /** By category: events of the same are in the same. */
    private static Categories[] categorised(Workload workload, Messages messages, Categoriser categoriser) {
        Categories[] found = new Categories[workload.categoryCount() + 1];
        for (int event = 0; event < workload.size(); event++) {
            int category = workload.category(event);
            if (found[category] == null) {
                found[category] = categoriser.categorise(received(messages.message(event)));
            }
        }
        return found;
    }

    private static Categoriser categoriser(List<Category> categories) {
        return switch (Categoriser.compile(categories)) {
            case CategoriserCompilation.Compiled(Categoriser categoriser) -> categoriser;
            case CategoriserCompilation.Refused(var problems) ->
                throw new IllegalStateException("Expected the workload's categories to compile, but: " + problems);
        };
    }
}
