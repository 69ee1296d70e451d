package io.beckon.runtime.history.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.beckon.runtime.history.HistoryUnavailable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;

/** The connection to the database, opened and migrated by the first call that finds it there. */
final class HistoryDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 6;
    private static final long PATIENCE_MILLIS = 5_000;

    private final HistorySource source;
    private final HikariDataSource pool;
    private final ReentrantLock opening = new ReentrantLock();
    private volatile @Nullable SessionFactory sessions;

    HistoryDatabase(HistorySource source) {
        this.source = source;
        this.pool = new HikariDataSource(settings(source));
    }

    private static HikariConfig settings(HistorySource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("history");
        config.setDriverClassName(source.vendor().driver());
        config.setJdbcUrl(source.url());
        config.setUsername(source.user());
        config.setPassword(source.password());
        config.setDataSourceProperties(source.vendor().connection(source.url()));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setValidationTimeout(PATIENCE_MILLIS / 2);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    /** Runs a read; whatever goes wrong means that the database is away. */
    <T> T read(Function<StatelessSession, T> question) {
        try {
            return open().fromStatelessSession(question);
        } catch (RuntimeException e) {
            throw new HistoryUnavailable(e);
        }
    }

    /** Runs a change as one transaction. */
    void write(Consumer<StatelessSession> change) {
        try {
            open().inStatelessTransaction(change);
        } catch (RuntimeException e) {
            throw Failures.of(e);
        }
    }

    /** Runs a change that counts, as one transaction. */
    int change(Function<StatelessSession, Integer> change) {
        try {
            return open().fromStatelessTransaction(change);
        } catch (RuntimeException e) {
            throw Failures.of(e);
        }
    }

    private SessionFactory open() {
        SessionFactory known = sessions;
        if (known != null) {
            return known;
        }
        opening.lock();
        try {
            SessionFactory opened = sessions;
            if (opened == null) {
                migrate();
                opened = map();
                sessions = opened;
            }
            return opened;
        } finally {
            opening.unlock();
        }
    }

    private void migrate() {
        Flyway.configure(HistoryDatabase.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:db/history")
                .placeholders(source.vendor().words())
                .load()
                .migrate();
    }

    private SessionFactory map() {
        return new HibernatePersistenceConfiguration("history")
                .managedClasses(
                        VisitRow.class,
                        VisitStateRow.class,
                        IdentityRow.class,
                        EventRow.class,
                        DecisionRow.class,
                        EngagementRow.class,
                        RefusalRow.class,
                        RefusalCountRow.class)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool)
                .property(MappingSettings.PHYSICAL_NAMING_STRATEGY, PhysicalNamingStrategySnakeCaseImpl.class.getName())
                .createEntityManagerFactory();
    }

    @Override
    public void close() {
        SessionFactory opened = sessions;
        if (opened != null) {
            opened.close();
        }
        pool.close();
    }
}
