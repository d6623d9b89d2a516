package dev.platter.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bounds of a number, or of the number of entries in a list, as the JSON Schema tells them. The record's constructor is what
 * enforces them; a test compares the two.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Within {

    /** The smallest allowed. */
    int least();

    /** The largest allowed; without it there is no bound but the type's. */
    int most() default Integer.MAX_VALUE;
}
