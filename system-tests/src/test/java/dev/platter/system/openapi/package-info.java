/** The OpenAPI document: read as a user of it would, held to the templates and to what the system answers. */
@NullMarked
package dev.platter.system.openapi;

import org.jspecify.annotations.NullMarked;
