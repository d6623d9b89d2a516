/** An OpenID Connect issuer for one machine: three demo users, tokens as Cognito makes them. */
@NullMarked
package dev.platter.issuer;

import org.jspecify.annotations.NullMarked;
