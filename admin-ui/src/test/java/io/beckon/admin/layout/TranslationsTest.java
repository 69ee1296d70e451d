package io.beckon.admin.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.drafts.Part;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the texts of both languages to each other and to the code that says them. */
class TranslationsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private final Properties english = read("translations.properties");
    private final Properties german = read("translations_de.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        english.stringPropertyNames()
                .forEach(key -> assertThat(places(german, key)).as(key).isEqualTo(places(english, key)));
    }

    @Test
    void noTextLosesAnApostrophe() {
        Stream.of(english, german)
                .forEach(texts -> texts.forEach((key, text) ->
                        assertThat((String) text).as((String) key).doesNotContain("'")));
    }

    @Test
    void germanHasOneWordForOneThing() {
        german.forEach((key, text) -> assertThat((String) text)
                .as((String) key)
                .doesNotContainPattern(
                        "Herausgeber|Agentengruppe|Zustimmung|Vorrang|Kn[oö]pf|[Ss]eite davor|vorige Seite|Herkunft")
                .doesNotContainPattern(
                        "(Stille|Ruhe) nach [A-Z„]|Stille ohne|Schaltfläche zum A|Datenattribut|Meta-Tag")
                .doesNotContainPattern("[Ee]inmal pro Besuch|^Wiederholung$|[Ff]euer[nt]")
                .doesNotContainPattern("Laufzeit(?!server)"));
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> features = english.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> used = literals().stream()
                .filter(literal -> features.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal ->
                        english.stringPropertyNames().stream().noneMatch(key -> key.startsWith(literal + ".")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(english.stringPropertyNames()).containsAll(used);
    }

    @Test
    void everyScreenOfDefinitionsHasItsTexts() {
        Stream.of(Part.ELEMENTS, Part.EVENTS, Part.CATEGORIES, Part.RULES, Part.OFFERS, Part.AUDIENCES, Part.CALENDARS)
                .filter(part ->
                        english.stringPropertyNames().stream().anyMatch(key -> key.startsWith(part.key() + ".")))
                .flatMap(part -> Stream.of(".title", ".explanation", ".new", ".empty.title", ".empty.text")
                        .map(end -> part.key() + end))
                .forEach(key -> assertThat(english).containsKey(key));
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TranslationsTest::literals)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            Matcher matcher = LITERAL.matcher(Files.readString(file));
            return matcher.results().map(result -> result.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> places(Properties texts, String key) {
        return Pattern.compile("\\{(\\d)")
                .matcher(texts.getProperty(key))
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TranslationsTest.class.getResourceAsStream("/vaadin-i18n/" + name)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
