/** The build's last step for a service: its archive, as small and as quick to start from as Lambda allows. */
@NullMarked
package dev.platter.sam.archive;

import org.jspecify.annotations.NullMarked;
