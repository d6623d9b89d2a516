package dev.platter.thumbnail.domain;

/** What was found about an uploaded file before decoding it: the facts of a photo, or why it is none that we take. */
public sealed interface Judgement permits PhotoFacts, Unacceptable {}
