package io.beckon.runtime.history.jpa;

import io.beckon.definitions.Expect;
import java.util.Map;
import java.util.Properties;

/** What differs between the databases: the driver, two words of the schema, and settings of the connection. */
enum Vendor {
    H2,
    MYSQL;

    static Vendor of(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return H2;
        }
        Expect.that(url.startsWith("jdbc:mysql:"), "a history URL that begins with jdbc:h2: or jdbc:mysql:", url);
        return MYSQL;
    }

    String driver() {
        return switch (this) {
            case H2 -> "org.h2.Driver";
            case MYSQL -> "com.mysql.cj.jdbc.Driver";
        };
    }

    /** What the placeholders of the schema stand for. MySQL is told to compare ids exactly. */
    Map<String, String> words() {
        return switch (this) {
            case H2 -> Map.of("json", "varchar(1048576)", "table", "");
            case MYSQL -> Map.of("json", "mediumtext", "table", "default character set utf8mb4 collate utf8mb4_bin");
        };
    }

    /** Settings that the URL leaves open. MySQL takes a batch as one statement, and is given up when it does not answer. */
    Properties connection(String url) {
        Properties open = new Properties();
        defaults().forEach((name, value) -> {
            if (!url.contains(name + "=")) {
                open.setProperty(name, value);
            }
        });
        return open;
    }

    private Map<String, String> defaults() {
        return switch (this) {
            case H2 -> Map.of();
            case MYSQL ->
                Map.of("rewriteBatchedStatements", "true", "connectTimeout", "5000", "socketTimeout", "30000");
        };
    }
}
