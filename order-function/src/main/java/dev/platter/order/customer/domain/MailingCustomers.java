package dev.platter.order.customer.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import dev.platter.events.CustomerRegistered;
import dev.platter.events.OrderConfirmed;
import dev.platter.events.OrderId;
import dev.platter.order.customer.domain.Mails.MailOf;
import dev.platter.order.customer.domain.Postman.Posting;
import dev.platter.order.ordering.domain.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to customers what they wait for. The mail of an event is claimed, sent, and noted as sent: who dies before sending leaves
 * a claim that ends, who dies between sending and noting has it sent twice. Never none.
 */
public final class MailingCustomers {

    /** Longer than a worker lives with a message, shorter than until the message comes again. */
    public static final Duration CLAIMED_FOR = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(MailingCustomers.class);

    private final Mails mails;
    private final CustomerDirectory customers;
    private final Function<OrderId, Optional<Order>> orders;
    private final Postman postman;
    private final Clock clock;

    public MailingCustomers(Mails mails, CustomerDirectory customers, Function<OrderId, Optional<Order>> orders,
            Postman postman, Clock clock) {
        this.mails = mails;
        this.customers = customers;
        this.orders = orders;
        this.postman = postman;
        this.clock = clock;
    }

    /** Welcomes who has registered. */
    public Mailing welcome(String eventId, CustomerRegistered registered) {
        return mail(new MailOf(registered.customerId(), eventId),
                customer -> post(customer, WelcomeLetter.to(customer)));
    }

    /** Tells of a confirmed order. */
    public Mailing confirm(String eventId, OrderConfirmed confirmed) {
        return mail(new MailOf(confirmed.customerId(), eventId), customer -> orders.apply(confirmed.orderId())
                .map(order -> post(customer, ConfirmationLetter.to(customer, order)))
                .orElseGet(() -> new Mailing.Impossible("there is no order " + confirmed.orderId())));
    }

    private Mailing mail(MailOf mail, Function<Customer, Mailing> posting) {
        var now = clock.instant();
        return switch (mails.claim(mail, now, now.plus(CLAIMED_FOR))) {
            case CLAIMED -> customers.find(mail.customer()).map(posting).map(outcome -> noted(mail, outcome))
                    .orElseGet(() -> nobody(mail));
            case SENT_BEFORE -> new Mailing.Sent();
            case CLAIMED_BY_ANOTHER -> throw new MailIsClaimed(mail.event());
            case NOT_REGISTERED -> nobody(mail);
        };
    }

    private Mailing post(Customer customer, Letter letter) {
        return switch (postman.post(customer.profile().email(), letter)) {
            case Posting.Posted() -> new Mailing.Sent();
            case Posting.Refused(var reason) -> new Mailing.Impossible(reason);
        };
    }

    private Mailing noted(MailOf mail, Mailing outcome) {
        if (outcome instanceof Mailing.Sent) {
            mails.sent(mail, clock.instant());
            log.info("mail.sent eventId={} customerId={}", mail.event(), mail.customer());
        }
        return outcome;
    }

    private static Mailing nobody(MailOf mail) {
        log.info("mail.unaddressed eventId={} customerId={} reason=\"not registered\"", mail.event(), mail.customer());
        return new Mailing.NoReader();
    }
}
