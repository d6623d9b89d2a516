/** AWS's query protocol, in which SNS and SES are spoken to: forms in, XML out. */
@NullMarked
package dev.platter.localaws.query;

import org.jspecify.annotations.NullMarked;
