package io.beckon.runtime.host.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rocksdb.AbstractImmutableNativeReference;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.DBOptions;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.LRUCache;
import org.rocksdb.NativeLibraryLoader;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.Slice;
import org.rocksdb.Statistics;
import org.rocksdb.StatsLevel;
import org.rocksdb.TickerType;
import org.rocksdb.WALRecoveryMode;
import org.rocksdb.WriteOptions;

/**
 * The RocksDB database of the host. All families share one write-ahead log, and only {@link Writes#commit} waits for the disk: what was
 * written before it is on the disk then, too. A log is read up to its first damaged record, so a crash leaves a state that was, never
 * one with a hole.
 */
final class Store implements AutoCloseable {
    /** Memory for rows that are in no file yet; when it is full, the largest family is written out. */
    private static final long WRITE_BUFFERS_BYTES = 96L << 20;
    /** Bounds what a start has to read again. */
    private static final long LOG_BYTES = 192L << 20;

    private static final long CACHE_BYTES = 32L << 20;
    private static final int OPEN_FILES = 256;

    private final RocksDB db;
    private final Map<Family, ColumnFamilyHandle> families;
    private final Statistics statistics;
    private final List<AbstractImmutableNativeReference> resources;
    private final WriteOptions relaxed = new WriteOptions();
    private final WriteOptions synced = new WriteOptions().setSync(true);

    private Store(
            RocksDB db,
            Map<Family, ColumnFamilyHandle> families,
            Statistics statistics,
            List<AbstractImmutableNativeReference> resources) {
        this.db = db;
        this.families = families;
        this.statistics = statistics;
        this.resources = resources;
    }

    /** Opens or creates the database in a directory; one process at a time. */
    static Store open(Path directory) throws IOException {
        loadLibrary(directory);
        LRUCache cache = new LRUCache(CACHE_BYTES);
        Statistics statistics = new Statistics();
        statistics.setStatsLevel(StatsLevel.EXCEPT_DETAILED_TIMERS);
        DBOptions options = options(statistics);
        List<ColumnFamilyDescriptor> descriptors = Arrays.stream(Family.values())
                .map(family -> family.descriptor(cache))
                .toList();
        List<AbstractImmutableNativeReference> resources = new ArrayList<>(List.of(options, cache, statistics));
        descriptors.forEach(descriptor -> resources.add(descriptor.getOptions()));
        List<ColumnFamilyHandle> handles = new ArrayList<>();
        try {
            RocksDB db = RocksDB.open(options, directory.toString(), descriptors, handles);
            return new Store(db, byFamily(handles), statistics, resources);
        } catch (RocksDBException e) {
            resources.forEach(AbstractImmutableNativeReference::close);
            throw new IOException(
                    "Expected to open the database in " + directory + ", but RocksDB says: " + e.getMessage()
                            + ". Is another runtime using this directory, or is the disk full or damaged?",
                    e);
        }
    }

    /** Unpacks RocksDB's native code here: in the machine's temporary directory a copy would stay behind after every crash. */
    private static void loadLibrary(Path directory) throws IOException {
        Path place = Files.createDirectories(directory.resolve("native"));
        NativeLibraryLoader.getInstance().loadLibrary(place.toString());
        RocksDB.loadLibrary();
    }

    private static DBOptions options(Statistics statistics) {
        return new DBOptions()
                .setCreateIfMissing(true)
                .setCreateMissingColumnFamilies(true)
                .setWalRecoveryMode(WALRecoveryMode.PointInTimeRecovery)
                .setMaxTotalWalSize(LOG_BYTES)
                .setDbWriteBufferSize(WRITE_BUFFERS_BYTES)
                .setMaxOpenFiles(OPEN_FILES)
                .setStatistics(statistics)
                .setStatsDumpPeriodSec(0)
                .setInfoLogLevel(InfoLogLevel.WARN_LEVEL)
                .setKeepLogFileNum(3);
    }

    private static Map<Family, ColumnFamilyHandle> byFamily(List<ColumnFamilyHandle> handles) {
        Map<Family, ColumnFamilyHandle> families = new EnumMap<>(Family.class);
        Family[] all = Family.values();
        for (int i = 0; i < all.length; i++) {
            families.put(all[i], handles.get(i));
        }
        return families;
    }

    /** Writes to be made together. */
    Writes writes() {
        return new Writes(db, families, relaxed, synced);
    }

    byte @Nullable [] get(Family family, byte[] key) throws IOException {
        try {
            return db.get(handle(family), key);
        } catch (RocksDBException e) {
            throw failed("read", e);
        }
    }

    /** Takes one row and says whether the next one is wanted. */
    @FunctionalInterface
    interface RowReader {
        boolean read(byte[] key, byte[] value) throws IOException;
    }

    /** Shows rows in order, from the first key up to, not with, the second when there is one. */
    void scan(Family family, byte[] from, byte @Nullable [] to, RowReader reader) throws IOException {
        try (ReadOptions options = new ReadOptions();
                Slice end = new Slice(to == null ? new byte[0] : to)) {
            try (RocksIterator rows =
                    db.newIterator(handle(family), to == null ? options : options.setIterateUpperBound(end))) {
                rows.seek(from);
                while (rows.isValid() && reader.read(rows.key(), rows.value())) {
                    rows.next();
                }
                rows.status();
            }
        } catch (RocksDBException e) {
            throw failed("read", e);
        }
    }

    /** The key of the last row, null when there is none. */
    byte @Nullable [] lastKey(Family family) throws IOException {
        try (RocksIterator rows = db.newIterator(handle(family))) {
            rows.seekToLast();
            rows.status();
            return rows.isValid() ? rows.key() : null;
        } catch (RocksDBException e) {
            throw failed("read", e);
        }
    }

    /** How often the log was brought to the disk since the store was opened. */
    long logSyncs() {
        return statistics.getTickerCount(TickerType.WAL_FILE_SYNCED);
    }

    static IOException failed(String what, RocksDBException cause) {
        return new IOException(
                "Expected to " + what + " the data directory, but RocksDB says: " + cause.getMessage()
                        + ". Is the disk full or broken? The runtime must be started again.",
                cause);
    }

    /** Brings everything written to the disk and lets go of the directory. Nobody may use the store any more. */
    @Override
    public void close() {
        try {
            db.syncWal();
        } catch (RocksDBException e) {
            // The log holds what it holds; the next start reads it, as after a crash.
        }
        families.values().forEach(ColumnFamilyHandle::close);
        db.close();
        relaxed.close();
        synced.close();
        resources.forEach(AbstractImmutableNativeReference::close);
    }

    private ColumnFamilyHandle handle(Family family) {
        return Objects.requireNonNull(families.get(family));
    }
}
