package io.beckon.runtime.host.local;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.rocksdb.ColumnFamilyHandle;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/** Writes that are made together or not at all. */
final class Writes implements AutoCloseable {
    private final WriteBatch batch = new WriteBatch();
    private final RocksDB db;
    private final Map<Family, ColumnFamilyHandle> families;

    private final WriteOptions relaxed;
    private final WriteOptions synced;

    Writes(RocksDB db, Map<Family, ColumnFamilyHandle> families, WriteOptions relaxed, WriteOptions synced) {
        this.db = db;
        this.families = families;
        this.relaxed = relaxed;
        this.synced = synced;
    }

    Writes put(Family family, byte[] key, byte[] value) throws IOException {
        try {
            batch.put(handle(family), key, value);
            return this;
        } catch (RocksDBException e) {
            throw Store.failed("write to", e);
        }
    }

    Writes delete(Family family, byte[] key) throws IOException {
        try {
            batch.delete(handle(family), key);
            return this;
        } catch (RocksDBException e) {
            throw Store.failed("write to", e);
        }
    }

    /** Deletes from the first key up to, not with, the second. */
    Writes deleteRange(Family family, byte[] from, byte[] to) throws IOException {
        try {
            batch.deleteRange(handle(family), from, to);
            return this;
        } catch (RocksDBException e) {
            throw Store.failed("write to", e);
        }
    }

    boolean isEmpty() {
        return batch.count() == 0;
    }

    /** Writes, and returns when this and everything written earlier is on the disk. */
    void commit() throws IOException {
        write(synced);
    }

    /** Writes. A crash of the process does not lose it; only the next commit makes it outlast a crash of the machine. */
    void write() throws IOException {
        write(relaxed);
    }

    private void write(WriteOptions options) throws IOException {
        try {
            db.write(options, batch);
        } catch (RocksDBException e) {
            throw Store.failed("write to", e);
        }
    }

    @Override
    public void close() {
        batch.close();
    }

    private ColumnFamilyHandle handle(Family family) {
        return Objects.requireNonNull(families.get(family));
    }
}
