package dev.platter.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of what holds wherever the system runs; they get the {@link Platter} of the {@link Home} that was chosen. */
@Tag("every-home")
@ExtendWith(RunningPlatter.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnEveryHome {}
