package io.beckon.admin.rehearsal;

/** Leads out of a rehearsal that was stopped, however deep in its work it is. */
final class RehearsalStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    RehearsalStopped() {
        super("Expected to rehearse to the end, but was stopped.", null, false, false);
    }
}
