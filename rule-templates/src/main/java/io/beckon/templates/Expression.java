package io.beckon.templates;

/** A complete expression of the rule language; stands in a template as it is. */
record Expression(String text) {}
