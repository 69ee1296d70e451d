package io.beckon.definitions.wire;

import java.util.Set;

/** The closed list of system event names. */
public final class SystemEvents {
    public static final String VISIT_STARTED = "VisitStarted";
    public static final String PAGE_ENTERED = "PageEntered";
    public static final String PAGE_EXITED = "PageExited";
    public static final String PAGE_HIDDEN = "PageHidden";
    public static final String PAGE_SHOWN = "PageShown";
    public static final String SIGN_IN = "SignIn";
    public static final String SIGN_OUT = "SignOut";
    public static final String USER_INFO = "UserInfo";
    public static final String CONSENT_CHANGED = "ConsentChanged";
    public static final String ELEMENTS_SEEN = "ElementsSeen";
    public static final String ENGAGEMENT_REQUESTED = "EngagementRequested";
    public static final String ENGAGEMENT_SHOWN = "EngagementShown";
    public static final String ENGAGEMENT_ACCEPTED = "EngagementAccepted";
    public static final String ENGAGEMENT_REJECTED = "EngagementRejected";
    public static final String ENGAGEMENT_IGNORED = "EngagementIgnored";
    public static final String CHAT_STARTED = "ChatStarted";
    public static final String CHAT_MESSAGE = "ChatMessage";
    public static final String CHAT_TYPING = "ChatTyping";
    public static final String CHAT_CLOSED = "ChatClosed";
    public static final String CALLBACK_REQUESTED = "CallbackRequested";
    public static final String VISIT_ENDED = "VisitEnded";
    public static final String ENGAGEMENT_OFFERED = "EngagementOffered";
    public static final String ENGAGEMENT_EXPIRED = "EngagementExpired";

    private static final Set<String> ENGAGEMENT = Set.of(
            ENGAGEMENT_REQUESTED,
            ENGAGEMENT_SHOWN,
            ENGAGEMENT_ACCEPTED,
            ENGAGEMENT_REJECTED,
            ENGAGEMENT_IGNORED,
            CHAT_STARTED,
            CHAT_MESSAGE,
            CHAT_TYPING,
            CHAT_CLOSED,
            CALLBACK_REQUESTED,
            ENGAGEMENT_OFFERED,
            ENGAGEMENT_EXPIRED);
    private static final Set<String> SERVER = Set.of(VISIT_ENDED, ENGAGEMENT_OFFERED, ENGAGEMENT_EXPIRED);
    private static final Set<String> BROWSING = Set.of(
            VISIT_STARTED,
            PAGE_ENTERED,
            PAGE_EXITED,
            PAGE_HIDDEN,
            PAGE_SHOWN,
            SIGN_IN,
            SIGN_OUT,
            USER_INFO,
            CONSENT_CHANGED,
            ELEMENTS_SEEN,
            VISIT_ENDED);

    private SystemEvents() {}

    /** Whether the name belongs to a system event. */
    public static boolean isSystem(String name) {
        return BROWSING.contains(name) || ENGAGEMENT.contains(name);
    }

    /** Whether a browser may send a system event of this name. */
    public static boolean isFromBrowser(String name) {
        return isSystem(name) && !SERVER.contains(name);
    }

    /** Whether the event is about an engagement or its chat; such events reach a rule only when a filter names them. */
    public static boolean isEngagement(String name) {
        return ENGAGEMENT.contains(name);
    }
}
