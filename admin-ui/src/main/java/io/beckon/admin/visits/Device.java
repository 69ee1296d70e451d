package io.beckon.admin.visits;

import io.beckon.engine.visit.DeviceKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a user agent says it is, as far as a marketer cares. A guess by well-known words, looked for in an order that tells the imitators
 * from the imitated; never an expression that a visitor could make slow.
 *
 * @param browser for example {@code Firefox}; empty when unknown
 * @param system for example {@code Android}; empty when unknown
 */
public record Device(DeviceKind kind, String browser, String system) {
    private record Sign(String word, String name) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("edg", "Edge"),
            new Sign("opr/", "Opera"),
            new Sign("samsungbrowser", "Samsung Internet"),
            new Sign("vivaldi", "Vivaldi"),
            new Sign("fxios", "Firefox"),
            new Sign("firefox", "Firefox"),
            new Sign("crios", "Chrome"),
            new Sign("headlesschrome", "Headless Chrome"),
            new Sign("chrome", "Chrome"),
            new Sign("safari", "Safari"),
            new Sign("curl", "curl"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("android", "Android"),
            new Sign("iphone", "iOS"),
            new Sign("ipad", "iPadOS"),
            new Sign("windows", "Windows"),
            new Sign("cros", "ChromeOS"),
            new Sign("mac os x", "macOS"),
            new Sign("linux", "Linux"));

    /** What the user agent says. */
    public static Device of(String userAgent) {
        String text = userAgent.toLowerCase(Locale.ROOT);
        return new Device(DeviceKind.of(userAgent), name(BROWSERS, text), name(SYSTEMS, text));
    }

    private static String name(List<Sign> signs, String text) {
        return find(signs, text).map(Sign::name).orElse("");
    }

    private static Optional<Sign> find(List<Sign> signs, String text) {
        return signs.stream().filter(sign -> text.contains(sign.word())).findFirst();
    }
}
