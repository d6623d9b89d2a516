/** The beginning of a Step Functions: executions are started, and nothing runs. */
@NullMarked
package dev.platter.localaws.executions;

import org.jspecify.annotations.NullMarked;
