/** An SES of the size that we need: mails are checked as SES checks them, and kept in a mailbox instead of sent. */
@NullMarked
package dev.platter.localaws.mails;

import org.jspecify.annotations.NullMarked;
