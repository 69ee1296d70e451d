package io.beckon.snippet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A value in a data module: a call of the agent's functions with such values, or plain data. */
sealed interface Expression {
    /** A call of a function. */
    record Call(AgentFunction function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** A function that is passed on. */
    record Function(AgentFunction function) implements Expression {}

    /** A constant of the data module. */
    record Constant(String name) implements Expression {}

    /** A function that calls something with {@code happened}, which it gets. */
    record Watch(Call call) implements Expression {}

    /** Expressions by name, in their order. */
    record Reads(SequencedMap<String, Expression> reads) implements Expression {
        public Reads {
            reads = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(reads));
        }
    }

    /** A list. */
    record Sequence(List<Expression> items) implements Expression {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A text. */
    record Text(String text) implements Expression {}

    /** A number. */
    record Numeral(BigDecimal number) implements Expression {}

    /** A truth value. */
    record Flag(boolean isTrue) implements Expression {}

    /** A call of a function. */
    static Call call(AgentFunction function, Expression... arguments) {
        return new Call(function, Arrays.asList(arguments));
    }

    /** A list of texts. */
    static Expression texts(List<String> texts) {
        return new Sequence(texts.stream().<Expression>map(Text::new).toList());
    }

    /** The functions it names. */
    default Stream<AgentFunction> functions() {
        return switch (this) {
            case Call call ->
                Stream.concat(Stream.of(call.function), call.arguments.stream().flatMap(Expression::functions));
            case Function passed -> Stream.of(passed.function);
            case Watch watch -> watch.call.functions();
            case Reads reads -> reads.reads.values().stream().flatMap(Expression::functions);
            case Sequence sequence -> sequence.items.stream().flatMap(Expression::functions);
            case Constant _, Text _, Numeral _, Flag _ -> Stream.empty();
        };
    }

    /** The form in which the template {@code events.js.ftl} writes it. */
    default Object model() {
        return switch (this) {
            case Call call ->
                Map.of(
                        "call", call.function.functionName(),
                        "arguments",
                                call.arguments.stream().map(Expression::model).toList());
            case Function passed -> Map.of("name", passed.function.functionName());
            case Watch watch -> Map.of("watch", watch.call.model());
            case Reads(var reads) ->
                Map.of(
                        "reads",
                        reads.entrySet().stream()
                                .map(read -> Map.of(
                                        "name",
                                        read.getKey(),
                                        "read",
                                        read.getValue().model()))
                                .toList());
            case Constant constant -> Map.of("name", constant.name);
            case Sequence sequence ->
                sequence.items.stream().map(Expression::model).toList();
            case Text text -> text.text;
            case Numeral numeral -> numeral.number;
            case Flag flag -> flag.isTrue;
        };
    }
}
