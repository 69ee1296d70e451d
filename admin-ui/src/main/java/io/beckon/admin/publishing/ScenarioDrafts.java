package io.beckon.admin.publishing;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.Removed;
import io.beckon.admin.drafts.Saved;
import io.beckon.admin.scenarios.ScenarioResult;
import io.beckon.admin.scenarios.Scenarios;
import io.beckon.definitions.Problem;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.ScenarioId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Scenario;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.EventMessage;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The scenarios of drafts: how they come out now, and what they expect from now on. */
@Service
public final class ScenarioDrafts {
    private final Access access;
    private final Drafts drafts;

    ScenarioDrafts(Access access, Drafts drafts) {
        this.access = access;
        this.drafts = drafts;
    }

    /** All scenarios of a site, each run with the draft as it is now. */
    public List<KnownScenario> of(SiteKey site) {
        access.require(Permission.SEE_DEFINITIONS);
        Optional<Map<String, KnownScenario.Outcome>> outcomes = scenarios(site).map(ScenarioDrafts::outcomes);
        return drafts.all(site, Part.SCENARIOS).stream()
                .map(draft -> new KnownScenario(
                        draft, outcomes.map(known -> known.get(draft.id())).orElse(null)))
                .toList();
    }

    /** Lets a scenario expect what the draft decides now; empty when the draft does not fit together, or it takes too many steps. */
    public Optional<Saved<Scenario>> expectNow(SiteKey site, Draft<Scenario> draft) {
        access.require(Permission.EDIT_DEFINITIONS);
        Scenario scenario = draft.definition();
        return scenarios(site)
                .flatMap(now -> now.expectingNow(scenario))
                .map(renewed -> drafts.save(site, Part.SCENARIOS, draft.with(renewed)));
    }

    /** Lets a scenario's visit begin at another time, and expect what it has expected. */
    public Saved<Scenario> begin(SiteKey site, Draft<Scenario> draft, @Nullable LocalDateTime begins) {
        access.require(Permission.EDIT_DEFINITIONS);
        return drafts.save(site, Part.SCENARIOS, draft.with(draft.definition().beginning(begins)));
    }

    /**
     * Makes a scenario of the events of a visit that happen again in it, with what the draft decides on them now; empty when the draft does
     * not fit together, there is no such event, or they take too many steps. Of the visit, it keeps what the draft reads, and as many events as a scenario may have.
     */
    public Optional<MadeScenario> make(SiteKey site, String name, List<EventEntry> visit) {
        access.require(Permission.EDIT_DEFINITIONS);
        access.require(Permission.SEE_VISITS);
        Site draft = drafts.site(site);
        List<EventMessage> kept = ScenarioEvents.of(visit);
        if (kept.isEmpty() || !(SiteReview.of(draft) instanceof SiteReview.Publishable fits)) {
            return Optional.empty();
        }
        ReadFields read = ReadFields.of(draft, fits.rules());
        List<EventMessage> events =
                kept.stream().limit(Scenario.MOST_EVENTS).map(read::keep).toList();
        String id = drafts.newId(site, Part.SCENARIOS, name);
        Scenario happened = new Scenario(ScenarioId.of(id), name, null, events, List.of());
        return new Scenarios(draft, fits.compiled())
                .expectingNow(happened)
                .map(made -> drafts.save(site, Part.SCENARIOS, new Draft<>(id, 0, made)))
                .map(saved -> new MadeScenario(saved, kept.size() > events.size()));
    }

    /** Removes a scenario. */
    public Removed<Scenario> remove(SiteKey site, Draft<Scenario> draft) {
        access.require(Permission.EDIT_DEFINITIONS);
        return drafts.remove(site, Part.SCENARIOS, draft);
    }

    private Optional<Scenarios> scenarios(SiteKey site) {
        Site draft = drafts.site(site);
        return SiteReview.of(draft) instanceof SiteReview.Publishable fits
                ? Optional.of(new Scenarios(draft, fits.compiled()))
                : Optional.empty();
    }

    private static Map<String, KnownScenario.Outcome> outcomes(Scenarios scenarios) {
        Map<String, KnownScenario.Outcome> outcomes = new HashMap<>();
        for (ScenarioResult result : scenarios.run()) {
            Problem problem = scenarios.problem(result).orElse(null);
            outcomes.put(result.scenario().id().value(), new KnownScenario.Outcome(problem));
        }
        return outcomes;
    }
}
