/** What is noted of other processes' calls, and that they notice nothing of it. */
@NullMarked
package dev.platter.localaws.recording;

import org.jspecify.annotations.NullMarked;
