package dev.platter.thumbnail.adapter;

import java.util.Map;

import dev.platter.events.AccountId;
import dev.platter.events.PhotoId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The photos table and all of its keys.
 *
 * <pre>
 * item     pk               sk
 * photo    PHOTO#7f3c…      PHOTO
 * an hour  ACCOUNT#b1d0…    HOUR#PHOTOS#2026-11-23T10:00:00Z
 * </pre>
 *
 * @param name as the template names it
 */
record PhotosTable(String name) {

    /** Until a photo is settled: the epoch second after which DynamoDB may drop it, as the template says. */
    static final String EXPIRY = "expiresAt";

    /** The partition of what an account has asked for, hour by hour. */
    static String account(AccountId id) {
        return "ACCOUNT#" + id.value();
    }

    static Map<String, AttributeValue> photo(PhotoId id) {
        return Map.of("pk", AttributeValue.fromS("PHOTO#" + id.value()), "sk", AttributeValue.fromS("PHOTO"));
    }
}
