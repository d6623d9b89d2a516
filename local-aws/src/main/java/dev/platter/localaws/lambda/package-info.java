/** Lambda on loopback: functions in processes of their own, started and called as Lambda does it. */
@NullMarked
package dev.platter.localaws.lambda;

import org.jspecify.annotations.NullMarked;
