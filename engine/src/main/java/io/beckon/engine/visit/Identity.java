package io.beckon.engine.visit;

/** Who the site said the visitor is. */
public record Identity(String userId, Scope scope) {
    /** How sure that is; the surer comes later. */
    public enum Scope {
        /** The site knows him again without a sign-in. */
        RECOGNISED("recognised"),
        /** Signed in, says the page. */
        CLAIMED("claimed"),
        /** Signed in, with a proof from the site's server. */
        AUTHENTICATED("authenticated");

        private final String text;

        Scope(String text) {
            this.text = text;
        }

        /** The word in history. */
        public String text() {
            return text;
        }
    }

    void encode(StateWriter out) {
        out.text(userId);
        out.text(scope.name());
    }

    static Identity decode(StateReader in) {
        return new Identity(in.text(), Scope.valueOf(in.text()));
    }
}
