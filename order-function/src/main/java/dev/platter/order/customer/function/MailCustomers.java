package dev.platter.order.customer.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.events.ActivityEvent;
import dev.platter.events.CustomerRegistered;
import dev.platter.events.DeliveryEvent;
import dev.platter.events.Envelope;
import dev.platter.events.OrderConfirmed;
import dev.platter.events.OrderEvent;
import dev.platter.events.PhotoEvent;
import dev.platter.events.PlatterEvent;
import dev.platter.order.customer.domain.Mailing;
import dev.platter.order.customer.domain.MailingCustomers;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.batch.Handling;
import dev.platter.runtime.batch.MessageBatch;
import dev.platter.runtime.batch.MessageDecoder;

/** Writes to customers who have registered and whose orders are confirmed; one message a mail. Failed messages come again alone. */
final class MailCustomers implements Function<SQSEvent, SQSBatchResponse> {

    private final MessageBatch<Envelope<PlatterEvent>> batch;
    private final MailingCustomers mailing;

    MailCustomers(MailingCustomers mailing, DeadLetterQueue parking) {
        this.batch = new MessageBatch<>(MessageDecoder.events(PlatterEvent.class), parking);
        this.mailing = mailing;
    }

    @Override
    public SQSBatchResponse apply(SQSEvent event) {
        return batch.each(event, this::mail);
    }

    private Handling mail(Envelope<PlatterEvent> event) {
        return switch (event.data()) {
            case CustomerRegistered registered -> handling(mailing.welcome(event.id(), registered));
            case OrderConfirmed confirmed -> handling(mailing.confirm(event.id(), confirmed));
            case OrderEvent _,PhotoEvent _,ActivityEvent _,DeliveryEvent _ ->
                Handling.parked("nobody is written to about a " + event.type());
        };
    }

    private static Handling handling(Mailing mailing) {
        return switch (mailing) {
            case Mailing.Sent(),Mailing.NoReader() -> Handling.done();
            case Mailing.Impossible(var reason) -> Handling.parked(reason);
        };
    }
}
