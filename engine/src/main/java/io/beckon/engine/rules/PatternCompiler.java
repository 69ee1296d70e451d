package io.beckon.engine.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.categorisation.TextCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compiles one pattern after the other into matchers, the cells they use, and the interest they take in events. */
final class PatternCompiler {
    private final Conditions conditions;
    private final Fields fields;
    private final Layout layout;
    private final Interests.Builder interests;

    PatternCompiler(Conditions conditions, Fields fields, Layout layout, Interests.Builder interests) {
        this.conditions = conditions;
        this.fields = fields;
        this.layout = layout;
        this.interests = interests;
    }

    /** Where the rule notes that it has fired, for its {@link Gate}. */
    int gate(Repeat repeat) {
        return switch (repeat) {
            case ONCE_PER_VISIT -> layout.bits(1, false);
            case ONCE_PER_PAGE_VIEW -> layout.bits(1, true);
            case EVERY_TIME -> Bits.NONE;
        };
    }

    /** The matcher of a pattern; an {@link IllegalArgumentException} says what is wrong with it. */
    PlacedMatcher compile(int rule, Pattern pattern, int gate) {
        return switch (pattern) {
            case Pattern.Singleton(Filter filter) -> {
                select(rule, List.of(filter));
                yield nowhere(new OneEvent());
            }
            case Pattern.Search search -> {
                select(rule, search);
                yield nowhere(new OneEvent());
            }
            case Pattern.Counter counter -> {
                select(rule, List.of(counter.filter()));
                yield counter(counter);
            }
            case Pattern.Set set -> {
                select(rule, set.filters());
                yield set(set);
            }
            case Pattern.Sequence sequence -> {
                select(rule, sequence.steps());
                yield sequence.strict() ? strictSequence(sequence) : sequence(sequence);
            }
            case Pattern.Absence absence -> {
                select(rule, List.of(absence.first(), absence.then()));
                layout.deadline();
                yield nowhere(new Absent(rule, gate, absence.millis(), absence.restart()));
            }
            case Pattern.Score score -> {
                select(rule, score.filters().stream().map(Weighted::filter).toList());
                yield score(score);
            }
            case Pattern.Hesitation(Filter touched, List<Filter> ended, long millis) -> {
                List<Filter> steps = new ArrayList<>(ended);
                steps.add(Hesitant.TOUCHED, touched);
                select(rule, steps);
                layout.deadlineOfEachPage();
                yield nowhere(new Hesitant(rule, gate, millis));
            }
            case Pattern.Dwell(CategoryId category, long millis) -> {
                select(rule, List.of(Filter.event(SystemEvents.PAGE_ENTERED).in(category)));
                layout.deadline();
                yield nowhere(new Dwelling(rule, gate, layout.bits(1, true), layout.moments(1), millis));
            }
        };
    }

    private PlacedMatcher counter(Pattern.Counter counter) {
        int times = counter.times();
        if (times == 1) {
            return nowhere(new OneEvent());
        }
        int kept = times - 1;
        return switch (counter.window()) {
            case Window.Visit() -> at(layout.number(kept, false), new CountInSpan(times));
            case Window.PageView() -> at(layout.number(kept, true), new CountInSpan(times));
            case Window.Duration(long millis) -> {
                int oldest = layout.number(kept, false);
                yield at(layout.moments(kept), new CountInDuration(oldest, kept, millis));
            }
        };
    }

    private PlacedMatcher set(Pattern.Set set) {
        int size = set.filters().size();
        int all = (1 << size) - 1;
        return switch (set.window()) {
            case Window.Visit() -> at(layout.bits(size, false), new SetInSpan(all));
            case Window.PageView() -> at(layout.bits(size, true), new SetInSpan(all));
            case Window.Duration(long millis) -> at(layout.moments(size), new SetInDuration(size, millis));
        };
    }

