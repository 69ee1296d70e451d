package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * The fields of one kind of definition. A form belongs to one screen and shows one definition after the other.
 *
 * <p><b>Contract.</b>
 *
 * <ul>
 *   <li>Every field has an id, {@code <singular>-<field>}; the field of the name is {@code <singular>-name}.
 *   <li>After {@link #show} no field has an error, and {@link #read} gives an equal definition unless something was typed.
 *   <li>The id of the definition that {@link #read} gives is the id of the one that was shown.
 * </ul>
 *
 * @param <T> the definition record
 */
public interface DefinitionForm<T> {
    /** The fields; always the same component. */
    Component content();

    /** The part of the content that belongs to the definition; what is typed elsewhere in it is nothing to save. */
    default Component fields() {
        return content();
    }

    /** Fills the fields. */
    void show(T definition);

    /** What a new definition starts from; its name may be a proposal, {@link #read} may refuse it. */
    T blank(String id);

    /** The definition as typed; empty when it is not valid, and the errors are at the fields now. */
    Optional<T> read();

    /** Lets nobody type, or again. */
    void setReadOnly(boolean isReadOnly);
}
