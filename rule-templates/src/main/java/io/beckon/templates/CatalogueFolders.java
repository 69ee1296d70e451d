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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the folders of the catalogue in directories and jars of the class path, and reads them. */
final class CatalogueFolders {
    private static final String CATALOGUE = "io/beckon/templates/catalogue/";
    private static final String TEMPLATE = "template.json";
    private static final ClassLoader LOADER = CatalogueFolders.class.getClassLoader();
    private static final java.util.regex.Pattern TRANSLATION =
            java.util.regex.Pattern.compile("template_([a-z]{2,3})\\.json");

    /** The part of a template that {@code template.json} holds. */
    private record Sheet(
            String title,
            String help,
            @Nullable SentencePattern sentence,
            List<Parameter> parameters,
            Map<String, JsonNode> example,
            Pattern expected) {}

    private CatalogueFolders() {}

    static List<RuleTemplate> read() {
        try {
            SortedMap<String, SortedSet<String>> folders = new TreeMap<>();
            for (URL root : Collections.list(LOADER.getResources(CATALOGUE))) {
                addFolders(root, folders);
            }
            return folders.entrySet().stream()
                    .filter(folder -> folder.getValue().contains(TEMPLATE))
                    .map(folder -> read(folder.getKey(), folder.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleTemplate read(String name, Set<String> files) {
        try {
            Sheet sheet = Json.read(text(name + "/" + TEMPLATE), Sheet.class);
            return new RuleTemplate(
                    name,
                    new TemplateWords(sheet.title(), sheet.help(), sheet.sentence(), Map.of()),
                    translations(name, files),
                    sheet.parameters(),
                    sheet.example(),
                    sheet.expected(),
                    text(name + "/rule.dsl.ftl"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Expected a rule template in " + CATALOGUE + name + ", but " + e.getMessage(), e);
        }
    }

    /** What the files {@code template_<language>.json} hold, by language. */
    private static Map<String, TemplateWords> translations(String name, Set<String> files) throws UnreadableJson {
        Map<String, TemplateWords> translations = new HashMap<>();
        for (String file : files) {
            Matcher translation = TRANSLATION.matcher(file);
            if (translation.matches()) {
                translations.put(translation.group(1), Json.read(text(name + "/" + file), TemplateWords.class));
            }
        }
        return translations;
    }

    private static void addFolders(URL root, SortedMap<String, SortedSet<String>> folders) throws IOException {
        if (root.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                addFiles(
                        file.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(CATALOGUE)),
                        folders);
            }
            return;
        }
        Path folder = Path.of(URI.create(root.toString()));
        try (Stream<Path> files = Files.walk(folder, 2)) {
            addFiles(files.map(file -> CATALOGUE + folder.relativize(file)), folders);
        }
    }

    /** Sorts the files that lie directly in folders of the catalogue into these folders. */
    private static void addFiles(Stream<String> files, SortedMap<String, SortedSet<String>> folders) {
        files.map(file -> file.substring(CATALOGUE.length()).split("/"))
                .filter(path -> path.length == 2)
                .forEach(path ->
                        folders.computeIfAbsent(path[0], _ -> new TreeSet<>()).add(path[1]));
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
