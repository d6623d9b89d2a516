package dev.platter.order.ordering.domain;

import dev.platter.events.OrderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back what was charged for a cancelled order, and sees to it that nothing will be. It asks nobody how far the order's
 * worker is: a charge that was made is refunded, one that is still to come finds its key void.
 */
public final class RefundingOrders {

    private static final Logger log = LoggerFactory.getLogger(RefundingOrders.class);

    private final PaymentGateway payments;

    public RefundingOrders(PaymentGateway payments) {
        this.payments = payments;
    }

    /**
     * Refunds the order, once in effect.
     *
     * @throws PaymentUnavailable when the payment cannot be told now; the attempt can be repeated
     */
    public void refund(OrderId cancelled) {
        switch (payments.refund(PaymentKey.of(cancelled))) {
            case Payment.Refunded(var amount) ->
                log.info("order.refunded orderId={} refunded=\"{}\"", cancelled, amount);
            case Payment.Declined(var reason) ->
                log.info("order.nothing-to-refund orderId={} reason={}", cancelled, reason);
        }
    }
}
