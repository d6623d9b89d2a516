package dev.platter.thumbnail.adapter;

import java.util.ArrayList;

import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import dev.platter.thumbnail.domain.Settlement;
import dev.platter.thumbnail.domain.Settlements;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Settles photos: the photo's item and the events' items in one transaction. */
public final class DynamoSettlements implements Settlements {

    private static final int THE_PHOTO = 0;

    private final Transactions transactions;
    private final PhotoWrites writes;
    private final Outbox outbox;

    /** @param photosTable the name of the table, @param outbox the service's events */
    public DynamoSettlements(Transactions transactions, String photosTable, Outbox outbox) {
        this.transactions = transactions;
        this.writes = new PhotoWrites(new PhotosTable(photosTable));
        this.outbox = outbox;
    }

    @Override
    public boolean write(Settlement settlement) {
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(TransactWriteItem.builder().update(writes.settle(settlement)).build());
        settlement.events().forEach(event -> actions.add(outbox.put(event)));
        return switch (transactions.write(actions)) {
            case Outcome.Committed() -> true;
            case Outcome.Refused refused when refused.at(THE_PHOTO) -> false;
            case Outcome.Refused refused -> throw new IllegalStateException(
                    "photo %s has events but is not settled: %s".formatted(settlement.photo().id(), refused.reasons()));
        };
    }
}
