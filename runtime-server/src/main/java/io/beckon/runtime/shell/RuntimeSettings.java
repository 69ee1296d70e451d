package io.beckon.runtime.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set, each as a property {@code beckon.…} or an environment variable {@code BECKON_…}.
 *
 * @param dataDir where journal, packages, keys and, by default, history are
 * @param publicAddress where the public port listens
 * @param publicPort the port for browsers; 0 takes a free one
 * @param internalAddress where the internal port listens; this machine only unless set
 * @param internalPort the port for the console and operators; 0 takes a free one
 * @param internalToken the bearer token of the internal port that may do everything; required
 * @param tokens further tokens
 * @param publishers accepted Ed25519 public keys: base64 of X.509, or {@code file:} and a path to that
 * @param identity how sites prove who signs in
 * @param expectedSites sites without which the runtime does not call itself ready
 * @param demoDir the pages of the demo; absent outside of demonstrations
 * @param maxLiveVisitors how many visitors may have a live visit; above it, whoever has none is answered with 503
 * @param trustedProxies networks whose {@code X-Forwarded-For} is believed
 * @param countryHeader the header in which a trusted proxy tells the client's country
 * @param eventLoops threads that serve the public port; absent: one for each processor
 * @param connections how many connections the public port holds
 * @param limits how much may come from one visit and from one network
 * @param streams how many streams are held, and for how long
 * @param history where history is; absent: an H2 file in the data directory
 * @param keep how long history and visitors are kept
 */
@ConfigurationProperties("beckon")
public record RuntimeSettings(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("0.0.0.0") String publicAddress,
        @DefaultValue("8090") int publicPort,
        @DefaultValue("127.0.0.1") String internalAddress,
        @DefaultValue("8091") int internalPort,
        @Nullable String internalToken,
        @DefaultValue List<Token> tokens,
        @DefaultValue List<String> publishers,
        @DefaultValue Identity identity,
        @DefaultValue List<String> expectedSites,
        @Nullable Path demoDir,
        @DefaultValue("200000") int maxLiveVisitors,
        @DefaultValue List<String> trustedProxies,
        @Nullable String countryHeader,
        @Nullable Integer eventLoops,
        @DefaultValue Connections connections,
        @DefaultValue Limits limits,
        @DefaultValue Streams streams,
        @DefaultValue History history,
        @DefaultValue Keep keep) {

    /**
     * A token for one purpose.
     *
     * @param name who holds it, for logs
     * @param sha256 SHA-256 of the token, hexadecimal
     * @param scopes what it may do
     */
    public record Token(String name, String sha256, Set<Scope> scopes) {}

    /**
     * How the servers of sites prove who signs in.
     *
     * @param secrets by site: what it shares with this installation, or {@code file:} and a path to that; two, with a comma between
     *     them, while one is replaced. One text each: of a list, Spring would take {@code SHOP_2} for an element, and print what is in it
     * @param requireProof sites whose sign-ins are refused without a proof
     */
    public record Identity(
            @DefaultValue Map<String, String> secrets,
            @DefaultValue List<String> requireProof) {}

    /**
     * Connections of the public port; beyond them new ones are closed at once.
     *
     * @param most in all; where the process may not open so many files both are less
     * @param mostPerNetwork of one client network (/24 or /56); trusted proxies may have all
     */
    public record Connections(
            @DefaultValue("30000") int most,
            @DefaultValue("4000") int mostPerNetwork) {}

    /**
     * Limits of the public port; beyond them it answers 429.
     *
     * @param visitEventsPerSecond events of one visit, over time
     * @param visitBurst events of one visit, at once
     * @param requestsPerSecond requests of one client network (/24 or /56)
     * @param newVisitsPerMinute batches of one client network that begin a visit
     */
    public record Limits(
            @DefaultValue("20") int visitEventsPerSecond,
            @DefaultValue("100") int visitBurst,
            @DefaultValue("200") int requestsPerSecond,
            @DefaultValue("600") int newVisitsPerMinute) {}

    /**
     * Streams that tell visible pages what the server says.
     *
     * @param most streams of this server; beyond them 503
     * @param mostPerNetwork streams of one client network (/24 or /56); beyond them 429
     * @param longest a stream ends at this age at the latest, and its page opens the next one
     */
    public record Streams(
            @DefaultValue("20000") int most,
            @DefaultValue("2000") int mostPerNetwork,
            @DefaultValue("1h") Duration longest) {}

    /** The history database. */
    public record History(
            @Nullable String url,
            @DefaultValue("beckon") String user,
            @DefaultValue("") String password) {}

    /**
     * How long things are kept.
     *
     * @param visits visits with all their parts, from their beginning
     * @param refusals refused items
     * @param visitors what is known of a visitor across visits, after the last one
     * @param oneTimeVisitors the same of a visitor who came once and was offered nothing
     */
    public record Keep(
            @DefaultValue("90d") Duration visits,
            @DefaultValue("14d") Duration refusals,
            @DefaultValue("400d") Duration visitors,
            @DefaultValue("30d") Duration oneTimeVisitors) {}
}
