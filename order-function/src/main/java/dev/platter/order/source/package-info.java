/** Documents of others, fetched over HTTP. */
@NullMarked
package dev.platter.order.source;

import org.jspecify.annotations.NullMarked;
