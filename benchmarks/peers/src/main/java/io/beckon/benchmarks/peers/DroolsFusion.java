package io.beckon.benchmarks.peers;

import io.beckon.benchmarks.rules.Contender;
import io.beckon.benchmarks.rules.Matcher;
import io.beckon.benchmarks.rules.Matches;
import io.beckon.benchmarks.rules.Scene;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.EventProcessingOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;

/** Drools in stream mode with an executable model: one session for all visits, which fires after every event. */
public final class DroolsFusion implements Contender {
    private static final int FEWER = 5;
    private static final int MOST_RULES = 20;

    @Override
    public String name() {
        return "DROOLS";
    }

    @Override
    public String label() {
        return "Drools Fusion, one session";
    }

    @Override
    public int passes() {
        return 3;
    }

    @Override
    public boolean canHold(int rules) {
        return rules <= MOST_RULES;
    }

    @Override
    public int visits(int all) {
        return Math.ceilDiv(all, FEWER);
    }

    @Override
    public Function<Matches, Matcher> prepare(Scene scene) {
        KieServices services = KieServices.get();
        KieBase base = compiled(services, DroolsRules.of(scene.rules()));
        KieSessionConfiguration settings = services.newKieSessionConfiguration();
        settings.setOption(ClockTypeOption.PSEUDO);
        PageEvent[] events = IntStream.range(0, scene.workload().size())
                .mapToObj(event -> PageEvent.of(scene.workload(), event))
                .toArray(PageEvent[]::new);
        return matches -> {
            KieSession session = base.newKieSession(settings, null);
            session.setGlobal("found", new FirstMatches(matches));
            SessionPseudoClock clock = session.getSessionClock();
            return event -> apply(events[event], session, clock);
        };
    }

    private static void apply(PageEvent next, KieSession session, SessionPseudoClock clock) {
        clock.advanceTime(next.atMillis - clock.getCurrentTime(), TimeUnit.MILLISECONDS);
        session.insert(next);
        session.fireAllRules();
    }

    private static KieBase compiled(KieServices services, String rules) {
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/io/beckon/benchmarks/peers/rules/workload.drl", rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("Expected Drools to take the workload's rules, but: "
                    + builder.getResults().getMessages(Message.Level.ERROR));
        }
        KieBaseConfiguration stream = services.newKieBaseConfiguration();
        stream.setOption(EventProcessingOption.STREAM);
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieBase(stream);
    }
}
