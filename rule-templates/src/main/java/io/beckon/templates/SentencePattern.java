package io.beckon.templates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a template says in one language when its rules fire: the part of a sentence that follows "When". {@code {times}} stands for an
 * argument, {@code {then:name}} for the argument in a {@link Form}, {@code {strict?, with nothing else between}} for a text that is
 * said when a flag is set.
 */
public record SentencePattern(@JsonValue String text, List<Piece> pieces) {
    private static final int LONGEST = 400;
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z0-9]{0,39})(?::([a-z]+)|\\?([^{}]+))?}");

    /** How an argument is put. */
    public enum Form {
        /** As its type is usually put; a filter as what happens: "a page is opened". */
        PLAIN,
        /** A filter as the name of what happens: "“OrderPlaced”". */
        NAME,
        /** A count as repetition: "3 times". */
        TIMES,
        /** A list in its order: "a, then b". */
        THEN,
        /** A list in any order: "a and b". */
        AND
    }

    /** A piece of the sentence. */
    public sealed interface Piece {
        /** Words as they are. */
        record Words(String text) implements Piece {}

        /** An argument. */
        record Argument(String parameter, Form form) implements Piece {}

        /** Words that are said when a flag is set. */
        record WhenSet(String parameter, String text) implements Piece {}
    }

    public SentencePattern {
        Expect.text("sentence of a template", text, LONGEST);
        pieces = List.copyOf(pieces);
    }

    /** The pattern that the text describes; an {@link IllegalArgumentException} says why it describes none. */
    @JsonCreator
    public static SentencePattern parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            addWords(text.substring(end, place.start()), pieces);
            pieces.add(piece(place.group(1), place.group(2), place.group(3)));
            end = place.end();
        }
        addWords(text.substring(end), pieces);
        return new SentencePattern(text, pieces);
    }

    /** The parameters it speaks of. */
    List<String> parameters() {
        return pieces.stream()
                .flatMap(piece -> switch (piece) {
                    case Piece.Words _ -> List.<String>of().stream();
                    case Piece.Argument argument -> List.of(argument.parameter()).stream();
                    case Piece.WhenSet flag -> List.of(flag.parameter()).stream();
                })
                .toList();
    }

    private static void addWords(String words, List<Piece> pieces) {
        Expect.that(words.indexOf('{') < 0 && words.indexOf('}') < 0, "places like {name} in a sentence", words);
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words));
        }
    }

    private static Piece piece(String parameter, @Nullable String form, @Nullable String whenSet) {
        return whenSet == null
                ? new Piece.Argument(parameter, form == null ? Form.PLAIN : form(form))
                : new Piece.WhenSet(parameter, whenSet);
    }

    private static Form form(String name) {
        for (Form form : Form.values()) {
            if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
                return form;
            }
        }
        throw new IllegalArgumentException(
                "Expected one of the forms " + List.of(Form.values()) + ", but got '" + name + "'.");
    }
}
