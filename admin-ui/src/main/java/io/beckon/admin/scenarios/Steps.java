package io.beckon.admin.scenarios;

/** How many steps may be taken yet. One step is one event, one answer or one deadline of a visit. */
final class Steps {
    private int left;

    Steps(int most) {
        this.left = most;
    }

    /** Takes one; false when none is left. */
    boolean take() {
        boolean isTaken = areLeft();
        left -= isTaken ? 1 : 0;
        return isTaken;
    }

    boolean areLeft() {
        return left > 0;
    }
}
