package io.beckon.admin.console;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The console as a process of its own. Everything it shows comes from {@link ConsoleConfiguration}. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class Console {
    /** Runs until the process is told to stop. Arguments are properties, such as {@code --beckon.data-dir=/var/lib/beckon}. */
    public static void main(String[] arguments) {
        SpringApplication.run(Console.class, arguments);
    }
}
