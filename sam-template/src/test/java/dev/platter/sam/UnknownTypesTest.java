package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import dev.platter.sam.model.ReadResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type that the reader does not know may matter on AWS alone, so it is named and passed over. */
class UnknownTypesTest {

    private static final Logger LOG = Logger.getLogger(ReadResource.class.getName());

    @TempDir
    Path temporary;

    @Test
    void anUnknownTypeIsNamedInAWarning() {
        assertThat(warnings("AWS::SQS::Queues"))
                .containsExactly("deploy/shop/resources.yaml:2: Work: type AWS::SQS::Queues is not known "
                        + "and makes nothing here (did you mean AWS::SQS::Queue?)");
    }

    @Test
    void aTypeThatIsKnownToHaveNoEffectHereIsPassedOverInSilence() {
        assertThat(warnings("AWS::CloudWatch::Alarm")).isEmpty();
    }

    private List<String> warnings(String type) {
        List<String> messages = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                messages.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        LOG.addHandler(handler);
        try {
            DeployDir.in(temporary)
                    .with("shop/resources", """
                            Resources:
                              Work:
                                Type: %s
                            """.formatted(type))
                    .read("shop");
            return messages;
        } finally {
            LOG.removeHandler(handler);
        }
    }
}
