/** Customers: who they are to us, what they prefer, where they are brought to. Neither Spring nor AWS. */
@NullMarked
package dev.platter.order.customer.domain;

import org.jspecify.annotations.NullMarked;
