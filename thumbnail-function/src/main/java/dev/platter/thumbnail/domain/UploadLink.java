package dev.platter.thumbnail.domain;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * Permission to upload one file: a request that is signed already.
 *
 * @param method the HTTP method
 * @param headers to be sent as they are; they are signed, so another value is refused
 * @param expiresAt when the permission ends
 */
public record UploadLink(String method, URI url, Map<String, String> headers, Instant expiresAt) {}
