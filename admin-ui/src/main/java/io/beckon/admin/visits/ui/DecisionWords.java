package io.beckon.admin.visits.ui;

import io.beckon.admin.tags.TagWords;
import io.beckon.admin.visits.Names;
import io.beckon.admin.words.Words;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.engine.engagement.Reason;
import io.beckon.engine.engagement.Status;
import java.util.Optional;

/** Says in plain words what was decided and why. Every reason of the engine has its sentence; the compiler sees to that. */
final class DecisionWords {
    private static final long WORTH_TELLING_MILLIS = 1_000;

    private final Words texts;
    private final Times times;
    private final Names names;

    DecisionWords(Words texts, Times times, Names names) {
        this.texts = texts;
        this.times = times;
        this.names = names;
    }

    /** One sentence. */
    String of(DecisionEntry decision) {
        Facts facts = new Facts(decision.facts());
        if (decision.outcome() == DecisionOutcome.OFFERED) {
            return offered(decision, facts);
        }
        String reason = String.valueOf(decision.reason());
        return Reason.parse(reason)
                .map(known -> heldBack(known, facts))
                .orElseGet(() -> texts.say("visits.reason.other", reason));
    }

    private String offered(DecisionEntry decision, Facts facts) {
        String offer = names.offer(String.valueOf(decision.offer()));
        long waitedMillis = facts.number("waitedMillis");
        return waitedMillis < WORTH_TELLING_MILLIS
                ? texts.say("visits.decision.offered", offer)
                : texts.say("visits.decision.offered-after", offer, times.duration(waitedMillis));
    }

    private String heldBack(Reason reason, Facts facts) {
        return switch (reason) {
            case SITE_OFF -> texts.say("visits.reason.site-off");
            case OFFERS_OFF ->
                facts.isFalse("notification")
                        ? texts.say("visits.reason.only-monitors")
                        : texts.say("visits.reason.offers-off");
            case RULE_OFF -> texts.say("visits.reason.rule-off");
            case NO_CONSENT -> texts.say("visits.reason.no-consent");
            case LATE -> texts.say("visits.reason.late");
            case NO_OFFER -> texts.say("visits.reason.no-offer");
            case PAGE_LEFT -> texts.say("visits.reason.page-left");
            case PAGE_EXCLUDED -> texts.say("visits.reason.page-excluded", excludedBy(facts));
            case OUTSIDE_SCHEDULE -> outsideSchedule(facts);
            case CLOSED -> closed(facts);
            case AUDIENCE -> texts.say("visits.reason.audience", names.audience(facts.text("audience")));
            case ENGAGED -> engaged(facts);
            case CAP_PAGE_VIEW -> capped(facts, "visits.reason.cap-page-view.site", "visits.reason.cap-page-view.rule");
            case CAP_VISIT -> capped(facts, "visits.reason.cap-visit.site", "visits.reason.cap-visit.rule");
            case CAP_DAY -> capped(facts, "visits.reason.cap-day.site", "visits.reason.cap-day.rule");
            case CAP_VISITOR -> capped(facts, "visits.reason.cap-visitor.site", "visits.reason.cap-visitor.rule");
            case COOL_DOWN -> coolDown(facts);
            case LOWER_PRIORITY -> texts.say("visits.reason.lower-priority", names.rule(facts.text("winner")));
            case NO_SLOT ->
                texts.say(
                        "visits.reason.no-slot",
                        facts.text("agentGroup"),
                        times.duration(facts.number("waitedMillis")));
            case VISIT_ENDED -> texts.say("visits.reason.visit-ended");
        };
    }

    private String excludedBy(Facts facts) {
        String tag = facts.text("tag");
        return names.excludedPage(tag).map(new TagWords(texts)::say).orElse(tag);
    }

    private String outsideSchedule(Facts facts) {
        Optional<Long> begins = facts.optionalNumber("nextOpening");
        return begins.isPresent()
                ? texts.say("visits.reason.not-yet", times.moment(begins.get()))
                : texts.say("visits.reason.no-more", times.moment(facts.number("until")));
    }

    private String closed(Facts facts) {
        String calendar = facts.text("calendar");
        return facts.optionalNumber("nextOpening")
                .map(opens -> texts.say("visits.reason.closed-until", calendar, times.moment(opens)))
                .orElseGet(() -> texts.say("visits.reason.closed", calendar));
    }

    private String engaged(Facts facts) {
        String status = facts.text("status");
        if (status.equals("waiting")) {
            return texts.say("visits.reason.engaged.waiting", names.rule(facts.text("rule")));
        }
        return Status.parse(status)
                .map(known -> texts.say(openOffer(known)))
                .orElseGet(() -> texts.say("visits.reason.engaged"));
    }

    private static String openOffer(Status status) {
        return switch (status) {
            case OFFERED -> "visits.reason.engaged.offered";
            case SHOWN -> "visits.reason.engaged.shown";
            case ACCEPTED -> "visits.reason.engaged.accepted";
            case CONVERSATION -> "visits.reason.engaged.conversation";
            case CLOSED -> "visits.reason.engaged";
        };
    }

    private String capped(Facts facts, String ofSite, String ofRule) {
        return texts.say(isOfRule(facts) ? ofRule : ofSite, facts.number("count"), facts.number("limit"));
    }

    private String coolDown(Facts facts) {
        String silence = times.duration(facts.number("silenceMillis"));
        String until = times.moment(facts.number("until"));
        String key = isOfRule(facts)
                ? switch (facts.text("after")) {
                    case "accepted" -> "visits.reason.cool-down.accepted.rule";
                    case "rejected" -> "visits.reason.cool-down.rejected.rule";
                    default -> "visits.reason.cool-down.ignored.rule";
                }
                : switch (facts.text("after")) {
                    case "accepted" -> "visits.reason.cool-down.accepted.site";
                    case "rejected" -> "visits.reason.cool-down.rejected.site";
                    default -> "visits.reason.cool-down.ignored.site";
                };
        return texts.say(key, silence, until);
    }

    private static boolean isOfRule(Facts facts) {
        return facts.text("scope").equals("rule");
    }
}
