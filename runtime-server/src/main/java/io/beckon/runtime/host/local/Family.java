package io.beckon.runtime.host.local;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.ColumnFamilyDescriptor;
import org.rocksdb.ColumnFamilyOptions;
import org.rocksdb.CompressionType;
import org.rocksdb.RocksDB;

/** A column family of the store: a table with its own key order. */
enum Family {
    /** Few rows: format, the journal's first position, what the sink confirmed, kill switches. */
    META(CompressionType.NO_COMPRESSION),
    /** Position → time and entry. */
    JOURNAL(CompressionType.NO_COMPRESSION),
    /** Visitor → row, for visitors with a live visit. */
    LIVE(CompressionType.LZ4_COMPRESSION),
    /** Visitor → row, for visitors with facts only. */
    RESTING(CompressionType.LZ4_COMPRESSION),
    /** Position → history effects. */
    OUTBOX(CompressionType.LZ4_COMPRESSION);

    private static final long WRITE_BUFFER_BYTES = 32L << 20;
    private static final double FILTER_BITS = 10;

    private final CompressionType compression;

    Family(CompressionType compression) {
        this.compression = compression;
    }

    ColumnFamilyDescriptor descriptor(Cache cache) {
        // RocksDB insists on a family of this name.
        byte[] name = this == META
                ? RocksDB.DEFAULT_COLUMN_FAMILY
                : name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        return new ColumnFamilyDescriptor(name, options(cache));
    }

    private ColumnFamilyOptions options(Cache cache) {
        // Every new visitor is looked for among all who ever came; the filter answers that without the disk.
        BlockBasedTableConfig table =
                new BlockBasedTableConfig().setBlockCache(cache).setFilterPolicy(new BloomFilter(FILTER_BITS));
        return new ColumnFamilyOptions()
                .setWriteBufferSize(WRITE_BUFFER_BYTES)
                .setCompressionType(compression)
                .setTableFormatConfig(table);
    }
}
