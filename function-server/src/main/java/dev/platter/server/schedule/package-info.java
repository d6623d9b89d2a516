/** Runs functions by the clock, in the place of EventBridge's rules and Lambda's queue of unanswered events. */
@NullMarked
package dev.platter.server.schedule;

import org.jspecify.annotations.NullMarked;
