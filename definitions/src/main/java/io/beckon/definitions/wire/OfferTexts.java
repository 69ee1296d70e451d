package io.beckon.definitions.wire;

import io.beckon.definitions.Expect;

/**
 * What an invitation says in one language; plain text, never HTML.
 *
 * @param title at most 80 characters
 * @param body at most 400 characters
 * @param accept the label of the accepting button, at most 40 characters
 * @param reject the label of the rejecting button, at most 40 characters
 */
public record OfferTexts(String title, String body, String accept, String reject) {
    public OfferTexts {
        Expect.text("title", title, 80);
        Expect.text("body", body, 400);
        Expect.text("accepting label", accept, 40);
        Expect.text("rejecting label", reject, 40);
    }
}
