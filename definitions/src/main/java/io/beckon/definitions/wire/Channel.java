package io.beckon.definitions.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How help is given. */
public enum Channel {
    @JsonProperty("chat")
    CHAT,
    @JsonProperty("callback")
    CALLBACK,
    /** A message with a link; accepting it opens the link and ends the engagement. */
    @JsonProperty("banner")
    BANNER
}
