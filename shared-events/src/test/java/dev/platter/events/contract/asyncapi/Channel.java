package dev.platter.events.contract.asyncapi;

/** Something of AWS that carries messages. Its name is what follows {@code platter-<stage>-} in the templates. */
sealed interface Channel {

    String name();

    /** What the document calls it. */
    String key();

    /** The stream of a service's append-only events table. */
    record EventsTable(String name) implements Channel {
        @Override
        public String key() {
            return name + "-stream";
        }
    }

    /** An SNS topic. */
    record Topic(String name) implements Channel {
        @Override
        public String key() {
            return name;
        }
    }

    /**
     * An SQS queue; what cannot be worked on goes to the queue of that name and {@code -dlq}.
     *
     * @param maxReceiveCount how often a message is tried
     */
    record Queue(String name, int maxReceiveCount) implements Channel {
        @Override
        public String key() {
            return name;
        }

        String deadLetters() {
            return name + "-dlq";
        }
    }
}
