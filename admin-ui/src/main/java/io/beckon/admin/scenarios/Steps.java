package io.beckon.admin.scenarios;

/** How many steps may be taken yet. One step is one event, one answer or one deadline of a visit. */
final class Steps {
    private int left;
    private boolean isAnyMissing;

    Steps(int most) {
        this.left = most;
    }

    /** Takes one; false when none is left. */
    boolean take() {
        isAnyMissing = left == 0;
        left -= isAnyMissing ? 0 : 1;
        return !isAnyMissing;
    }

    /** Whether every step that was wanted could be taken. */
    boolean haveSufficed() {
        return !isAnyMissing;
    }
}
