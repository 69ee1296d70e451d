package io.beckon.admin.drafts;

/**
 * A definition as it is being edited.
 *
 * @param id the definition's own id
 * @param version how often it was stored; 0: not stored yet
 * @param definition the record that will be published
 */
public record Draft<T>(String id, long version, T definition) {
    /** The same draft with another definition. */
    public Draft<T> with(T changed) {
        return new Draft<>(id, version, changed);
    }

    /** Whether it was never stored. */
    public boolean isNew() {
        return version == 0;
    }
}
