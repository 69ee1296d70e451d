package io.beckon.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;

/** One number that was measured, or follows from measured ones. */
public record Figure(String what, double value, String unit) {
    private static final MathContext PRECISION = new MathContext(3);

    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Expected a number for '" + what + "', but got " + value + ".");
        }
    }

    /** The value to three digits: no measurement here is better than that. */
    BigDecimal rounded() {
        BigDecimal digits = BigDecimal.valueOf(value).round(PRECISION).stripTrailingZeros();
        return digits.scale() < 0 ? digits.setScale(0) : digits;
    }
}
