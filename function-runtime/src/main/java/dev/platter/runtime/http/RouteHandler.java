package dev.platter.runtime.http;

/** Answers the calls of one route. A refusal is an answer, an exception is a fault and becomes a 500. */
@FunctionalInterface
public interface RouteHandler {

    HttpAnswer answer(HttpCall call);
}
