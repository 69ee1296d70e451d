package io.beckon.journeys;

import io.beckon.journeys.installation.Database;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class that tells a story. Its tests get a {@link Stage} of their own; all stories on the same database share one installation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StageHand.class)
public @interface Journey {
    /** Where the installation keeps its data. */
    Database value() default Database.H2;
}
