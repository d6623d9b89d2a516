/** HTTP API events in, answers and RFC 9457 problems out; routed by the event's route key. */
@NullMarked
package dev.platter.runtime.http;

import org.jspecify.annotations.NullMarked;
