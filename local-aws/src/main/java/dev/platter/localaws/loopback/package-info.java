/** What an emulator is, and the web server under those that bring none of their own fit for loopback. */
@NullMarked
package dev.platter.localaws.loopback;

import org.jspecify.annotations.NullMarked;
