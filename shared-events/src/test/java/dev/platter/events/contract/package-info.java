/** What holds the events still: the schemas follow the records, and yesterday's events stay readable. */
@NullMarked
package dev.platter.events.contract;

import org.jspecify.annotations.NullMarked;
