package io.beckon.journeys.installation;

/** Where an installation keeps what it must not lose. */
public enum Database {
    /** Files of its own. */
    H2,
    /** A MySQL server, for the runtime's history and for the console. */
    MYSQL
}
