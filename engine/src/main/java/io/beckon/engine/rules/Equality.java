package io.beckon.engine.rules;

import io.beckon.engine.categorisation.Decimal;
import io.beckon.engine.categorisation.Folding;
import io.beckon.engine.categorisation.Subject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a text is one of the operands: as numbers when both are numbers, else as texts. */
record Equality(Set<BigDecimal> numbers, Set<String> texts, boolean caseSensitive) {

    static Equality to(List<String> operands, boolean caseSensitive) {
        Set<BigDecimal> numbers = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (String operand : operands) {
            BigDecimal number = Decimal.parse(operand);
            if (number == null) {
                texts.add(caseSensitive ? operand : Folding.fold(operand));
            } else {
                numbers.add(number.stripTrailingZeros());
            }
        }
        return new Equality(Set.copyOf(numbers), Set.copyOf(texts), caseSensitive);
    }

    boolean holds(Subject subject) {
        BigDecimal number = subject.number();
        return number == null
                ? texts.contains(subject.text(caseSensitive))
                : numbers.contains(number.stripTrailingZeros());
    }
}
