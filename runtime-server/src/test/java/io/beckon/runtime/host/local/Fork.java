package io.beckon.runtime.host.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
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
        StringBuilder before = new StringBuilder();
        String line = output.readLine();
        while (line != null && !line.startsWith(beginning)) {
            before.append(line).append('\n');
            line = output.readLine();
        }
        if (line == null) {
            throw new AssertionError("Expected a line that begins with '" + beginning + "', but got:\n" + before);
        }
        return line.substring(beginning.length());
    }

    /** Everything that it prints until it ends. */
    List<String> rest() throws InterruptedException {
        List<String> lines = output.lines().toList();
        process.waitFor();
        return lines;
    }

    /** Kills it as {@code kill -9} does; what it had printed until then, without a line that it could not finish. */
    List<String> kill() throws IOException, InterruptedException {
        // Not process.destroyForcibly(), which closes the stream with what is still in it.
        process.toHandle().destroyForcibly();
        process.waitFor();
        StringWriter printed = new StringWriter();
        output.transferTo(printed);
        String whole = printed.toString();
        return whole.substring(0, whole.lastIndexOf('\n') + 1).lines().toList();
    }
}
