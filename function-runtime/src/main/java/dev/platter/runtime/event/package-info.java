/** AWS events from JSON and answers to JSON, as AWS's own serializers do it, without a mapper to warm up. */
@NullMarked
package dev.platter.runtime.event;

import org.jspecify.annotations.NullMarked;
