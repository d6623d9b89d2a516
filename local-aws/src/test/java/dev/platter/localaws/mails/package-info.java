/** Tests of the mailbox. */
@NullMarked
package dev.platter.localaws.mails;

import org.jspecify.annotations.NullMarked;
