package dev.platter.runtime.lambda;

import org.springframework.cloud.function.adapter.aws.AWSCompanionAutoConfiguration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.messaging.converter.MessageConverter;

/**
 * What {@code FunctionInvoker} reads AWS's events with. It starts a service like ours without its own configuration, and would
 * then give functions events without records. {@link FunctionHandler} never asks for it.
 */
final class EventConversion {

    private EventConversion() {}

    static void register(GenericApplicationContext context) {
        context.registerBean("awsTypesMessageConverter", MessageConverter.class,
                () -> new AWSCompanionAutoConfiguration().awsTypesMessageConverter(context),
                definition -> definition.setLazyInit(true));
    }
}
