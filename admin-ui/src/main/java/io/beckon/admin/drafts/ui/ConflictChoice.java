package io.beckon.admin.drafts.ui;

/** What somebody can do whose definition was changed by somebody else in the meantime. */
public enum ConflictChoice {
    /** Makes a new definition of what was typed. */
    KEEP_AS_COPY,
    /** Lets go of what was typed. */
    TAKE_THEIRS,
    /** Stores what was typed over what the other one has stored. */
    OVERWRITE
}