    private PlacedMatcher sequence(Pattern.Sequence sequence) {
        int size = sequence.steps().size();
        return switch (sequence.window()) {
            case Window.Visit() -> at(layout.number(size - 1, false), new SequenceInSpan(size));
            case Window.PageView() -> at(layout.number(size - 1, true), new SequenceInSpan(size));
            case Window.Duration(long millis) -> at(layout.moments(size - 1), new SequenceInDuration(size, millis));
        };
    }

    private PlacedMatcher strictSequence(Pattern.Sequence sequence) {
        int size = sequence.steps().size();
        return switch (sequence.window()) {
            case Window.Visit() -> at(layout.bits(size - 1, false), new StrictSequenceInSpan(size));
            case Window.PageView() -> at(layout.bits(size - 1, true), new StrictSequenceInSpan(size));
            case Window.Duration(long millis) ->
                at(layout.moments(size - 1), new StrictSequenceInDuration(size, millis));
        };
    }

    private PlacedMatcher score(Pattern.Score score) {
        int threshold = score.threshold();
        Weights weights =
                new Weights(score.filters().stream().mapToInt(Weighted::weight).toArray());
        return switch (score.window()) {
            case Window.Visit() -> at(layout.bits(ScoreInSpan.WIDTH, false), new ScoreInSpan(weights, threshold));
            case Window.PageView() -> at(layout.bits(ScoreInSpan.WIDTH, true), new ScoreInSpan(weights, threshold));
            case Window.Duration(long millis) -> score(score.filters(), weights, threshold, millis);
        };
    }

    private PlacedMatcher score(List<Weighted> filters, Weights weights, int threshold, long millis) {
        int smallest = filters.stream().mapToInt(Weighted::weight).min().orElseThrow();
        int kept = Math.ceilDiv(threshold, smallest) - 1;
        if (kept == 0) {
            return nowhere(new OneEvent());
        }
        int oldest = layout.number(kept, false);
        int ring = layout.moments(kept);
        int[] passed = new int[kept];
        Arrays.setAll(passed, _ -> layout.bits(filters.size(), false));
        return at(ring, new ScoreInDuration(weights, threshold, millis, oldest, passed));
    }

    private static PlacedMatcher at(int own, Matcher matcher) {
        return new PlacedMatcher(own, matcher);
    }

    private static PlacedMatcher nowhere(Matcher matcher) {
        return at(Bits.NONE, matcher);
    }

    private void select(int rule, List<Filter> steps) {
        List<SelectedEvents> selections = new ArrayList<>();
        steps.forEach(filter -> selections.add(SelectedEvents.by(filter, conditions)));
        for (int step = 0; step < selections.size(); step++) {
            SelectedEvents events = selections.get(step);
            Interest.Builder interest = interests.in(events.event());
            Step own = new Step(PassedSteps.code(rule, step), events.rest());
            if (events.category() == SelectedEvents.ANY_CATEGORY) {
                interest.add(own);
            } else {
                interest.addInCategory(events.category(), own);
            }
        }
    }

    private void select(int rule, Pattern.Search search) {
        SelectedEvents events = SelectedEvents.by(search.filter(), conditions);
        List<TextCheck> texts =
                search.texts().stream().map(text -> check(search.mode(), text)).toList();
        Step own = new Step(PassedSteps.code(rule, 0), events.restWithCategory());
        interests.in(events.event()).addSearch(fields.number(search.field()), own, texts);
    }

    /** The check that a text of a search stands for. */
    static TextCheck check(Pattern.Search.Mode mode, String text) {
        return switch (mode) {
            case CONTAINS -> TextCheck.contains(text, false);
            case EQUALS -> TextCheck.equalTo(text, false);
            case STARTS_WITH -> TextCheck.startsWith(text, false);
            case WORD -> TextCheck.word(text);
            case WILDCARD -> TextCheck.wildcard(text, false);
            case REGEX -> TextCheck.regex(text, false);
        };
    }
}
