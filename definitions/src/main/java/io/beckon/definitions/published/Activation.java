package io.beckon.definitions.published;

/** Body of {@code PUT /sites/{siteKey}/active}. */
public record Activation(int version) {}
