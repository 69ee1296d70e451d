package io.beckon.admin.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A unit in which people say how long they wait. */
public enum TimeUnit {
    SECONDS(1_000),
    MINUTES(60_000),
    HOURS(3_600_000);

    private static final int DECIMALS = 6;

    private final long millis;

    TimeUnit(long millis) {
        this.millis = millis;
    }

    /** The largest unit in which a time is a whole number; seconds when there is none. */
    public static TimeUnit of(long millis) {
        if (millis != 0 && millis % HOURS.millis == 0) {
            return HOURS;
        }
        return millis != 0 && millis % MINUTES.millis == 0 ? MINUTES : SECONDS;
    }

    /** A time in this unit, without zeros at the end. */
    public BigDecimal amount(long time) {
        BigDecimal amount = BigDecimal.valueOf(time).divide(BigDecimal.valueOf(millis), DECIMALS, RoundingMode.HALF_UP);
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** An amount of this unit in milliseconds, rounded; the range of a trigger is far within that of the result. */
    public BigDecimal millis(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(millis)).setScale(0, RoundingMode.HALF_UP);
    }

    /** What stands for the unit at the end of a key of a text. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
