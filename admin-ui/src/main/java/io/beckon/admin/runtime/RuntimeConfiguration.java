package io.beckon.admin.runtime;

import io.beckon.admin.console.ConsoleSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The runtime that the console works with. */
@Configuration(proxyBeanMethods = false)
class RuntimeConfiguration {
    @Bean
    @ConditionalOnMissingBean
    RuntimeConnection runtimeConnection(ConsoleSettings settings) {
        return new RuntimeConnection(settings.runtimeUrl(), settings.internalToken());
    }
}
