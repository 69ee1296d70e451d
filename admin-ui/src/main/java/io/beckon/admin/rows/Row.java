package io.beckon.admin.rows;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * The fields of one value in a list.
 *
 * @param <T> the value
 */
public interface Row<T> {
    /** The fields. */
    Component content();

    /** Fills the fields. */
    void show(T value);

    /** The value, or empty with the errors at the fields. */
    Optional<T> read();

    /** The value if the fields hold one; leaves the fields as they are. */
    Optional<T> peek();

    /** Whether the value is all that the fields hold: nothing in them is half typed. */
    default boolean isComplete() {
        return peek().isPresent();
    }

    /** Whether the fields only show. */
    void setReadOnly(boolean readOnly);

    /** Gives the fields their ids, which begin with this prefix. */
    void name(String prefix);
}
