package dev.platter.local;

import java.io.PrintStream;
import java.net.URI;

import dev.platter.localaws.EmbeddedAws;

/** Tells whoever started the system what to open and what to curl. */
final class Welcome {

    private Welcome() {}

    static void print(URI front, EmbeddedAws aws, PrintStream out) {
        var keys = aws.credentials().resolveCredentials();
        out.println("""

                Platter is running.

                  Open   %1$s

                  Menu   curl -s '%1$s/menu?restaurant=sakura'
                  Token  TOKEN=$(curl -s -u customer:customer %1$s/oauth2/token -d grant_type=client_credentials \\
                           | sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')
                  Order  curl -si %1$s/orders -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
                           -d '{"currency":"EUR","lines":[{"dishId":"ramen","quantity":2}]}'
                  Status curl -s %1$s/orders/{orderId} -H "authorization: Bearer $TOKEN"

                  There are also restaurant:restaurant, for photos and figures, and courier:courier.

                To look behind it with the aws command:

                  export AWS_REGION=%2$s AWS_ACCESS_KEY_ID=%3$s AWS_SECRET_ACCESS_KEY=%4$s
                  export AWS_ENDPOINT_URL_DYNAMODB=%5$s AWS_ENDPOINT_URL_DYNAMODB_STREAMS=%5$s
                  export AWS_ENDPOINT_URL_SQS=%6$s AWS_ENDPOINT_URL_SNS=%7$s AWS_ENDPOINT_URL_S3=%8$s
                  export AWS_ENDPOINT_URL_SES=%9$s
                  aws dynamodb scan --table-name platter-dev-order-events

                Everything is in memory and gone when you stop it: Ctrl-C.
                """.formatted(front, aws.region(), keys.accessKeyId(), keys.secretAccessKey(), aws.dynamoDb(),
                aws.sqs(),
                aws.sns(), aws.s3(), aws.ses()));
    }
}
