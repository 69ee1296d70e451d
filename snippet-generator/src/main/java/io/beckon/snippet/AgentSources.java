package io.beckon.snippet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agent's modules: those on the class path and the generated ones, as far as an entry reaches them. */
final class AgentSources {
    /** The module that the whole agent starts from. */
    static final String ENTRY = "main.js";

    private static final String ROOT = "js/";
    private static final Pattern IMPORT = Pattern.compile("^import \\{[^}]*} from '([^']+)';", Pattern.MULTILINE);

    private AgentSources() {}

    /** The text of one file. */
    static String read(String path) {
        try (InputStream in = AgentSources.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Expected the agent's file " + path + ", but it is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All modules that the entry imports, directly or not, by path. */
    static SortedMap<String, String> reachable(String entry, Map<String, String> generated) {
        SortedMap<String, String> modules = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(entry);
        while (!open.isEmpty()) {
            String path = open.remove();
            if (!modules.containsKey(path)) {
                String text = generated.containsKey(path) ? generated.get(path) : read(path);
                modules.put(path, text);
                addImports(path, text, open);
            }
        }
        return modules;
    }

    private static void addImports(String path, String text, Deque<String> open) {
        Matcher matcher = IMPORT.matcher(text);
        while (matcher.find()) {
            open.add(resolve(path, matcher.group(1)));
        }
    }

    private static String resolve(String from, String relative) {
        return URI.create(from).resolve(relative).toString();
    }
}
