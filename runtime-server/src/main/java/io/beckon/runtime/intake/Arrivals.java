package io.beckon.runtime.intake;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.definitions.wire.EventBatch;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SenderClock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells from tokens and {@code begin} alone which visit a batch belongs to, so that any server of an installation says the same; see
 * {@code docs/decisions/0031}.
 */
final class Arrivals {
    /** A visit token that is older begins a new visit. */
    static final long TOKEN_LIFE_MILLIS = Duration.ofHours(24).toMillis();

    /** An older token would expire before its holder can use it. */
    private static final long LONGEST_AGE_MILLIS =
            TOKEN_LIFE_MILLIS - Duration.ofHours(1).toMillis();

    private final TokenSecret secret;
    private final Tokens tokens;
    private final Supplier<byte[]> chance;

    /** Takes a source of 16 random bytes for batches that bring nothing to derive ids from. */
    Arrivals(TokenSecret secret, Supplier<byte[]> chance) {
        this.secret = secret;
        this.tokens = new Tokens(secret);
        this.chance = chance;
    }

    /** Who sent the batch; empty when its visit token is forged, altered or of another site. */
    Optional<Arrival> of(SiteKey site, EventBatch batch, long nowMillis) {
        if (batch.visit() == null) {
            return Optional.of(begun(site, batch, null, nowMillis));
        }
        return tokens.visit(site, batch.visit())
                .map(held ->
                        isFresh(held, nowMillis) ? continued(site, batch, held) : begun(site, batch, held, nowMillis));
    }

    /** The visit that a token proves now; empty when it is not a fresh token of this site. */
    Optional<Token.OfVisit> visit(SiteKey site, String token, long nowMillis) {
        return tokens.visit(site, token).filter(held -> isFresh(held, nowMillis));
    }

    private static boolean isFresh(Token.OfVisit held, long nowMillis) {
        return nowMillis - held.issuedAtMillis() <= TOKEN_LIFE_MILLIS;
    }

    private Arrival continued(SiteKey site, EventBatch batch, Token.OfVisit held) {
        Token.OfVisitor visitor = new Token.OfVisitor(held.visitor(), held.issuedAtMillis());
        String visitorToken = claimed(site, batch)
                .filter(claim -> claim.visitor().equals(held.visitor()))
                .map(_ -> batch.visitor())
                .orElseGet(() -> tokens.write(site, visitor));
        return arrival(held.visitor(), visitorToken, held.visit(), String.valueOf(batch.visit()), false);
    }

    private Arrival begun(SiteKey site, EventBatch batch, Token.@Nullable OfVisit expired, long nowMillis) {
        String seed = seed(batch, expired, nowMillis);
        Optional<Token.OfVisitor> claim = claimed(site, batch);
        VisitorId visitor = claim.map(Token.OfVisitor::visitor)
                .orElseGet(() -> expired == null
                        ? VisitorId.of(Tokens.id(secret.sign("visitor", site.value(), seed), 0))
                        : expired.visitor());
        VisitId visit = VisitId.of(Tokens.id(secret.sign("visit", site.value(), visitor.value(), seed), 0));
        String visitorToken = claim.map(_ -> batch.visitor())
                .orElseGet(() -> tokens.write(site, new Token.OfVisitor(visitor, nowMillis)));
        String visitToken = tokens.write(site, new Token.OfVisit(visitor, visit, beganMillis(batch, nowMillis)));
        return arrival(visitor, visitorToken, visit, visitToken, true);
    }

    /**
     * When the sender began, by the age of the oldest event that it still has: a batch that is sent again gets the token of the first time,
     * which does not outlive the visit.
     */
    private static long beganMillis(EventBatch batch, long nowMillis) {
        long oldest = batch.events().stream().mapToLong(EventMessage::at).min().orElse(batch.sentAt());
        return nowMillis - SenderClock.ageMillis(batch.sentAt(), oldest, LONGEST_AGE_MILLIS);
    }

    /** What the new visit's id follows from: the sender's {@code begin}, else the expired visit and how often it has expired. */
    private String seed(EventBatch batch, Token.@Nullable OfVisit expired, long nowMillis) {
        if (batch.begin() != null) {
            return "begin:" + batch.begin();
        }
        if (expired != null) {
            long lives = (nowMillis - expired.issuedAtMillis()) / TOKEN_LIFE_MILLIS;
            return "after:" + expired.visit() + ":" + lives;
        }
        return "chance:" + Tokens.id(chance.get(), 0);
    }

    private Optional<Token.OfVisitor> claimed(SiteKey site, EventBatch batch) {
        return batch.visitor() == null ? Optional.empty() : tokens.visitor(site, batch.visitor());
    }

    private static Arrival arrival(
            VisitorId visitor, String visitorToken, VisitId visit, String visitToken, boolean begins) {
        return new Arrival(
                visitor,
                visit,
                new BatchAnswer.VisitorToken(visitor.value(), visitorToken),
                new BatchAnswer.VisitToken(visit.value(), visitToken, begins),
                begins);
    }
}
