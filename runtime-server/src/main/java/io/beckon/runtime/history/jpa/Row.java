package io.beckon.runtime.history.jpa;

/** A row of a table. */
interface Row<K> {
    /** Its primary key. */
    K key();
}
