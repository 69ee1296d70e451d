package io.beckon.runtime.published;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The browser scripts of a package, as they are served.
 *
 * @param engagementUi what the bundle fetches with the first invitation; null when it fetches nothing
 */
public record Scripts(Bundle bundle, @Nullable Bundle engagementUi) {
    /** The one whose raw bytes have this hexadecimal SHA-256. */
    public Optional<Bundle> find(String hash) {
        return bundle.hash().equals(hash)
                ? Optional.of(bundle)
                : Optional.ofNullable(engagementUi)
                        .filter(script -> script.hash().equals(hash));
    }
}
