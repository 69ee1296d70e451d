package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Switches;
import io.beckon.engine.Packages;
import io.beckon.engine.SitePackage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The packages as one lane sees them: with the kill switches as they are at the lane's place in the journal. */
final class SwitchedPackages implements Packages {
    private final Packages packages;
    private final Map<SiteKey, Switches> switches;
    private final Map<Version, Switched> known = new HashMap<>();

    private record Version(SiteKey site, int number) {}

    private record Switched(SitePackage from, SitePackage to) {}

    SwitchedPackages(Packages packages, Map<SiteKey, Switches> atStart) {
        this.packages = packages;
        switches = new HashMap<>(atStart);
    }

    /** From here on these switches are in force, on all versions. */
    void set(SiteKey site, Switches now) {
        switches.put(site, now);
        known.keySet().removeIf(version -> version.site().equals(site));
    }

    @Override
    public @Nullable SitePackage find(SiteKey site, int version) {
        SitePackage found = packages.find(site, version);
        Switches now = switches.get(site);
        return found == null || now == null ? found : switched(new Version(site, version), found, now);
    }

    @SuppressWarnings("ReferenceEquality") // a package that was compiled again is another one
    private SitePackage switched(Version version, SitePackage found, Switches now) {
        Switched before = known.get(version);
        if (before != null && before.from() == found) {
            return before.to();
        }
        SitePackage to = found.withSwitches(now);
        known.put(version, new Switched(found, to));
        return to;
    }
}
