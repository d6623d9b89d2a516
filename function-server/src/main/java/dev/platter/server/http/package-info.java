/** The HTTP front: a request becomes the event that API Gateway would send, the function's response the answer. */
@NullMarked
package dev.platter.server.http;

import org.jspecify.annotations.NullMarked;
