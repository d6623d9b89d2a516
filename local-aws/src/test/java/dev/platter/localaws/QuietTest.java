package dev.platter.localaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

@ExtendWith(EmbeddedAwsExtension.class)
class QuietTest {

    private static final Pattern LOGGER = Pattern.compile("<logger name=\"([^\"]+)\" level=\"([A-Z]+)\"/>");

    @Test
    void aRefusedConditionAQueueAndABucketLeaveNoLineInTheLog(EmbeddedAws aws) {
        TestTable table = TestTable.in(aws);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        lines.start();
        root.addAppender(lines);
        try {
            table.putNew(aws.dynamoDbClient(), "a");
            assertThatExceptionOfType(ConditionalCheckFailedException.class)
                    .isThrownBy(() -> table.putNew(aws.dynamoDbClient(), "a"));
            TestQueue.in(aws);
            aws.s3Client().createBucket(create -> create.bucket("quiet"));
        } finally {
            root.detachAppender(lines);
        }

        assertThat(lines.list).isEmpty();
    }

    @Test
    void bothWaysToQuietThemNameTheSameLevels() throws IOException {
        Map<String, String> logback = LOGGER.matcher(text("quiet-logback.xml"))
                .results()
                .collect(Collectors.toMap(logger -> logger.group(1), logger -> logger.group(2)));
        Map<String, String> properties = new TreeMap<>();
        Properties given = new Properties();
        given.load(EmbeddedAws.class.getResourceAsStream("quiet.properties"));
        given.forEach((name, level) -> properties.put(name.toString().replace("logging.level.", ""), level.toString()));

        assertThat(properties).isNotEmpty().isEqualTo(logback);
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = EmbeddedAws.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
