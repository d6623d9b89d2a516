package dev.platter.system.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The templates decide what there is; the AsyncAPI document tells it. What differs is put right in shared-events' Flows. */
class TemplatesAndDocumentTest {

    private final Ways deployed = WaysDeployed.read();
    private final Ways documented = WaysDocumented.read();

    @Test
    void tellOfTheSameTopicsQueuesAndStreams() {
        assertThat(documented.topics()).isNotEmpty().isEqualTo(deployed.topics());
        assertThat(documented.queues()).isNotEmpty().isEqualTo(deployed.queues());
        assertThat(documented.streams()).isNotEmpty().isEqualTo(deployed.streams());
    }

    @Test
    void letTheSameEventsThroughToEachQueue() {
        assertThat(documented.subscriptions()).isNotEmpty().isEqualTo(deployed.subscriptions());
        assertThat(documented.notifications()).isNotEmpty().isEqualTo(deployed.notifications());
    }

    @Test
    void haveTheSameFunctionsSendAndReceive() {
        assertThat(documented.senders()).isNotEmpty().isEqualTo(deployed.senders());
        assertThat(documented.receivers()).isNotEmpty().isEqualTo(deployed.receivers());
    }
}
