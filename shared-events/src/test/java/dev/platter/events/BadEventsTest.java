package dev.platter.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import dev.platter.json.Reading;
import dev.platter.json.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line spoils the same good event in one place, and says what must come of it. */
class BadEventsTest {

    private static final String GOOD = """
            {"specversion":"1.0","id":"o1.1","source":"/platter/order-function","type":"platter.order.submitted.v1",\
            "subject":"o1","time":"2026-11-22T10:00:00Z","datacontenttype":"application/json",\
            "dataschema":"urn:platter:schema:platter.order.submitted.v1",\
            "traceparent":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01","correlationid":"c-1","sequence":1,\
            "data":{"orderId":"o1","customerId":"c1","paymentStatus":"PENDING",\
            "lines":[{"dishId":"ramen","quantity":2,"unitPrice":{"amount":"12.50","currency":"EUR"}},\
            {"dishId":"gyoza","quantity":1,"unitPrice":{"amount":"6.90","currency":"EUR"}}],\
            "total":{"amount":"31.90","currency":"EUR"},"submittedAt":"2026-11-22T10:00:00Z"}}""";

    @Test
    void theGoodEventIsRead() {
        assertThat(EventJson.read(GOOD)).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what is wrong                | this                        | becomes this                  | where                           | rule
            no specversion                 | "specversion":"1.0",        |                               | /specversion                    | is required
            an older specversion           | "specversion":"1.0"         | "specversion":"0.3"           | /specversion                    | must be 1.0
            a numeric specversion          | "specversion":"1.0"         | "specversion":1.0             | /specversion                    | must be a string
            no id                          | "id":"o1.1",                |                               | /id                             | is required
            an id of another change        | "id":"o1.1"                 | "id":"o1.2"                   | /id                             | must be the subject, a full stop and the sequence
            no source                      | "source":"/platter/order-function", |                       | /source                         | is required
            an empty source                | "/platter/order-function"   | ""                            | /source                         | must be a URI
            a source that is no URI        | "/platter/order-function"   | "not a uri"                   | /source                         | must be a URI
            no type                        | "type":"platter.order.submitted.v1", |                      | /type                           | is required
            somebody else's type           | "type":"platter.order.submitted.v1" | "type":"com.example.sold" | /type                       | must be the type of an event of Platter
            an unknown type of ours        | "type":"platter.order.submitted.v1" | "type":"platter.order.eaten.v1" | /type                 | must be the type of an event of Platter
            an unknown version             | "type":"platter.order.submitted.v1" | "type":"platter.order.submitted.v2" | /type             | must be a version that is known here: platter.order.submitted.v1
            an older version               | "type":"platter.order.submitted.v1" | "type":"platter.order.submitted.v0" | /type             | must be a version that is known here: platter.order.submitted.v1
            a type without version         | "type":"platter.order.submitted.v1" | "type":"platter.order.submitted" | /type                | must be the type of an event of Platter
            no subject                     | "subject":"o1",             |                               | /subject                        | is required
            another subject than the data's | "subject":"o1"             | "subject":"o2"                | /subject                        | must be the id of what the data is about
            no time                        | "time":"2026-11-22T10:00:00Z", |                            | /time                           | is required
            a time with an offset          | "time":"2026-11-22T10:00:00Z" | "time":"2026-11-22T11:00:00+01:00" | /time                    | must be a time in UTC, like 2026-11-22T10:00:00Z
            a day that is not              | "time":"2026-11-22T10:00:00Z" | "time":"2026-02-30T10:00:00Z" | /time                         | must be a time in UTC, like 2026-11-22T10:00:00Z
            seconds since 1970             | "time":"2026-11-22T10:00:00Z" | "time":1795341600           | /time                           | must be a time in UTC, like 2026-11-22T10:00:00Z
            other data than JSON           | application/json            | application/xml               | /datacontenttype                | must be application/json
            no schema                      | "dataschema":"urn:platter:schema:platter.order.submitted.v1", | | /dataschema              | is required
            another type's schema          | schema:platter.order.submitted.v1 | schema:platter.order.confirmed.v1 | /dataschema           | must be urn:platter:schema:platter.order.submitted.v1
            a trace that is none           | b7-01                       | b7                            | /traceparent                    | must be a W3C traceparent
            a blank correlation id         | "c-1"                       | " "                           | /correlationid                  | must not be blank
            no sequence                    | "sequence":1,               |                               | /sequence                       | is required
            a sequence before the first    | "sequence":1                | "sequence":0                  | /sequence                       | must be from 1 to 2147483647
            a sequence in a string         | "sequence":1                | "sequence":"1"                | /sequence                       | must be a whole number
            a sequence beyond a long       | "sequence":1                | "sequence":99999999999999999999 | /sequence                     | must be a whole number from -9223372036854775808 to 9223372036854775807
            data in base64                 | "data":{                    | "data_base64":"e30=","x":{    | /data                           | is required
            null data                      | "data":{                    | "data":null,"x":{             | /data                           | is required
            data that is text              | "data":{                    | "data":"{}","x":{             | /data                           | must be an object
            no order id                    | "orderId":"o1",             |                               | /data/orderId                   | is required
            a null order id                | "orderId":"o1"              | "orderId":null                | /data/orderId                   | is required
            a numeric order id             | "orderId":"o1"              | "orderId":1                   | /data/orderId                   | must be a string
            an empty customer id           | "customerId":"c1"           | "customerId":""               | /data/customerId                | must be 1 to 64 letters, digits, _ or -
            a customer id with a slash     | "customerId":"c1"           | "customerId":"a/b"            | /data/customerId                | must be 1 to 64 letters, digits, _ or -
            a customer id of an object     | "customerId":"c1"           | "customerId":{"value":"c1"}   | /data/customerId                | must be a string
            an unknown payment status      | PENDING                     | PAID                          | /data/paymentStatus             | must be one of PENDING, CHARGED, DECLINED, REFUNDED
            a payment status in lower case | PENDING                     | pending                       | /data/paymentStatus             | must be one of PENDING, CHARGED, DECLINED, REFUNDED
            an empty payment status        | PENDING                     |                               | /data/paymentStatus             | must be one of PENDING, CHARGED, DECLINED, REFUNDED
            a payment status by number     | "PENDING"                   | 0                             | /data/paymentStatus             | must be one of PENDING, CHARGED, DECLINED, REFUNDED
            its number in a string         | "PENDING"                   | "0"                           | /data/paymentStatus             | must be one of PENDING, CHARGED, DECLINED, REFUNDED
            no lines                       | "lines":[                   | "lines":[],"x":[              | /data/lines                     | must have from 1 to 40 entries
            one line instead of lines      | "lines":[{"dishId":"ramen"  | "lines":{},"x":[{"dishId":"ramen" | /data/lines                 | must be an array
            a null among the lines         | "lines":[                   | "lines":[null,                | /data/lines/0                   | is required
            a number among the lines       | "lines":[                   | "lines":[7,                   | /data/lines/0                   | must be an object
            no dish                        | "dishId":"gyoza",           |                               | /data/lines/1/dishId            | is required
            a dish twice                   | "gyoza"                     | "ramen"                       | /data/lines/1/dishId            | must not repeat the dish of another line
            a quantity of none             | "quantity":2                | "quantity":0                  | /data/lines/0/quantity          | must be from 1 to 99
            a negative quantity            | "quantity":2                | "quantity":-2                 | /data/lines/0/quantity          | must be from 1 to 99
            an absurd quantity             | "quantity":2                | "quantity":100                | /data/lines/0/quantity          | must be from 1 to 99
            a quantity in a string         | "quantity":2                | "quantity":"2"                | /data/lines/0/quantity          | must be a whole number
            a quantity with a fraction     | "quantity":2                | "quantity":1.5                | /data/lines/0/quantity          | must be a whole number
            a quantity below one tenth     | "quantity":2                | "quantity":2e-2               | /data/lines/0/quantity          | must be a whole number
            a quantity that is true        | "quantity":2                | "quantity":true               | /data/lines/0/quantity          | must be a whole number
            a quantity beyond an int       | "quantity":2                | "quantity":4294967298         | /data/lines/0/quantity          | must be a whole number from -2147483648 to 2147483647
            no quantity                    | "quantity":2,               |                               | /data/lines/0/quantity          | is required
            an amount that is a number     | "amount":"12.50"            | "amount":12.50                | /data/lines/0/unitPrice/amount  | must be a decimal in a string, like "12.50"
            an amount with an exponent     | "12.50"                     | "1.25e1"                      | /data/lines/0/unitPrice/amount  | must be a decimal in a string, like "12.50"
            an amount with a comma         | "12.50"                     | "12,50"                       | /data/lines/0/unitPrice/amount  | must be a decimal in a string, like "12.50"
            an empty amount                | "12.50"                     | ""                            | /data/lines/0/unitPrice/amount  | must be a decimal in a string, like "12.50"
            too many decimals              | "12.50"                     | "12.505"                      | /data/lines/0/unitPrice/amount  | must have at most 2 decimals in EUR
            a negative amount              | "12.50"                     | "-12.50"                      | /data/lines/0/unitPrice/amount  | must not be negative
            an absurd amount               | "12.50"                     | "1000000000"                  | /data/lines/0/unitPrice/amount  | must be below 1000000000
            no currency                    | "12.50","currency":"EUR"    | "12.50"                       | /data/lines/0/unitPrice/currency | is required
            an unknown currency            | "12.50","currency":"EUR"    | "12.50","currency":"EURO"     | /data/lines/0/unitPrice/currency | must be an ISO 4217 currency code, like EUR
            a currency in lower case       | "12.50","currency":"EUR"    | "12.50","currency":"eur"      | /data/lines/0/unitPrice/currency | must be an ISO 4217 currency code, like EUR
            gold                           | "12.50","currency":"EUR"    | "12.50","currency":"XAU"      | /data/lines/0/unitPrice/currency | must be a currency that people pay in, which XAU is not
            decimals of yen                | "31.90","currency":"EUR"    | "31.90","currency":"JPY"      | /data/total/amount              | must have at most 0 decimals in JPY
            another currency in a line     | "6.90","currency":"EUR"     | "6.90","currency":"USD"       | /data/lines/1/unitPrice/currency | must be the total's currency
            a total that is not the sum    | "31.90"                     | "31.91"                       | /data/total                     | must be the sum of the lines
            lines of more than money can be | "12.50"                    | "999999999.99"                | /data/total                     | must be the sum of the lines
            a total left out               | "total":{                   | "x":{                         | /data/total                     | is required
            a field twice                  | "quantity":2                | "quantity":2,"quantity":3     | /data/lines/0/quantity          | must not appear twice
            the type twice                 | "sequence":1                | "sequence":1,"type":"x"       | /type                           | must not appear twice
            """)
    void aSpoiltEventIsRefusedWithItsPlaceAndRule(String wrong, String part, @Nullable String replacement,
            String pointer,
            String rule) {
        int at = GOOD.indexOf(part);
        String spoilt = GOOD.substring(0, at) + Objects.requireNonNullElse(replacement, "")
                + GOOD.substring(at + part.length());

        assertThat(EventJson.read(spoilt)).isEqualTo(new Reading.Refused<>(new Refusal(pointer, rule)));
    }
}
