/** What the templates say against what the code does: variables, routes, and what each function may against what it calls. */
@NullMarked
package dev.platter.system.templates;

import org.jspecify.annotations.NullMarked;
