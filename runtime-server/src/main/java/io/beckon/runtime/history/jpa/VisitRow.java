package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitEntry.IdentityEntry;
import io.beckon.definitions.history.VisitEntry.VisitorEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A visit, as it was when it was recorded last. */
@Entity
@Table(name = "visits")
class VisitRow implements Row<String> {
    private static final TypeReference<List<IdentityEntry>> IDENTITIES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> DEVICE = new TypeReference<>() {};

    @Id
    private String visitId;

    private String site;
    private int version;
    private String visitorId;
    private int visitorNumber;
    private long startedAt;
    private @Nullable Long endedAt;
    private String identities;
    private String device;
    private @Nullable String country;
    private int pages;
    private int events;

    @SuppressWarnings("NullAway.Init")
    protected VisitRow() {}

    VisitRow(VisitEntry entry) {
        visitId = entry.id();
        site = entry.site();
        version = entry.version();
        visitorId = entry.visitor().id();
        visitorNumber = entry.visitor().number();
        startedAt = entry.startedAt();
        endedAt = entry.endedAt();
        identities = JsonText.of(entry.identities());
        device = JsonText.of(entry.device());
        country = entry.country();
        pages = entry.pages();
        events = entry.events();
    }

    @Override
    public String key() {
        return visitId;
    }

    VisitEntry entry() {
        return new VisitEntry(
                visitId,
                site,
                version,
                new VisitorEntry(visitorId, visitorNumber),
                startedAt,
                endedAt,
                JsonText.read(identities, IDENTITIES),
                JsonText.read(device, DEVICE),
                country,
                pages,
                events);
    }
}
