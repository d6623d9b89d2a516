/** The AsyncAPI document: who sends which event over what, drawn from the records and from the flows that are told here. */
@NullMarked
package dev.platter.events.contract.asyncapi;

import org.jspecify.annotations.NullMarked;
