package io.beckon.runtime.host.local;

import java.nio.file.Path;

/** Replays the journal of a directory in a process of its own, and prints the fingerprint of what follows from it. */
final class ReplayMain {
    private ReplayMain() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(
                "fingerprint " + JournalReplay.of(Path.of(arguments[0])).fingerprint());
    }
}
