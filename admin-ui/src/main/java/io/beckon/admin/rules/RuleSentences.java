package io.beckon.admin.rules;

import io.beckon.admin.words.Words;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.site.Audience;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.templates.Parameter;
import io.beckon.templates.RuleTemplate;
import io.beckon.templates.SentencePattern;
import io.beckon.templates.SentencePattern.Piece;
import io.beckon.templates.TemplateCatalogue;
import io.beckon.templates.TemplateWords;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says rules in plain words: "When “ProductViewed” happens 3 times within the visit, offer “Chat about products”, once per visit." What
 * is missing in an unfinished rule is said as an ellipsis.
 */
public final class RuleSentences {
    private final TemplateCatalogue catalogue;
    private final Locale language;
    private final Words words;
    private final ArgumentWords arguments;
    private final Map<OfferId, String> offers;
    private final Map<CalendarId, String> calendars;
    private final Map<AudienceId, String> audiences;

    /**
     * Sentences about the rules of a site.
     *
     * @param words in the same language
     */
    public RuleSentences(TemplateCatalogue catalogue, Site site, Locale language, Words words) {
        this.catalogue = catalogue;
        this.language = language;
        this.words = words;
        this.arguments = new ArgumentWords(words, new FilterWords(words, site));
        this.offers = site.offers().stream().collect(Collectors.toUnmodifiableMap(Offer::id, Offer::name));
        this.calendars = site.calendars().stream().collect(Collectors.toUnmodifiableMap(Calendar::id, Calendar::name));
        this.audiences = site.audiences().stream().collect(Collectors.toUnmodifiableMap(Audience::id, Audience::name));
    }

    /** The sentence of a rule. */
    public String of(Rule rule) {
        return of(RuleOutline.of(rule));
    }

    /** The sentence of a rule that may be unfinished. */
    public String of(RuleOutline rule) {
        String repeat = words.say("rules.sentence.repeat." + rule.repeat().name());
        String calendar = rule.calendar() == null
                ? ""
                : words.say(
                        "rules.sentence.calendar",
                        calendars.getOrDefault(rule.calendar(), rule.calendar().value()));
        return words.say(
                "rules.sentence", happening(rule), offer(rule.offer()), repeat, calendar, audience(rule.audience()));
    }

    private String offer(@Nullable OfferId offer) {
        return offer == null
                ? words.say("rules.sentence.no-offer")
                : words.say("rules.sentence.offer", offers.getOrDefault(offer, offer.value()));
    }

    private String audience(@Nullable AudienceId audience) {
        return audience == null
                ? ""
                : words.say("rules.sentence.audience", audiences.getOrDefault(audience, audience.value()));
    }

    /** The part of the sentence that says when the rule fires, without "When". */
    public String happening(RuleOutline rule) {
        String name = rule.template();
        if (name == null) {
            return words.say("rules.sentence.by-hand");
        }
        return catalogue
                .find(name)
                .map(template -> happening(template, rule.arguments()))
                .orElseGet(() -> words.say("rules.sentence.template", name));
    }

    private String happening(RuleTemplate template, Map<String, JsonNode> given) {
        TemplateWords presented = template.words(language);
        SentencePattern sentence = presented.sentence();
        if (sentence == null) {
            return words.say("rules.sentence.template", presented.title());
        }
        return sentence.pieces().stream()
                .map(piece -> say(piece, template, presented, given))
                .collect(Collectors.joining());
    }

    private String say(Piece piece, RuleTemplate template, TemplateWords presented, Map<String, JsonNode> given) {
        return switch (piece) {
            case Piece.Words(String text) -> text;
            case Piece.WhenSet(String name, String text) -> {
                JsonNode flag = given.get(name);
                yield flag != null && flag.asBoolean(false) ? text : "";
            }
            case Piece.Argument(String name, SentencePattern.Form form) -> {
                Parameter parameter = template.parameter(name);
                JsonNode argument = given.getOrDefault(name, parameter.fallback());
                yield argument == null
                        ? ArgumentWords.MISSING
                        : arguments.say(parameter, presented.parameter(parameter), argument, form);
            }
        };
    }
}
