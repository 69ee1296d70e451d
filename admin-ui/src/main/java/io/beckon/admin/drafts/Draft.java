package io.beckon.admin.drafts;

/**
 * A definition as it is being edited.
 *
 * @param id the definition's own id
 * @param version how often it was stored; 0: not stored yet
 * @param definition the record that will be published
 */
public record Draft<T>(String id, long version, T definition) {
    /** The id of what is new and has no name yet, also in addresses; nothing that is stored has it. */
    public static final String NEW_ID = "new";

    /** The same draft with another definition. */
    public Draft<T> with(T changed) {
        return new Draft<>(id, version, changed);
    }

    /** The same draft, made of what was stored when it had been stored so often. */
    public Draft<T> at(long otherVersion) {
        return new Draft<>(id, otherVersion, definition);
    }

    /** Whether it was never stored. */
    public boolean isNew() {
        return version == 0;
    }
}
