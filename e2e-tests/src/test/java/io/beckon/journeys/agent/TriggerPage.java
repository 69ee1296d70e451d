package io.beckon.journeys.agent;

import java.net.URI;

/** The page on which triggers are tried. Its form has fields that are called like what a form itself has. */
final class TriggerPage {
    /** The elements in it that triggers are about; the last one comes late. */
    static final String[] ELEMENTS = {"button", "other", "field", "form", "far", "late"};

    private TriggerPage() {}

    /** The page with the agent. */
    static String html(URI agent) {
        return """
                <!DOCTYPE html><html lang="en"><head><title>Triggers</title><script async src="%s"></script><script>
                  const fail = (message) => setTimeout(() => { throw new Error(message); });
                  const reject = (message) => setTimeout(() => { Promise.reject(new Error(message)); });
                </script></head>
                <body style="margin: 0">
                <form id="form" onsubmit="return false">
                  <input id="field" name="id"><button>Send</button><input name="elements" hidden><input name="matches" hidden>
                  <input name="querySelector" hidden><input name="getAttribute" hidden><input name="closest" hidden>
                </form>
                <input id="other-field">
                <p><button id="button" type="button">Button</button></p>
                <p><button id="other" type="button">Other</button></p>
                <div style="height: 3000px"></div>
                <div id="far" style="height: 100px">Far</div>
                </body></html>
                """.formatted(agent);
    }
}
