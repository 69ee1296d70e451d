package io.beckon.admin.snippet;

import io.beckon.snippet.Snippet;

/**
 * The snippet of a site in one variant.
 *
 * @param html the lines to paste, exactly as the generator writes them
 * @param policy what a page with a Content-Security-Policy must allow: directives to add
 */
public record SnippetForm(Snippet.Variant variant, String html, String policy) {}
