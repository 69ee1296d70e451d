package io.beckon.admin.words;

import io.beckon.definitions.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what is wrong with a definition. What is not known here is said as the check has said it. */
public final class ProblemWords {
    /** Where in a rule that is written by hand. */
    private static final Pattern PLACE = Pattern.compile("Line (\\d+), column (\\d+): (.*)", Pattern.DOTALL);

    /** Known sentences, and the texts that stand for them; groups become parameters, those with a name are reasons. */
    private static final List<Phrase> PHRASES = List.of(
            phrase("twice", "Expected each id and name once, but '(.*)' stands twice\\."),
            phrase(
                    "gone.$1",
                    "Expected an existing (element|offer|calendar|rule|category), but '(.*)' is not defined\\."),
            phrase("undefined-event", "Expected an event that is defined, or that .*, but '(.*)' is not defined\\."),
            phrase("no-texts", "Expected texts in the site's language '(.*)', but there are none\\."),
            phrase("exception-twice", "Expected one exception for each day, but '(.*)' has more than one\\."),
            phrase(
                    "exception-closed",
                    "Expected an exception on a day that is not closed, but '(.*)' is a closed day\\."),
            phrase("missing", "Expected a value for '(.*)', but there is none\\."),
            phrase("template", "Expected one of the templates .*, but got '(.*)'\\."),
            phrase("range", "Expected .* from ([\\d ]+) to ([\\d ]+), but got '(.*)'\\."),
            phrase("regex", "Expected an RE2 expression, but '(.*?)' is none: .*"),
            phrase("selector", "Expected a CSS selector that browsers find elements with, but .*"),
            phrase("slow-regex", "Expected an expression that every browser runs in little time, but .*"),
            phrase("phrase", "Expected .*search phrase.*"),
            phrase("page-field", "Expected a field of the page, but got '(.*)'\\."),
            phrase("number", "Expected a decimal number, but got '(.*)'\\."),
            phrase("tags", "Expected at most (\\d+) tags, but got (\\d+)\\."),
            phrase("rules", "Expected at most (\\d+) rules, but got (\\d+)\\."),
            phrase("memory", "Expected rules that remember at most (\\d+) bytes.*may remember (\\d+).*"),
            phrase("signature", "Expected the signature of an accepted publisher.*"),
            phrase("points", "Expected a positive weight, but got .*"),
            phrase("timed-points", "Expected only positive weights within a duration, but got .*"),
            phrase("script-text", "Expected .* as text, but got (.*)\\."),
            phrase("script-number", "Expected .* as a (?:whole )?number, but got (.*)\\."),
            phrase(
                    "script-part",
                    "Expected a (?:condition|filter|filter with its weight|window|time) such as (.*), but got (.*)\\."),
            phrase("script-time", "Expected a time from 1 millisecond to 24 hours, but got (.*)\\."),
            phrase("script-end", "Expected a rule such as (.*) as the last expression, but got .*"),
            phrase("script-order", "Expected (\\.\\w+\\(.*\\)) after (.*), but got .*"),
            phrase("script-word", "Expected a rule, but ReferenceError: (\\w+) is not defined\\."),
            phrase("script-call", "Expected a rule, but TypeError: (.*) is not a function\\."),
            phrase("script-syntax", "Expected a rule, but SyntaxError: .*"),
            phrase("scenario-missing", "Expected rule '(.*)' to fire at event '(.*)', but it did not\\."),
            phrase("scenario-unexpected", "Expected rule '(.*)' not to fire at event '(.*)' next, but it did\\."),
            phrase("scenario-offered", "Expected rule '(.*)' to be held back at event '(.*)', but it was offered\\."),
            phrase(
                    "scenario-reason",
                    "Expected rule '(.*)' to be held back at event '(.*)' because of (?<expected>.*), but it was because of (?<actual>.*)\\."),
            phrase(
                    "scenario-held-back",
                    "Expected an offer of rule '(.*)' at event '(.*)', but it was held back: (?<actual>.*)\\."),
            phrase("scenario-time", "Expected all scenarios to take at most \\d+ steps, but .*"),
            phrase("scenarios", "Expected at most (\\d+) scenarios, but got (\\d+)\\."),
            phrase("audiences", "Expected at most (\\d+) audiences, but got (\\d+)\\."),
            phrase(
                    "facts",
                    "Expected at most (\\d+) different facts of visitors in all audiences together, but got (\\d+)\\."),
            phrase("scenario-order", "Expected events in their order, .*, but '(.*)' is at .*"),
            phrase("script-limit", "Expected a rule (?:that|of few statements|, but its script).*"));

    private final Words texts;
    private final ReasonWords reasons;

    /** A known sentence. */
    private record Phrase(String key, Pattern pattern) {}

    public ProblemWords(Words texts) {
        this.texts = texts;
        this.reasons = new ReasonWords(texts);
    }

    /** The problem in one or two sentences. */
    public String of(Problem problem) {
        Matcher place = PLACE.matcher(problem.message());
        return place.matches()
                ? texts.say("problems.place", place.group(1), place.group(2), of(place.group(3)))
                : of(problem.message());
    }

    private String of(String message) {
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.pattern().matcher(message);
            if (matcher.matches()) {
                return say(phrase, matcher);
            }
        }
        return texts.say("problems.other", message);
    }

    private String say(Phrase phrase, Matcher matcher) {
        Object[] parameters = new Object[matcher.groupCount()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = matcher.group(i + 1);
        }
        matcher.namedGroups().values().forEach(group -> parameters[group - 1] = reasons.of(matcher.group(group)));
        String key = parameters.length == 0 ? phrase.key() : phrase.key().replace("$1", matcher.group(1));
        return texts.say("problems." + key, parameters);
    }

    private static Phrase phrase(String key, String pattern) {
        return new Phrase(key, Pattern.compile(pattern, Pattern.DOTALL));
    }
}
