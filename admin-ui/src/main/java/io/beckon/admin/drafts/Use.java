package io.beckon.admin.drafts;

/** A definition that refers to another one. */
public record Use(Part<?> part, String id, String name) {}
