package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitEntry.VisitorEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** What a visit is from its beginning. */
@Entity
@Table(name = "visits")
class VisitRow implements Row<String> {
    private static final TypeReference<Map<String, String>> DEVICE = new TypeReference<>() {};

    @Id
    private String visitId;

    private String site;
    private int version;
    private String visitorId;
    private int visitorNumber;
    private long startedAt;
    private String device;
    private @Nullable String country;

    @SuppressWarnings("NullAway.Init")
    protected VisitRow() {}

    VisitRow(VisitEntry entry) {
        visitId = entry.id();
        site = entry.site();
        version = entry.version();
        visitorId = entry.visitor().id();
        visitorNumber = entry.visitor().number();
        startedAt = entry.startedAt();
        device = JsonText.of(entry.device());
        country = entry.country();
    }

    @Override
    public String key() {
        return visitId;
    }

    VisitEntry entry(VisitStateRow state) {
        return new VisitEntry(
                visitId,
                site,
                version,
                new VisitorEntry(visitorId, visitorNumber),
                startedAt,
                state.endedAt(),
                state.identities(),
                JsonText.read(device, DEVICE),
                country,
                state.pages(),
                state.events());
    }
}
