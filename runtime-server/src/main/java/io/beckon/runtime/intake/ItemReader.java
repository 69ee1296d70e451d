package io.beckon.runtime.intake;

import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads the items of one batch, one after the other. A wrong field rejects its item and lets the rest of the body be read. */
final class ItemReader {
    private final StrictJson json;
    private final ItemFindings findings = new ItemFindings();
    private final ValueReader values;
    private int unknownFields;

    private @Nullable String id;
    private @Nullable String type;
    private @Nullable String name;
    private @Nullable String page;
    private @Nullable Long at;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String language;
    private @Nullable String referrer;
    private Map<String, JsonNode> data = Map.of();

    ItemReader(StrictJson json) {
        this.json = json;
        this.values = new ValueReader(json, findings);
    }

    /** The fields met so far that no item should have. */
    int unknownFields() {
        return unknownFields;
    }

    /** Reads the object that was just opened. */
    Item read() {
        clear();
        long begin = json.tokenByte();
        int keys = 0;
        for (String key = json.nextKey(); key != null; key = json.nextKey()) {
            readField(key);
            keys++;
        }
        if (keys > ReadLimits.KEYS) {
            findings.add(ItemRefusal.TOO_MANY_KEYS, null);
        }
        if (json.nextByte() - begin > ReadLimits.EVENT_BYTES) {
            findings.add(ItemRefusal.TOO_LARGE, null);
        }
        return item();
    }

    private void clear() {
        findings.clear();
        id = null;
        type = null;
        name = null;
        page = null;
        at = null;
        url = null;
        title = null;
        language = null;
        referrer = null;
        data = Map.of();
    }

    private void readField(String key) {
        switch (key) {
            case "id" -> id = text(key, ReadLimits.NAME_LENGTH);
            case "type" -> type = text(key, ReadLimits.NAME_LENGTH);
            case "name" -> name = text(key, ReadLimits.NAME_LENGTH);
            case "page" -> page = text(key, ReadLimits.NAME_LENGTH);
            case "at" -> at = moment(key);
            case "url" -> url = text(key, ReadLimits.TEXT_LENGTH);
            case "title" -> title = text(key, ReadLimits.TEXT_LENGTH);
            case "language" -> language = text(key, ReadLimits.TEXT_LENGTH);
            case "referrer" -> referrer = text(key, ReadLimits.TEXT_LENGTH);
            case "data" -> data = data(key);
            default -> skipUnknown(key);
        }
    }

    private void skipUnknown(String key) {
        unknownFields++;
        if (key.length() > ReadLimits.NAME_LENGTH) {
            findings.add(ItemRefusal.TOO_LONG, null);
        }
        json.skipNext();
    }

    private @Nullable String text(String key, int longest) {
        JsonToken token = json.next();
        if (token == JsonToken.VALUE_STRING && json.length() <= longest) {
            return json.text();
        }
        if (token == JsonToken.VALUE_STRING) {
            findings.add(ItemRefusal.TOO_LONG, key);
        } else {
            skipWrong(token, key);
        }
        return null;
    }

    private @Nullable Long moment(String key) {
        JsonToken token = json.next();
        if (token != JsonToken.VALUE_NUMBER_INT) {
            skipWrong(token, key);
            return null;
        }
        if (json.length() > ReadLimits.NUMBER_LENGTH) {
            findings.add(ItemRefusal.NUMBER_TOO_LONG, key);
            return null;
        }
        long millis = json.numberType() == NumberType.BIG_INTEGER
                ? Long.MAX_VALUE
                : json.number().longValue();
        if (millis < 0 || millis > ReadLimits.LATEST_MILLIS) {
            findings.add(ItemRefusal.MALFORMED, key);
        }
        return millis;
    }

    private Map<String, JsonNode> data(String key) {
        JsonToken token = json.next();
        if (token == JsonToken.START_OBJECT) {
            return values.readAll();
        }
        skipWrong(token, key);
        return Map.of();
    }

    private void skipWrong(JsonToken token, String key) {
        if (token != JsonToken.VALUE_NULL) {
            findings.add(ItemRefusal.WRONG_TYPE, key);
            json.skip(token);
        }
    }

    private Item item() {
        EventType known = Naming.type(type, findings);
        String sentId = required(id, "id");
        String sentName = required(name, "name");
        Long sentAt = at;
        if (sentAt == null) {
            findings.add(ItemRefusal.MISSING, "at");
        }
        Naming.checkIds(sentId, page, findings);
        Naming.checkName(known, sentName, findings);
        ItemRefusal reason = findings.reason();
        if (reason != null || known == null || sentAt == null) {
            return new Item.Rejected(sentId, reason == null ? ItemRefusal.MISSING : reason, findings.field());
        }
        if (sentName.equals(SystemEvents.CHAT_TYPING)) {
            return new Item.Fleeting(sentId);
        }
        return new Item.Taken(
                new EventMessage(sentId, known, sentName, page, sentAt, url, title, language, referrer, data));
    }

    private String required(@Nullable String text, String key) {
        if (text == null) {
            findings.add(ItemRefusal.MISSING, key);
            return "";
        }
        return text;
    }
}
