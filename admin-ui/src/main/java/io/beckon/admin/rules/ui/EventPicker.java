package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.wire.SystemEvents;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field in which the event of a filter is picked: any event, one of the site's business events, one of the system's, or a name that is
 * typed, for events that the site pushes without a definition.
 */
final class EventPicker extends ComboBox<EventPicker.Choice> {
    private static final int LONGEST = 64;

    /** The system events that rules see, in the order of a visit. */
    static final List<String> SYSTEM = List.of(
            SystemEvents.PAGE_ENTERED,
            SystemEvents.PAGE_EXITED,
            SystemEvents.PAGE_HIDDEN,
            SystemEvents.PAGE_SHOWN,
            SystemEvents.ELEMENTS_SEEN,
            SystemEvents.VISIT_STARTED,
            SystemEvents.SIGN_IN,
            SystemEvents.SIGN_OUT,
            SystemEvents.USER_INFO,
            SystemEvents.CONSENT_CHANGED,
            SystemEvents.ENGAGEMENT_REQUESTED,
            SystemEvents.ENGAGEMENT_OFFERED,
            SystemEvents.ENGAGEMENT_SHOWN,
            SystemEvents.ENGAGEMENT_ACCEPTED,
            SystemEvents.ENGAGEMENT_REJECTED,
            SystemEvents.ENGAGEMENT_IGNORED,
            SystemEvents.ENGAGEMENT_EXPIRED,
            SystemEvents.CHAT_STARTED,
            SystemEvents.CHAT_MESSAGE,
            SystemEvents.CHAT_CLOSED,
            SystemEvents.CALLBACK_REQUESTED);

    /**
     * What can be picked.
     *
     * @param event absent: any event
     */
    record Choice(@Nullable String event) {
        static final Choice ANY = new Choice(null);
    }

    EventPicker(RuleScope scope) {
        setItems(choices(scope));
        setItemLabelGenerator(choice -> label(choice, scope));
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> {
            String name = typed.getDetail().strip();
            setValue(name.isEmpty() || name.length() > LONGEST ? null : new Choice(name));
        });
        setPlaceholder(scope.say("rules.filter.event.placeholder"));
    }

    private static List<Choice> choices(RuleScope scope) {
        List<Choice> choices = new ArrayList<>();
        scope.site().events().stream()
                .map(BusinessEvent::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .forEach(name -> choices.add(new Choice(name)));
        choices.add(Choice.ANY);
        SYSTEM.forEach(name -> choices.add(new Choice(name)));
        return choices;
    }

    private static String label(Choice choice, RuleScope scope) {
        String event = choice.event();
        if (event == null) {
            return scope.say("rules.filter.event.any");
        }
        return SystemEvents.isSystem(event) ? scope.say("rules.event." + event) + " (" + event + ")" : event;
    }
}
