package io.beckon.runtime.intake;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.TabId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The body of {@code POST /sites/{siteKey}/stream}, read as strictly as a batch. */
record StreamBody(String visitToken, TabId tab, PageId page) {
    static StreamBody read(byte[] body) {
        try (StrictJson json = StrictJson.over(body)) {
            return read(json);
        } catch (JacksonException e) {
            throw UnreadableBody.json(Refusal.INVALID_JSON.detail());
        }
    }

    private static StreamBody read(StrictJson json) {
        EnvelopeReader envelope = new EnvelopeReader(json);
        envelope.requireObject();
        @Nullable String visit = null;
        @Nullable String tab = null;
        @Nullable String page = null;
        for (String key = envelope.nextKey(); key != null; key = envelope.nextKey()) {
            switch (key) {
                case "visit" -> visit = envelope.text(key);
                case "tab" -> tab = envelope.text(key);
                case "page" -> page = envelope.text(key);
                default -> envelope.skipUnknown();
            }
        }
        json.requireEnd();
        return new StreamBody(
                EnvelopeReader.require("visit", visit),
                TabId.of(EnvelopeReader.requireId("tab", tab)),
                PageId.of(EnvelopeReader.requireId("page", page)));
    }
}
