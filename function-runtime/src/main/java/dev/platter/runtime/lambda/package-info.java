/** The first home: a service's function on Lambda, by Spring Cloud Function's registrations, without Spring Boot's start. */
@NullMarked
package dev.platter.runtime.lambda;

import org.jspecify.annotations.NullMarked;
