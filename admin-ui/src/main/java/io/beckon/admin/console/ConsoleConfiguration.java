package io.beckon.admin.console;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.PropertySource;

/** What an application gets that has the console on its class path: its services, its tables and its views. */
@AutoConfiguration
@AutoConfigurationPackage(basePackages = "io.beckon.admin")
@ComponentScan(
        basePackages = "io.beckon.admin",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Console.class),
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
        })
@EnableVaadin("io.beckon.admin")
@EnableConfigurationProperties(ConsoleSettings.class)
@PropertySource("classpath:io/beckon/admin/console/console.properties")
public class ConsoleConfiguration {
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }
}
