package io.beckon.journeys.shop;

import java.net.URI;

/** Where the pages of a shop are. */
@FunctionalInterface
public interface Pages {
    /** The address of a page, for example {@code product-aurora-tent.html}. */
    URI page(String path);
}
