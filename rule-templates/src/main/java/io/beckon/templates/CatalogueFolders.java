package io.beckon.templates;

import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.rules.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds the folders of the catalogue in directories and jars of the class path, and reads them. */
final class CatalogueFolders {
    private static final String CATALOGUE = "io/beckon/templates/catalogue/";
    private static final String TEMPLATE = "template.json";
    private static final ClassLoader LOADER = CatalogueFolders.class.getClassLoader();

    /** The part of a template that {@code template.json} holds. */
    private record Sheet(
            String title, String help, List<Parameter> parameters, Map<String, JsonNode> example, Pattern expected) {}

    private CatalogueFolders() {}

    static List<RuleTemplate> read() {
        try {
            Set<String> names = new TreeSet<>();
            for (URL root : Collections.list(LOADER.getResources(CATALOGUE))) {
                names.addAll(names(root));
            }
            return names.stream().map(CatalogueFolders::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleTemplate read(String name) {
        try {
            Sheet sheet = Json.read(text(name + "/" + TEMPLATE), Sheet.class);
            String source = text(name + "/rule.dsl.ftl");
            return new RuleTemplate(
                    name, sheet.title(), sheet.help(), sheet.parameters(), sheet.example(), sheet.expected(), source);
        } catch (UnreadableJson e) {
            throw new IllegalStateException(
                    "Expected a rule template in " + CATALOGUE + name + ", but " + e.getMessage(), e);
        }
    }

    private static Set<String> names(URL root) throws IOException {
        if (root.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                return names(file.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(CATALOGUE)));
            }
        }
        Path folder = Path.of(URI.create(root.toString()));
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return names(files.map(file -> CATALOGUE + folder.relativize(file)));
        }
    }

    /** The folders directly under the catalogue that hold a {@code template.json}. */
    private static Set<String> names(Stream<String> files) {
        Set<String> names = new TreeSet<>();
        files.map(file -> file.substring(CATALOGUE.length()).split("/"))
                .filter(path -> path.length == 2 && path[1].equals(TEMPLATE))
                .forEach(path -> names.add(path[0]));
        return names;
    }

    private static String text(String file) {
        try (InputStream in = LOADER.getResourceAsStream(CATALOGUE + file)) {
            if (in == null) {
                throw new IllegalStateException("Expected the file " + CATALOGUE + file + ", but there is none.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
