package io.beckon.arrows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the jars that people get, beside the libraries that the build asks for their licence. */
class ShippedFilesIT {
    private static final Path ROOT = Path.of(System.getProperty("beckon.root", ".."));
    private static final Pattern COMMERCIAL = Pattern.compile("Highcharts|Commercial Vaadin|\\bCVDL");

    @Test
    void noScriptOfTheConsoleIsCommercial() throws IOException {
        try (JarFile jar = new JarFile(consoleJar().toFile())) {
            List<JarEntry> scripts = jar.stream()
                    .filter(entry -> entry.getName().matches("META-INF/VAADIN/.*\\.js"))
                    .toList();

            assertThat(scripts).isNotEmpty();
            assertThat(scripts.stream()
                            .filter(script ->
                                    COMMERCIAL.matcher(text(jar, script)).find()))
                    .isEmpty();
        }
    }

    private static Path consoleJar() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("admin-ui/target"))) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(JarFile jar, JarEntry entry) {
        try (var in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
