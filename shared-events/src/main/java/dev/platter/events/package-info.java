/**
 * The events that Platter's services exchange: what each says, how it travels, what it is called.
 *
 * <p>The data of an event is a record below {@link dev.platter.events.PlatterEvent}, a sealed family per owner. It travels in an
 * {@link dev.platter.events.Envelope}, which {@link dev.platter.events.EventJson} reads and writes as a CloudEvent 1.0 (JSON,
 * structured mode). {@link dev.platter.events.EventTypes} is the one list of types; their JSON Schemas are this module's
 * resources {@code schemas/<type>.json}.
 *
 * <p>{@code dataschema} is a URN, {@code urn:platter:schema:<type>}: it names a schema, and does not promise that an address
 * answers for as long as an event is kept. {@code sequence} is a number, so that a consumer can tell which change is the later
 * one: CloudEvents' own Sequence extension would have it a string that sorts, which ours need not do.
 */
@NullMarked
package dev.platter.events;

import org.jspecify.annotations.NullMarked;
