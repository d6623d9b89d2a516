package dev.platter.thumbnail.adapter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.platter.events.PhotoId;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.limit.HourlyCounter;
import dev.platter.thumbnail.domain.Photo;
import dev.platter.thumbnail.domain.PhotoLimit;
import dev.platter.thumbnail.domain.Photos;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The photos in the photos table. */
public final class DynamoPhotos implements Photos {

    private static final int PHOTO = 0;
    private static final int COUNTER = 1;

    private final DynamoDbClient dynamo;
    private final Transactions transactions;
    private final PhotosTable table;
    private final HourlyCounter counter;

    /** @param photosTable the name of the table */
    public DynamoPhotos(DynamoDbClient dynamo, Transactions transactions, String photosTable) {
        this.dynamo = dynamo;
        this.transactions = transactions;
        this.table = new PhotosTable(photosTable);
        this.counter = new HourlyCounter(photosTable);
    }

    /** Where the answer to the write is lost and it is made again, it meets itself: that counts before what the counter says. */
    @Override
    public Adding add(Photo photo, PhotoLimit limit) {
        var now = photo.requestedAt();
        var item = PhotoItem.requested(photo);
        var counted = counter.oneMore(PhotosTable.account(photo.uploadedBy()), "PHOTOS", now, limit.photosAnHour());
        return switch (transactions.write(List.of(put(item), counted))) {
            case Outcome.Committed() -> new Adding.Added();
            case Outcome.Refused refused when item.equals(refused.found(PHOTO)) -> new Adding.Added();
            case Outcome.Refused refused when refused.at(COUNTER) ->
                new Adding.TooMany(HourlyCounter.untilTheNextHour(now));
            case Outcome.Refused refused -> throw new IllegalStateException("Photo " + photo.id() + " is another's: "
                    + refused);
        };
    }

    private TransactWriteItem put(Map<String, AttributeValue> photo) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName(table.name()).item(photo).conditionExpression(PhotoWrites.ABSENT)
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD))
                .build();
    }

    @Override
    public Optional<Photo> find(PhotoId id) {
        var answer = dynamo
                .getItem(get -> get.tableName(table.name()).key(PhotosTable.photo(id)).consistentRead(true));
        return answer.hasItem() ? Optional.of(PhotoItem.read(answer.item())) : Optional.empty();
    }
}
