package io.beckon.admin.rehearsal;

/**
 * How far a rehearsal has come.
 *
 * @param done of the stage: visits found, or events judged
 * @param total what {@code done} will be at the end of the stage, or more when visits go on meanwhile; 0 while nobody knows
 */
public record RehearsalProgress(Stage stage, int done, int total) {
    /** What a rehearsal does, in this order. */
    public enum Stage {
        WAITING,
        FINDING,
        JUDGING
    }

    int percent() {
        return total == 0 ? done : (int) (100L * done / total);
    }
}
