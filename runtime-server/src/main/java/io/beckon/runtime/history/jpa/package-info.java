/**
 * History in an SQL database: H2 in a file, or MySQL.
 *
 * <p>Comes in: entries of the outbox, questions. Goes out: rows through Hibernate; the tables are Flyway's, see {@code db/history}.
 * Never: a query made of a caller's text, or a start that fails because the database is away.
 */
@NullMarked
package io.beckon.runtime.history.jpa;

import org.jspecify.annotations.NullMarked;
