package io.beckon.runtime;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The runtime's process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RuntimeServer {
    /** Runs until the process is told to stop. Arguments are properties, such as {@code --beckon.data-dir=/var/lib/beckon}. */
    public static void main(String[] arguments) {
        SpringApplication.run(RuntimeServer.class, arguments);
    }
}
