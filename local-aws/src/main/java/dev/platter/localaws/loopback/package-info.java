/** The web server under those emulators that bring none of their own, or one that listens to the whole network. */
@NullMarked
package dev.platter.localaws.loopback;

import org.jspecify.annotations.NullMarked;
