/** One address for services that run apart, as a CloudFront distribution or a custom domain is on AWS. */
@NullMarked
package dev.platter.door;

import org.jspecify.annotations.NullMarked;
