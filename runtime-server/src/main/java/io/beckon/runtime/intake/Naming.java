package io.beckon.runtime.intake;

import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.wire.SystemEvents;
import org.jspecify.annotations.Nullable;

/** Which types, names and ids an event of a browser may have, before the site's own definitions are asked. */
final class Naming {
    private Naming() {}

    static @Nullable EventType type(@Nullable String text, ItemFindings findings) {
        return switch (text) {
            case "SYSTEM" -> EventType.SYSTEM;
            case "BUSINESS" -> EventType.BUSINESS;
            case null -> {
                findings.add(ItemRefusal.MISSING, "type");
                yield null;
            }
            default -> {
                findings.add(ItemRefusal.UNKNOWN_TYPE, "type");
                yield null;
            }
        };
    }

    static void checkIds(String id, @Nullable String page, ItemFindings findings) {
        if (!isVisibleAscii(id)) {
            findings.add(ItemRefusal.MALFORMED, "id");
        }
        if (page != null && !isVisibleAscii(page)) {
            findings.add(ItemRefusal.MALFORMED, "page");
        }
    }

    static void checkName(@Nullable EventType type, String name, ItemFindings findings) {
        ItemRefusal refusal = switch (type) {
            case SYSTEM -> systemRefusal(name);
            case BUSINESS -> businessRefusal(name);
            case null -> null;
        };
        if (refusal != null) {
            findings.add(refusal, "name");
        }
    }

    /** Whether the text may be an id that a browser chose: 1 to {@value ReadLimits#NAME_LENGTH} visible ASCII characters. */
    static boolean isVisibleAscii(String text) {
        if (text.isEmpty() || text.length() > ReadLimits.NAME_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable ItemRefusal systemRefusal(String name) {
        if (SystemEvents.isFromBrowser(name)) {
            return null;
        }
        return SystemEvents.isSystem(name) ? ItemRefusal.SERVER_ONLY : ItemRefusal.UNKNOWN_NAME;
    }

    private static @Nullable ItemRefusal businessRefusal(String name) {
        if (SystemEvents.isSystem(name)) {
            return ItemRefusal.SYSTEM_NAME;
        }
        return BusinessEvent.NAME.matcher(name).matches() ? null : ItemRefusal.MALFORMED;
    }
}
