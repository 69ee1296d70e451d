package io.beckon.runtime.shell;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How many files the process may have open at once; connections are files, too. */
final class OpenFiles {
    /** What journal, history, libraries and the internal port need. */
    private static final long OWN = 512;

    private OpenFiles() {}

    /** So many may be connections of the public port, without taking what the journal needs; at least 1. */
    static long forConnections() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? Math.max(1, unix.getMaxFileDescriptorCount() - OWN)
                : Long.MAX_VALUE;
    }
}
