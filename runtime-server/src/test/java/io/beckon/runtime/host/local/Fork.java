package io.beckon.runtime.host.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with the class path of the tests, and what it prints. */
record Fork(Process process, BufferedReader output) {
    static Fork of(Path directory, Class<?> main, String... arguments) throws IOException {
        return of(directory, List.of(), main, arguments);
    }

    /** Starts a main class, behind a command such as a shell that sets limits. */
    static Fork of(Path directory, List<String> prefix, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        return new Fork(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** The rest of the first line that begins like this; fails with everything printed when there is none. */
    String line(String beginning) throws IOException {
        StringBuilder all = new StringBuilder();
        String line = output.readLine();
        while (line != null) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
            all.append(line).append('\n');
            line = output.readLine();
        }
        throw new AssertionError("Expected a line that begins with '" + beginning + "', but got:\n" + all);
    }

    /** Kills it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
