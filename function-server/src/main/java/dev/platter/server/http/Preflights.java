package dev.platter.server.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what a browser asks before a page of another origin calls, for APIs that have a CORS configuration: asks for no token
 * and reaches no function. A filter, because Spring MVC would answer by rules of its own.
 */
final class Preflights extends OncePerRequestFilter {

    private final HttpFront front;

    Preflights(HttpFront front) {
        this.front = front;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        if (!CorsUtils.isPreFlightRequest(request) || !front.crossOrigin(request).isConfigured()) {
            others.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        front.crossOrigin(request).preflight(request).forEach(
                (name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
