package dev.platter.runtime.lambda;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;

import dev.platter.runtime.event.AnswerWriter;
import dev.platter.runtime.event.EventReader;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.core.ResolvableType;

/** A function with the reader of its events and the writer of its answers, all ready before the first event. */
record LambdaFunction<E, R>(Function<E, R> target, EventReader<E> reader, AnswerWriter<R> writer) {

    /** @throws CannotStart when the function does not take an AWS event or a record, and answer something */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the types are read from the registration
    static LambdaFunction<?, ?> of(String name, FunctionRegistration<?> registration) {
        var type = ResolvableType.forType(registration.getType()).as(Function.class);
        var event = type.resolveGeneric(0);
        var answer = type.resolveGeneric(1);
        if (event == null || answer == null || answer == Void.class || !EventReader.reads(event)) {
            throw new CannotStart("function %s is %s: on Lambda a function takes an AWS event or a record, and answers"
                    .formatted(name, registration.getType()));
        }
        return new LambdaFunction<>((Function) registration.getTarget(), (EventReader) EventReader.of(event),
                (AnswerWriter) AnswerWriter.of(answer));
    }

    void answer(InputStream event, OutputStream answer) {
        var given = target.apply(reader.read(event));
        if (given == null) {
            throw new IllegalStateException("the function answered nothing");
        }
        writer.write(given, answer);
    }
}
