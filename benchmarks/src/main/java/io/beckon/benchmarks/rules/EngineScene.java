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

/** A scene for the engine's rules alone: the rules are compiled, and every event lies ready with its categories. */
final class EngineScene {
    private final Workload workload;
    private final RuleSet rules;
    private final CategorisedEvent[] events;

    private EngineScene(Workload workload, RuleSet rules, CategorisedEvent[] events) {
        this.workload = workload;
        this.rules = rules;
        this.events = events;
    }

    static EngineScene of(Scene scene) {
        Workload workload = scene.workload();
        List<Category> categories = Definitions.categories(workload.categoryCount());
        Messages messages = new Messages(workload, scene.wording());
        return new EngineScene(
                workload, compiled(scene, categories), events(workload, messages, categoriser(categories)));
    }

    RuleSet rules() {
        return rules;
    }

    /** The event as the rules see it. */
    CategorisedEvent event(int event) {
        return events[event];
    }

    int size() {
        return events.length;
    }

    int visit(int event) {
        return workload.visit(event);
    }

    long atMillis(int event) {
        return workload.atMillis(event);
    }

    /** Adds what fired at an event. */
    void add(RuleFired fired, int event, Matches matches) {
        int by = workload.sibling(event, Messages.ordinal(fired.firedBy()));
        matches.add(Definitions.number(fired.rule()), workload.visit(event), by);
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

    /** One after the other in memory, as numbers in arrays lie for the automata. Events of a category of the workload are in the same ones. */
    private static CategorisedEvent[] events(Workload workload, Messages messages, Categoriser categoriser) {
        Categories[] found = new Categories[workload.categoryCount() + 1];
        CategorisedEvent[] events = new CategorisedEvent[workload.size()];
        for (int event = 0; event < events.length; event++) {
            int category = workload.category(event);
            Event received = received(messages.message(event));
            if (found[category] == null) {
                found[category] = categoriser.categorise(received);
            }
            events[event] = new CategorisedEvent(received, found[category]);
        }
        return events;
    }

    private static Categoriser categoriser(List<Category> categories) {
        return switch (Categoriser.compile(categories)) {
            case CategoriserCompilation.Compiled(Categoriser categoriser) -> categoriser;
            case CategoriserCompilation.Refused(var problems) ->
                throw new IllegalStateException("Expected the workload's categories to compile, but: " + problems);
        };
    }
}
