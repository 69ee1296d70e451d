package io.beckon.runtime.published;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import java.util.List;
import java.util.Optional;

/**
 * Where packages and activations are kept.
 *
 * <p><b>Contract</b>
 *
 * <ul>
 *   <li>One writer at a time, any number of readers.
 *   <li>{@link #add} and {@link #activate} are durable when they return; after a crash in between it is as if they were never called.
 *   <li>What was added never changes and never goes away.
 * </ul>
 */
public interface PackageStore {
    /**
     * Which version of a site is active.
     *
     * @param atMillis since when
     */
    record Active(int version, long atMillis) {}

    /** The sites that have packages. */
    List<SiteKey> sites();

    /** The packages of a site, oldest version first. */
    List<SignedPackage> packages(SiteKey site);

    /** The scripts of a package that was added. */
    Scripts scripts(SignedPackage content);

    /** Which version is active, empty when none ever was. */
    Optional<Active> active(SiteKey site);

    /** Keeps a package that is not kept yet, with its scripts. */
    void add(SignedPackage content, Scripts scripts);

    /** Makes a kept version the active one. */
    void activate(SiteKey site, Active active);
}
