package io.beckon.architecture;

import java.util.stream.Stream;

/** Where decisions live: packages that stay deterministic and free of technology. */
final class Rooms {

    static final String OF_THE_RUNTIME = "intake|host|notification|contact|history|published";

    /** The whole engine, and of the runtime each room itself without its adapters. */
    static String[] packages() {
        var runtime = Stream.of(OF_THE_RUNTIME.split("\\|")).map(room -> "..runtime." + room);
        return Stream.concat(Stream.of("..engine.."), runtime).toArray(String[]::new);
    }

    private Rooms() {}
}
