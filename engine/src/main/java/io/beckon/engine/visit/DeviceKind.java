package io.beckon.engine.visit;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How large a visitor's screen probably is. A guess by well-known words of the user agent, never by an expression that a visitor could
 * make slow.
 */
public enum DeviceKind {
    DESKTOP,
    PHONE,
    TABLET,
    ROBOT,
    UNKNOWN;

    private static final List<String> ROBOTS = List.of("bot", "crawler", "spider", "curl", "headless");

    /** What the user agent says. */
    public static DeviceKind of(String userAgent) {
        String text = userAgent.toLowerCase(Locale.ROOT);
        if (text.isBlank()) {
            return UNKNOWN;
        }
        if (ROBOTS.stream().anyMatch(text::contains)) {
            return ROBOT;
        }
        boolean isMobile = text.contains("mobi");
        if (text.contains("ipad") || text.contains("tablet") || (text.contains("android") && !isMobile)) {
            return TABLET;
        }
        return isMobile ? PHONE : DESKTOP;
    }

    /** The word for it in an audience; absent when it is nobody's screen that is known. */
    @Nullable
    String word() {
        return switch (this) {
            case DESKTOP -> "desktop";
            case PHONE -> "phone";
            case TABLET -> "tablet";
            case ROBOT, UNKNOWN -> null;
        };
    }
}
