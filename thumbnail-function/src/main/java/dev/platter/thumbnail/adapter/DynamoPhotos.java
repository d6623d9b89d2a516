package dev.platter.thumbnail.adapter;

import java.util.Optional;

import dev.platter.events.PhotoId;
import dev.platter.thumbnail.domain.Photo;
import dev.platter.thumbnail.domain.Photos;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** The photos in the photos table. */
public final class DynamoPhotos implements Photos {

    private final DynamoDbClient dynamo;
    private final PhotosTable table;

    /** @param photosTable the name of the table */
    public DynamoPhotos(DynamoDbClient dynamo, String photosTable) {
        this.dynamo = dynamo;
        this.table = new PhotosTable(photosTable);
    }

    @Override
    public void add(Photo photo) {
        var item = PhotoItem.requested(photo);
        try {
            dynamo.putItem(put -> put.tableName(table.name()).item(item).conditionExpression(PhotoWrites.ABSENT)
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
        } catch (ConditionalCheckFailedException met) {
            // The SDK repeats a put whose answer was lost, and the repeat meets what the first one wrote.
            if (!item.equals(met.item())) {
                throw met;
            }
        }
    }

    @Override
    public Optional<Photo> find(PhotoId id) {
        var answer = dynamo
                .getItem(get -> get.tableName(table.name()).key(PhotosTable.photo(id)).consistentRead(true));
        return answer.hasItem() ? Optional.of(PhotoItem.read(answer.item())) : Optional.empty();
    }
}
