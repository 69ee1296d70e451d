package io.beckon.admin.rows;

import java.util.function.Supplier;

/** Whether a definition takes what was typed. The records know their shapes; no form repeats them. */
public final class Allowed {
    private Allowed() {}

    /** Whether the value can exist. */
    public static boolean by(Supplier<?> value) {
        try {
            var _ = value.get();
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
