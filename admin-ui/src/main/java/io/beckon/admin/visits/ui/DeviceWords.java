package io.beckon.admin.visits.ui;

import io.beckon.admin.visits.Device;
import io.beckon.admin.words.Words;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.engine.visit.DeviceKind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says with what and from where somebody came. */
final class DeviceWords {
    private final Words texts;
    private final Locale locale;

    DeviceWords(Words texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** What the visit was made with. */
    static Device device(VisitEntry visit) {
        return Device.of(visit.device().getOrDefault("userAgent", ""));
    }

    /** For example {@code Firefox, Windows}; what kind of device it is when neither is known. */
    String of(Device device) {
        String known = Stream.of(device.browser(), device.system())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? kind(device.kind()) : known;
    }

    /** The browser; what kind of device it is when that is not known. */
    String name(Device device) {
        return device.browser().isEmpty() ? kind(device.kind()) : device.browser();
    }

    /** System and country, as far as they are known. */
    String place(Device device, VisitEntry visit) {
        return Stream.of(device.system(), country(visit).orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What kind of device it is. */
    String kind(DeviceKind kind) {
        return switch (kind) {
            case DESKTOP -> texts.say("visits.device.desktop");
            case PHONE -> texts.say("visits.device.phone");
            case TABLET -> texts.say("visits.device.tablet");
            case ROBOT -> texts.say("visits.device.robot");
            case UNKNOWN -> texts.say("visits.device.unknown");
        };
    }

    /** The name of the country; empty when it is not known. */
    Optional<String> country(VisitEntry visit) {
        return Optional.ofNullable(visit.country())
                .map(code -> Locale.of("", code).getDisplayCountry(locale));
    }
}
