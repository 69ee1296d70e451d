package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvitationPreviewTest {

    @Test
    void isCompiledFromTheModulesOfTheBrowser() {
        assertThat(InvitationPreview.script()).isEqualTo(InvitationPreview.compile());
    }

    @Test
    void carriesTheCardAndItsStyleAndNothingThatSpeaksToARuntime() {
        assertThat(InvitationPreview.script())
                .contains(
                        "beckon-invitation",
                        "--beckon-accent-colour",
                        "attachShadow",
                        ".title",
                        ".accept",
                        "{offer:",
                        "scheme:")
                .doesNotContain(
                        "fetch(", "cookie", "localStorage", "innerHTML", "insertAdjacentHTML", "document.write");
    }

    @Test
    void canStandWithinAScriptElement() {
        assertThat(InvitationPreview.script()).doesNotContain("</script").doesNotContain("<!--");
    }
}
