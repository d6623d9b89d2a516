package dev.platter.server.http;

import dev.platter.sam.HttpRoute;
import jakarta.servlet.http.HttpServletRequest;

/** Decides who may take a route that asks for a token. */
@FunctionalInterface
public interface Authorizer {

    /** @param route asks for a token, and perhaps for one of some scopes */
    Verdict judge(HttpRoute route, HttpServletRequest request);
}
