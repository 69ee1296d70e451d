package io.beckon.admin.events;

import io.beckon.admin.tags.TagWords;
import io.beckon.admin.words.Words;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.PageCondition;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.Trigger;
import io.beckon.definitions.site.Trigger.Scroll.ScrollUnit;
import io.beckon.definitions.site.ValueSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Business events in plain words. */
public final class EventWords {
    private final Words words;
    private final TagWords tags;
    private final ElementNames elements;

    public EventWords(Words words, ElementNames elements) {
        this.words = words;
        this.elements = elements;
        tags = new TagWords(words);
    }

    /** The whole event: <i>Sent when a visitor clicks “Add to cart” on pages whose path contains “/product”, with price and name.</i> */
    public String sentence(BusinessEvent event) {
        return sentence(event.pages(), event.condition(), event.triggers(), event.postcondition(), event.values());
    }

    /** An event that the site sends itself. */
    public String pushed() {
        return words.say("events.sentence.pushed");
    }

    /** An event of which these parts are known so far. */
    public String sentence(
            List<Tag> pages,
            @Nullable PageCondition condition,
            List<Trigger> triggers,
            @Nullable PageCondition postcondition,
            List<EventValue> values) {
        if (triggers.isEmpty()) {
            return pushed();
        }
        String said = happenings(triggers);
        if (!pages.isEmpty()) {
            said = words.say("events.sentence.pages", said, tags.clause(pages));
        }
        if (condition != null) {
            said = words.say("events.sentence.condition", said, say(condition));
        }
        if (postcondition != null) {
            said = words.say("events.sentence.postcondition", said, say(postcondition));
        }
        if (!values.isEmpty()) {
            said = words.say("events.sentence.values", said, names(values));
        }
        return words.say("events.sentence", said);
    }

    /** What must happen: <i>When a visitor clicks “Add to cart” and the page has been open for 5 seconds</i>. */
    public String triggers(List<Trigger> triggers) {
        return triggers.isEmpty()
                ? words.say("events.pushed")
                : words.say("events.list.when.text", happenings(triggers));
    }

    /** Where it must happen, as a sentence of its own. */
    public String pages(List<Tag> pages) {
        return pages.isEmpty() ? words.say("events.everywhere") : tags.anyOf(pages);
    }

    private String happenings(List<Trigger> triggers) {
        return triggers.stream()
                .map(this::say)
                .reduce((one, two) -> words.say("events.and", one, two))
                .orElse("");
    }

    private String say(Trigger trigger) {
        return switch (trigger) {
            case Trigger.Dom dom -> say(dom);
            case Trigger.EnterKey key ->
                words.say("events.trigger.enter-key.words", elements.of(key.element()), key.count());
            case Trigger.Timeout(long millis) -> words.say("events.trigger.time-open.words", time(millis));
            case Trigger.Dwell(long millis) -> words.say("events.trigger.time-seen.words", time(millis));
            case Trigger.Idle(long millis, int count) -> words.say("events.trigger.idle.words", time(millis), count);
            case Trigger.Scroll(int depth, ScrollUnit unit) ->
                words.say("events.trigger.scroll.words", depth, unit == ScrollUnit.PERCENT ? 0 : 1);
            case Trigger.Visible visible ->
                words.say(
                        "events.trigger.visible.words",
                        elements.of(visible.element()),
                        visible.count(),
                        visible.percent(),
                        time(visible.millis()));
            case Trigger.Appears(ElementId element, int count) ->
                words.say("events.trigger.appears.words", elements.of(element), count);
            case Trigger.Disappears(ElementId element, int count) ->
                words.say("events.trigger.disappears.words", elements.of(element), count);
            case Trigger.ExitIntent(int count) -> words.say("events.trigger.exit-intent.words", count);
            case Trigger.RageClick rage ->
                words.say("events.trigger.rage-click.words", rage.clicks(), time(rage.millis()), rage.count());
            case Trigger.FormAbandon(ElementId element) ->
                words.say("events.trigger.form-abandon.words", elements.of(element));
            case Trigger.Route() -> words.say("events.trigger.route.words");
            case Trigger.JsError(String message, int count) ->
                words.say("events.trigger.js-error.words", message, count, message.isEmpty() ? 0 : 1);
            case Trigger.Custom(String name, int count) -> words.say("events.trigger.custom.words", name, count);
        };
    }

    private String time(long millis) {
        TimeUnit unit = TimeUnit.of(millis);
        return words.say("events.time." + unit.key(), unit.amount(millis));
    }

    private String say(Trigger.Dom dom) {
        TriggerKind kind = TriggerKind.of(dom);
        String key = "events.trigger." + kind.key() + ".words";
        return words.say(key, elements.of(dom.element()), dom.count(), dom.action());
    }

    private String say(PageCondition condition) {
        String operator = condition.operator().name().toLowerCase(Locale.ROOT);
        boolean asksForNothing = condition.operand().isEmpty()
                && (condition.operator() == PageCondition.Operator.NOT
                        || condition.operator() == PageCondition.Operator.EQUALS);
        String key = "events.condition." + operator + (asksForNothing ? ".empty" : "");
        return words.say(key, say(condition.value()), condition.operand());
    }

    private String say(ValueSource source) {
        return switch (source) {
            case ValueSource.Text text -> words.say("events.source.text.words", elements.of(text.element()));
            case ValueSource.Attribute attribute ->
                words.say("events.source.attribute.words", elements.of(attribute.element()), attribute.attribute());
            case ValueSource.Input input -> words.say("events.source.input.words", elements.of(input.element()));
            case ValueSource.DataAttribute data ->
                words.say("events.source.data.words", elements.of(data.element()), data.name());
            case ValueSource.UrlParameter parameter -> words.say("events.source.url-parameter.words", parameter.name());
            case ValueSource.Cookie cookie -> words.say("events.source.cookie.words", cookie.name());
            case ValueSource.Meta meta -> words.say("events.source.meta.words", meta.name());
            case ValueSource.DataLayer layer -> words.say("events.source.data-layer.words", layer.path());
            case ValueSource.Constant constant -> words.say("events.source.constant.words", constant.value());
        };
    }

    private String names(List<EventValue> values) {
        List<String> names = values.stream().map(EventValue::name).toList();
        return names.size() == 1
                ? names.getFirst()
                : words.say("events.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
