package io.beckon.runtime.reliability;

import io.beckon.runtime.RuntimeServer;
import io.beckon.runtime.host.VisitHost;
import io.beckon.runtime.host.local.LocalVisitHost;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The runtime with one fault: it answers before anything is on disk. The crash test must notice. */
final class EagerRuntime {
    private EagerRuntime() {}

    /** Runs until the process is killed. */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(RuntimeServer.class, Fault.class);
        application.run(arguments);
    }

    /** Puts the eager host before the real one. Not a configuration by annotation, so that no scan finds it. */
    static final class Fault {
        @Bean
        @Primary
        VisitHost eager(LocalVisitHost host) {
            return new EagerHost(host);
        }
    }
}
